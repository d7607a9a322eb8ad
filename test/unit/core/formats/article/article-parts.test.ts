import { describe, expect, it } from "vitest";
import { articleParts } from "../../../../../src/core/formats/article/article-parts.js";
import { Notes } from "../../../../../src/core/formats/article/notes.js";
import { contentOf } from "../../../support/html.js";

describe("articleParts()", () => {
  it("sorts all there is around the steps", () => {
    const content = contentOf(
      "<p>a</p><h2>Step 1: b</h2><h2>FAQ</h2><h3>Why?</h3><p>So.</p><h2>More</h2><p>c</p>" +
        "<h2>Resources</h2><ul><li>d</li></ul><h2>Conclusion</h2><p>e</p><h2>About the author</h2><p>f</p>",
    );
    const notes = new Notes();
    const steps = new Set(content.slice(1, 2));
    expect(articleParts(content, steps, { split: true, notes, faq: [] })).toMatchObject({
      introduction: "a",
      steps: [{ title: "b" }],
      faq: [{ question: "Why?", answer: "So." }],
      conclusion: "More\n\nc\n\ne",
      resources: [{ title: "d" }],
    });
    expect(notes.inOrder().map(({ about }) => about)).toEqual(["FAQ", "More", "About the author"]);
  });
});
