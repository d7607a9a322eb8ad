import { describe, expect, it } from "vitest";
import { NUMBER_WORDS, numberValue } from "../../../../../src/core/formats/wording/number-value.js";

describe("numberValue()", () => {
  it.each([
    ["7", 7],
    ["٧", 7],
    ["۷", 7],
    ["१२", 12],
    ["３", 3],
    ["iv", 4],
    ["XII", 12],
    ["seven", 7],
    ["zweite", 2],
    ["troisième", 3],
    ["三", 3],
    ["十", 10],
    ["二十一", 21],
  ])("reads %j as %d", (text, value) => {
    expect(numberValue(text)).toBe(value);
  });

  it.each(["", "x1", "knots", "iiii", "1234"])("reads no number in %j", (text) => {
    expect(numberValue(text)).toBeUndefined();
  });
});

describe("NUMBER_WORDS", () => {
  it("counts from one to at least ten in each row", () => {
    for (const row of NUMBER_WORDS) expect(row.length).toBeGreaterThanOrEqual(10);
  });
});
