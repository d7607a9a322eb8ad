import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import faults from "../figures/faults.json" with { type: "json" };
import figures from "../figures/figures.json" with { type: "json" };
// @ts-expect-error: a script without types.
import { report } from "../figures/write-report.mjs";
import { root } from "./support/files.js";

describe("the page of figures", () => {
  it("says what was counted last", () => {
    expect(readFileSync(join(root, "docs/robustness.md"), "utf8")).toBe(report());
  });

  it("has no case that went wrong", () => {
    expect(figures.filter((figure) => (figure.faults ?? 0) > 0)).toEqual([]);
  });

  it.each(faults)("names a test that holds: $what", ({ test, name }) => {
    const file = join(root, test);
    expect(existsSync(file) && readFileSync(file, "utf8")).toContain(name);
  });
});
