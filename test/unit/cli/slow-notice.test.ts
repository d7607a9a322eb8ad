import { describe, expect, it } from "vitest";
import { notice, workingOn } from "../../../src/cli/slow-notice.js";
import { terminal } from "./support/terminal.js";

describe("workingOn()", () => {
  it("speaks before work on a large document, which may leave no time for it later", async () => {
    const { io, written } = terminal({ isTTY: true });
    const seen = await workingOn(300_001, "Importing a.html …", io, async () => written.err);
    expect(seen).toBe("Importing a.html …\n");
    expect(written.err).toBe(seen);
  });

  it.each([
    ["a small document", 300_000, true],
    ["no one to look on", 300_001, false],
  ])("is silent with %s", async (_what, size, isTTY) => {
    const { io, written } = terminal({ isTTY });
    expect(await workingOn(size, "Importing a.html …", io, async () => "done")).toBe("done");
    expect(written.err).toBe("");
  });
});

describe("notice()", () => {
  it("spells out what would confuse a terminal", () => {
    const { io, written } = terminal({ isTTY: true });
    notice("Reading \u001b[2J …", io);
    expect(written.err).toBe("Reading \\u001b[2J …\n");
  });
});
