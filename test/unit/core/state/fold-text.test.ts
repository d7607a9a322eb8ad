import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText } from "../../../../src/core/state/fold-text.js";

describe("foldText()", () => {
  it.each([
    ["capitals", "HTTP/2 for APIs", "http/2 for apis"],
    ["accents", "Crème brûlée à l’Île", "creme brulee a l’ile"],
    ["accents written as marks", "Cafe\u0301", "cafe"],
    ["German letters", "Straße ÜBER STRAẞE", "strasse uber strasse"],
    ["Nordic letters", "Ærø Århus", "aero arhus"],
    ["Polish and Vietnamese letters", "Łódź Đà Nẵng", "lodz da nang"],
    ["Turkish letters", "İstanbul ISPARTA ılık", "istanbul isparta ilik"],
    ["Greek letters at the end of a word", "ΣΑΣ σας σασ", "σασ σασ σασ"],
    ["Arabic vowel signs", "خَادِم", "خادم"],
    ["forms of alef", "أمن إدارة آلة ٱسم", "امن اداره اله اسم"],
    ["Arabic letters that look alike at the end", "مكتبة على", "مكتبه علي"],
    ["the Arabic lengthening stroke", "خـــادم", "خادم"],
    ["Persian and Urdu letters", "کتابی", "كتابي"],
    ["ligatures and wide letters", "ﬁle ＡＰＩ", "file api"],
    ["hard spaces", "a\u00a0b", "a b"],
  ])("makes nothing of %s", (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it.each(["c++ && c#", "数据库", "😀", "", " two  spaces\n"])("leaves %j as it is", (text) => {
    expect(foldText(text)).toBe(text);
  });

  it("has nothing left to do the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
      { numRuns: 1000 },
    );
  });

  it("does the same to plain text, however it is cut", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (start, end) => {
        expect(foldText(start) + foldText(end)).toBe(foldText(start + end));
        expect(foldText(start)).toBe(start.toLowerCase());
      }),
    );
  });
});
