import type { Block, Content } from "../../../src/core/formats/article/block.js";
import { flattenArticle } from "../../../src/core/formats/article/flatten-article.js";
import { nestSections } from "../../../src/core/formats/article/nest-sections.js";
import { Notes } from "../../../src/core/formats/article/notes.js";
import type { Markup } from "../../../src/core/formats/markup.js";
import { parseHtml } from "../../../src/extras/html-parser.js";

/** The element `body` of a page. */
export function bodyOf(html: string): Markup {
  return parseHtml(html).children.at(-1) as Markup;
}

/** The first element of a piece of HTML. */
export function firstIn(html: string): Markup {
  return bodyOf(html).children[0] as Markup;
}

/** The blocks of an article. */
export function blocksOf(html: string, notes = new Notes()): readonly Block[] {
  return flattenArticle(bodyOf(html), notes);
}

/** The sections of an article. */
export function contentOf(html: string): readonly Content[] {
  return nestSections(blocksOf(html));
}
