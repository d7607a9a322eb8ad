import { describe, expect, it } from "vitest";
import { trimmed } from "../../../src/view/drawing/text-lines.js";

describe("trimmed()", () => {
  it.each([
    ["  a b\n", 0, 6, "a b"],
    ["\ta b c", 3, 5, "b"],
    ["a  b", 1, 3, ""],
    ["\u00a0a\u3000", 0, 3, "\u00a0a\u3000"],
    ["a", 0, 1, "a"],
    ["", 0, 0, ""],
  ])("leaves the white space out that is around %j from %i to %i", (text, start, end, inner) => {
    const line = trimmed(text, { start, end });
    expect(text.slice(line.start, line.end)).toBe(inner);
    expect(line.start).toBeGreaterThanOrEqual(start);
    expect(line.end).toBeLessThanOrEqual(end);
  });

  it("does not look for the end of a text from each of its spaces", () => {
    const text = `a${" ".repeat(300_000)}b`;
    expect(trimmed(text, { start: 0, end: text.length })).toEqual({ start: 0, end: text.length });
  });
});
