import { describe, expect, it } from "vitest";
import { withoutLeadIn } from "../../../../../src/core/formats/article/without-lead-in.js";

describe("withoutLeadIn()", () => {
  it.each([
    ["Rope is strong. Learn:", "Rope is strong."],
    ["Learn:", ""],
    ["縄は強い。学ぶこと：", "縄は強い。"],
    ["Rope is strong.", "Rope is strong."],
  ])("makes %j into %j", (paragraph, rest) => {
    expect(withoutLeadIn(paragraph)).toBe(rest);
  });
});
