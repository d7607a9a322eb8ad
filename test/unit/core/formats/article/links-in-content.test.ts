import { describe, expect, it } from "vitest";
import { flattenArticle } from "../../../../../src/core/formats/article/flatten-article.js";
import { linksInContent } from "../../../../../src/core/formats/article/links-in-content.js";
import { nestSections } from "../../../../../src/core/formats/article/nest-sections.js";
import { Notes } from "../../../../../src/core/formats/article/notes.js";
import type { Markup } from "../../../../../src/core/formats/markup.js";
import { parseHtml } from "../../../../../src/extras/html-parser.js";

const blocksOf = (html: string, notes = new Notes()) =>
  flattenArticle(parseHtml(html).children.at(-1) as Markup, notes);
const contentOf = (html: string) => nestSections(blocksOf(html));

describe("linksInContent()", () => {
  it("finds the links in paragraphs, lists and what is under headings", () => {
    const html = "<p><a href=/a>A</a></p><h2>b</h2><ul><li><a href=/c>C</a></ul>";
    const links = linksInContent(contentOf(html), "https://x.example/");
    expect(links.map(({ url }) => url)).toEqual(["https://x.example/a", "https://x.example/c"]);
  });
});
