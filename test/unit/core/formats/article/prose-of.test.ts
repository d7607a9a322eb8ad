import { describe, expect, it } from "vitest";
import { flattenArticle } from "../../../../../src/core/formats/article/flatten-article.js";
import { nestSections } from "../../../../../src/core/formats/article/nest-sections.js";
import { Notes } from "../../../../../src/core/formats/article/notes.js";
import { proseOf } from "../../../../../src/core/formats/article/prose-of.js";
import type { Markup } from "../../../../../src/core/formats/markup.js";
import { parseHtml } from "../../../../../src/extras/html-parser.js";

const blocksOf = (html: string, notes = new Notes()) =>
  flattenArticle(parseHtml(html).children.at(-1) as Markup, notes);
const contentOf = (html: string) => nestSections(blocksOf(html));

describe("proseOf()", () => {
  it("puts a list into the line that leads into it", () => {
    expect(proseOf(contentOf("<p>a:</p><ul><li>b<li>c</ul><h2>d</h2><p>e</p>"))).toBe(
      "a: b; c\nd\ne",
    );
  });
});
