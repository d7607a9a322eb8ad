import { describe, expect, it, vi } from "vitest";
import { EXIT } from "../../../src/cli/cli-error.js";
import { loadRoadmap } from "../../../src/cli/load-roadmap.js";
import { parsers } from "../../../src/cli/parsers.js";

const SOURCE = { label: "deep.html", bytes: new TextEncoder().encode("<ul><li>a</ul>") };

describe("loadRoadmap()", () => {
  it("knows the error of a parser that has a class of its own for it", async () => {
    class ErrorOfBundle extends Error {
      readonly failure = "too-deep";
    }
    vi.spyOn(parsers, "html").mockRejectedValueOnce(new ErrorOfBundle("It is too deep."));
    await expect(loadRoadmap(SOURCE, {})).rejects.toMatchObject({
      name: "CliError",
      message: "deep.html: It is too deep.",
      exitCode: EXIT.faulty,
    });
  });

  it("names the document at which an importer broke", async () => {
    const cause = new RangeError("Maximum call stack size exceeded");
    vi.spyOn(parsers, "html").mockRejectedValueOnce(cause);
    await expect(loadRoadmap(SOURCE, {})).rejects.toMatchObject({
      name: "Error",
      message: "deep.html: Maximum call stack size exceeded",
      cause,
    });
  });
});
