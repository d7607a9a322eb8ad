import { assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { contrast, readableAccent } from "../../../stories/studio/readable-accent.js";

const colour = integer({ min: 0, max: 0xffffff }).map(
  (value) => `#${value.toString(16).padStart(6, "0")}`,
);

describe("readableAccent()", () => {
  it("is readable in both schemes, whatever colour is asked for", () => {
    assert(
      property(colour, (wanted) => {
        const [light = "", dark = light] = readableAccent(wanted).match(/#[\da-f]{6}/g) ?? [];
        expect(contrast(light, "#f0ebe0")).toBeGreaterThanOrEqual(4.5);
        expect(contrast(dark, "#34275f")).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it("leaves a colour alone in the scheme that it suits", () => {
    expect(readableAccent("#9c1c1c")).toMatch(/^light-dark\(#9c1c1c, #/);
    expect(readableAccent("#ffe81a")).toMatch(/, #ffe81a\)$/);
  });
});
