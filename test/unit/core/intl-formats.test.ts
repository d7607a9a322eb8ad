import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SIMPLE_FORMATS } from "../../../src/core/format-message.js";
import { intlFormats } from "../../../src/core/intl-formats.js";

describe("intlFormats()", () => {
  it.each([
    ["fr", "12\u202f345,5", "50\u00a0%"],
    ["ar-EG", "١٢٬٣٤٥٫٥", "٥٠٪؜"],
    ["hi", "12,345.5", "50%"],
  ])("writes numbers as %s does", (language, number, percent) => {
    const formats = intlFormats(language);
    expect(formats.number(12_345.5)).toBe(number);
    expect(formats.percent(0.5)).toBe(percent);
  });

  it("tells the six plural forms of Arabic", () => {
    const { plural } = intlFormats("ar");
    expect([0, 1, 2, 3, 11, 100].map(plural)).toEqual([
      "zero",
      "one",
      "two",
      "few",
      "many",
      "other",
    ]);
  });

  it("says in English what the simple formats say", () => {
    const formats = intlFormats("en");
    fc.assert(
      fc.property(fc.nat(10_000_000), (count) => {
        expect(SIMPLE_FORMATS.number(count)).toBe(formats.number(count));
        expect(SIMPLE_FORMATS.plural(count)).toBe(formats.plural(count));
      }),
    );
  });
});
