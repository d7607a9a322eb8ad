import { describe, expect, it } from "vitest";
import type { Section } from "../../../../../src/core/formats/article/block.js";
import { flattenArticle } from "../../../../../src/core/formats/article/flatten-article.js";
import { nestSections } from "../../../../../src/core/formats/article/nest-sections.js";
import { Notes } from "../../../../../src/core/formats/article/notes.js";
import { purposeOf } from "../../../../../src/core/formats/article/purpose-of.js";
import type { Markup } from "../../../../../src/core/formats/markup.js";
import { parseHtml } from "../../../../../src/extras/html-parser.js";

const blocksOf = (html: string, notes = new Notes()) =>
  flattenArticle(parseHtml(html).children.at(-1) as Markup, notes);
const contentOf = (html: string) => nestSections(blocksOf(html));

const sectionOf = (html: string) => contentOf(html)[0] as Section;

describe("purposeOf()", () => {
  it.each([
    ["Conclusion", "conclusion"],
    ["9. Conclusion", "conclusion"],
    ["Step 9: Conclusion", undefined],
    ["Knots", undefined],
  ])("reads %j", (heading, kind) => {
    expect(purposeOf(sectionOf(`<h2>${heading}</h2>`))).toBe(kind);
  });
});
