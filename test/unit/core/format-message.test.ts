import { describe, expect, it } from "vitest";
import {
  formatMessage,
  formatPercent,
  formatPlural,
  SIMPLE_FORMATS,
} from "../../../src/core/format-message.js";
import { intlFormats } from "../../../src/core/intl-formats.js";
import { ENGLISH } from "../../../src/core/messages.js";
import { LINK_TYPES } from "../../../src/core/model/roadmap.js";

/** Values of `lang` that pages carry and `Intl` cannot read. */
const unreadable = ["", "en_US", "english!", "-", "x".repeat(50)];

describe("formatMessage()", () => {
  it.each([
    ["replaces words in braces", "{a} and {b}", { a: "x", b: "y" }, "x and y"],
    ["replaces a word each time", "{a}{a}", { a: "x" }, "xx"],
    ["leaves words without a value", "{a} {b}", { a: "x" }, "x {b}"],
    ["does not take inherited values", "{constructor}", {}, "{constructor}"],
    ["does not replace in what it put in", "{a}", { a: "{b} $&", b: "x" }, "{b} $&"],
    ["keeps other braces", "{ } {-} {a", { a: "x" }, "{ } {-} {a"],
    ["takes empty text for a value", "<{a}>", { a: "" }, "<>"],
    ["sets numbers for the language", "{n}", { n: 12345.5 }, "12,345.5"],
  ])("%s", (_, message, values, expected) => {
    expect(formatMessage(message, values, SIMPLE_FORMATS)).toBe(expected);
  });

  it("sets numbers as the language does", () => {
    expect(formatMessage("{n}", { n: 12345.5 }, intlFormats("de"))).toBe("12.345,5");
  });

  it.each(unreadable)("falls back to English numbers for the language %j", (language) => {
    expect(formatMessage("{n}", { n: 1234 }, intlFormats(language))).toBe("1,234");
  });
});

describe("formatPlural()", () => {
  const cats = { one: "{count} cat", other: "{count} cats" };

  it.each([
    [0, "0 cats"],
    [1, "1 cat"],
    [2, "2 cats"],
  ])("chooses the English form for %i", (count, expected) => {
    expect(formatPlural(cats, { count }, SIMPLE_FORMATS)).toBe(expected);
  });

  it.each([
    [1, "kot"],
    [3, "koty"],
    [5, "kotów"],
    [22, "koty"],
  ])("chooses the Polish form for %i", (count, expected) => {
    const message = { one: "kot", few: "koty", many: "kotów", other: "kota" };
    expect(formatPlural(message, { count }, intlFormats("pl"))).toBe(expected);
  });

  it("takes the general form where a language has more than the message", () => {
    expect(formatPlural(cats, { count: 3 }, intlFormats("pl"))).toBe("3 cats");
  });

  it.each(unreadable)("falls back to English for the language %j", (language) => {
    expect(formatPlural(cats, { count: 1 }, intlFormats(language))).toBe("1 cat");
  });
});

describe("formatPercent()", () => {
  it.each([
    [0, "0%"],
    [0.333, "33%"],
    [1, "100%"],
  ])("writes %f as %s", (share, expected) => {
    expect(formatPercent(share, SIMPLE_FORMATS)).toBe(expected);
  });

  it.each(unreadable)("falls back to English for the language %j", (language) => {
    expect(formatPercent(0.5, intlFormats(language))).toBe("50%");
  });
});

describe("ENGLISH", () => {
  it("survives a round trip through a JSON file", () => {
    expect(JSON.parse(JSON.stringify(ENGLISH))).toEqual(ENGLISH);
  });

  it("names every type of link", () => {
    expect(Object.keys(ENGLISH.linkTypes)).toEqual([...LINK_TYPES]);
  });
});
