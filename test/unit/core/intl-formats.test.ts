import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SIMPLE_FORMATS } from "../../../src/core/format-message.js";
import { intlFormats, knownLanguage } from "../../../src/core/intl-formats.js";
import { textDirection } from "../../../src/core/text-direction.js";

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

describe("knownLanguage()", () => {
  it.each([
    ["pt-br", "pt-BR"],
    ["no language", "en"],
    ["", "en"],
    ["x-private", "en"],
  ])("makes of %j %s", (language, known) => {
    expect(knownLanguage(language)).toBe(known);
  });

  // Each part of a tag is compared with all others, which takes minutes for so many.
  const variants = Array.from({ length: 140_000 }, (_, at) => (at + 100_000).toString(36));
  it.each([
    ["variants", `ar-${variants.map((each) => `v${each}`).join("-")}`],
    ["words of one's own", `ar-x-${variants.join("-")}`],
  ])("is not held up by a tag of a megabyte of %s, nor is textDirection()", (_, language) => {
    expect(language.length).toBeGreaterThan(700_000);
    expect(knownLanguage(language)).toMatch(/^(ar|en)\b/);
    expect(["auto", "rtl"]).toContain(textDirection(language));
  });
});
