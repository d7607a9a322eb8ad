import { describe, expect, it } from "vitest";
import { flattenArticle } from "../../../../../src/core/formats/article/flatten-article.js";
import { nestSections } from "../../../../../src/core/formats/article/nest-sections.js";
import { Notes } from "../../../../../src/core/formats/article/notes.js";
import { readQuestions } from "../../../../../src/core/formats/article/read-questions.js";
import type { Markup } from "../../../../../src/core/formats/markup.js";
import { parseHtml } from "../../../../../src/extras/html-parser.js";

const blocksOf = (html: string, notes = new Notes()) =>
  flattenArticle(parseHtml(html).children.at(-1) as Markup, notes);
const contentOf = (html: string) => nestSections(blocksOf(html));

describe("readQuestions()", () => {
  it.each([
    "<h3>Why?</h3><p>So.</p>",
    "<p>Why?</p><p>So.</p>",
    "<p><b>Why?</b><br>So.</p>",
    "<p>Q: Why?</p><p>A: So.</p>",
    "<ul><li><b>Why?</b><p>So.</p></li></ul>",
    "<dl><dt>Why?<dd>So.</dl>",
    "<h3>All</h3><details><summary>Why?</summary>So.</details>",
  ])("reads %s", (html) => {
    expect(readQuestions(contentOf(html))).toEqual([{ question: "Why?", answer: "So." }]);
  });

  it("leaves out questions without an answer", () => {
    expect(readQuestions(contentOf("<p>Why?</p>"))).toEqual([]);
  });
});
