import { describe, expect, it } from "vitest";
import { sectionKind } from "../../../../../src/core/formats/wording/section-kind.js";

describe("sectionKind()", () => {
  it.each([
    ["introduction", ["Introduction", "Einleitung", "Introducción", "はじめに", "مقدمة"]],
    [
      "conclusion",
      ["Conclusion: sail on", "Final Thoughts", "Fazit", "Conclusión", "まとめ", "निष्कर्ष"],
    ],
    ["faq", ["FAQ", "Sailing FAQs", "Häufige Fragen", "Questions fréquentes", "常见问题"]],
    [
      "resources",
      ["Resources & Links", "Further reading", "Weiterführende Links", "Recursos", "参考リンク"],
    ],
    [
      "related",
      ["You May Also Like:", "Read also:", "Lesen Sie auch:", "À lire aussi", "Leia também"],
    ],
    ["contents", ["Table of Contents", "Inhaltsverzeichnis", "Sommaire", "目次"]],
    ["author", ["About the author", "Über die Autorin", "Share this post"]],
    ["comments", ["3 comments", "Leave a Reply", "Kommentare"]],
    ["outline", ["What you'll learn", "Key topics", "Themen"]],
  ])("recognises what is there for %s", (kind, headings) => {
    expect(headings.map((each) => sectionKind(each))).toEqual(headings.map(() => kind));
  });

  it("is told to allow nothing else in the heading", () => {
    expect(["FAQ", "Resources:", "Fazit"].map((each) => sectionKind(each, true))).toEqual([
      ...["faq", "resources", "conclusion"],
    ]);
    expect(["Sailing FAQs", "Resources & Links"].map((each) => sectionKind(each, true))).toEqual([
      ...[undefined, undefined],
    ]);
  });

  it.each([
    "Introduction to knots",
    "Resource planning",
    "Authors and books",
    "Contents of a toolbox",
    "Summary statistics",
    "Comments in code",
    "Reading the wind",
    "",
  ])("takes %j for a subject", (heading) => {
    expect(sectionKind(heading)).toBeUndefined();
  });
});
