import { describe, expect, it } from "vitest";
import { ownDirection } from "../../../../../src/core/formats/card/text-side.js";

describe("ownDirection()", () => {
  it.each([
    ["10 steps", "ltr"],
    ["واجهات API", "rtl"],
    ["API واجهات", "ltr"],
    ["שלום", "rtl"],
    ["10 · 12", undefined],
  ])("finds that “%s” runs %s", (text, direction) => {
    expect(ownDirection(text)).toBe(direction);
  });
});
