import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseFragment, writeFragment } from "../../../../src/core/formats/fragment.js";
import { questionSlug, questionSlugs } from "../../../../src/core/formats/question-slug.js";

describe("questionSlug()", () => {
  it.each([
    ["What is a backend?", "what-is-a-backend"],
    ["  CI/CD -- what's that?! ", "ci-cd-what-s-that"],
    ["Wie lange dauert’s, für Anfänger?", "wie-lange-dauert-s-für-anfänger"],
    ["ما أهمية الواجهة الخلفية؟", "ما-أهمية-الواجهة-الخلفية"],
    ["बैकएंड क्या है?", "बैकएंड-क्या-है"],
    ["バックエンドとは何ですか？", "バックエンドとは何ですか"],
    ["Fu\u0308r?", "für"],
    ["¿?", "question"],
    ["", "question"],
  ])("makes of “%s” %s", (question, slug) => {
    expect(questionSlug(question)).toBe(slug);
  });

  it("ends a long one after a word", () => {
    const slug = questionSlug("Is there anything at all that ".repeat(9));
    expect(slug).toBe("is-there-anything-at-all-that-is-there-anything-at-all-that");
  });

  it("cuts a word that is too long between two characters", () => {
    expect(questionSlug("𠮷".repeat(99))).toBe("𠮷".repeat(60));
  });

  it("survives a link, whatever was asked", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (question) => {
        const slug = questionSlug(question);
        expect(parseFragment(writeFragment({ question: slug }))).toEqual({ question: slug });
      }),
    );
  });
});

describe("questionSlugs()", () => {
  it("numbers those that would be the same", () => {
    const questions = ["Why?", "Why!", "Why 2?", "How?", "why"];
    expect(questionSlugs(questions)).toEqual(["why", "why-2", "why-2-2", "how", "why-3"]);
  });

  it("counts on, however often the same is asked", () => {
    const slugs = questionSlugs(new Array(100_000).fill("Why?"));
    expect(slugs.slice(0, 3)).toEqual(["why", "why-2", "why-3"]);
    expect(slugs.at(-1)).toBe("why-100000");
  });

  it("gives no slug twice", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "A?", "a 2", "a-2", "a 2 2", "?")), (questions) => {
        const slugs = questionSlugs(questions);
        expect(new Set(slugs).size).toBe(questions.length);
      }),
    );
  });
});
