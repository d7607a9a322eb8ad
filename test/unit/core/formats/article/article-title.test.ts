import { describe, expect, it } from "vitest";
import { articleTitle } from "../../../../../src/core/formats/article/article-title.js";
import { flattenArticle } from "../../../../../src/core/formats/article/flatten-article.js";
import { nestSections } from "../../../../../src/core/formats/article/nest-sections.js";
import { Notes } from "../../../../../src/core/formats/article/notes.js";
import type { Markup } from "../../../../../src/core/formats/markup.js";
import { parseHtml } from "../../../../../src/extras/html-parser.js";

const blocksOf = (html: string, notes = new Notes()) =>
  flattenArticle(parseHtml(html).children.at(-1) as Markup, notes);
const contentOf = (html: string) => nestSections(blocksOf(html));

describe("articleTitle()", () => {
  it.each([
    ["<h1>a</h1><h2>b</h2>", "a"],
    ["<title>a - Site</title><p>b</p>", "a"],
    ["<title>a</title><h1>Step 1: b</h1><h1>Step 2: c</h1>", "Step 1: b"],
    ["<p>b</p>", undefined],
  ])("reads the title of %s", (html, title) => {
    expect(articleTitle(parseHtml(html), blocksOf(html)).title).toBe(title);
    expect(contentOf(html)).not.toHaveLength(0);
  });
});
