import { isElement, type Markup, type MarkupChild } from "../../core/formats/markup.js";

/** A block of a document in Markdown: an element by now, or HTML that is still to be parsed. */
export type Block = Markup | { readonly html: string };

/** Stands in HTML where an element that was made of Markdown belongs. */
const SLOT = "data-markdown-slot";

/**
 * Parses the HTML between blocks of Markdown, all at once: `<details>` may begin in one block of
 * HTML and end in another, with Markdown between. Without a parser HTML is left out.
 */
export function parseHtmlBlocks(
  blocks: readonly Block[],
  parseHtml?: (text: string) => Markup,
): readonly MarkupChild[] {
  if (!parseHtml || blocks.every((block) => "name" in block)) {
    return blocks.filter((block) => "name" in block);
  }
  const slots = new Map<string, Markup>();
  const html = blocks.map((block, at) => {
    if (!("name" in block)) return block.html;
    slots.set(String(at), block);
    return `\n<div ${SLOT}="${at}"></div>\n`;
  });
  const document = parseHtml(html.join(""));
  const body = document.children.find((child) => isElement(child, "body"));
  return fill((isElement(body) ? body : document).children, slots);
}

function fill(children: readonly MarkupChild[], slots: Map<string, Markup>): MarkupChild[] {
  return children.flatMap((child): MarkupChild[] => {
    if (typeof child === "string") return [child];
    const slot = child.attributes.get(SLOT);
    if (slot === undefined) return [{ ...child, children: fill(child.children, slots) }];
    const markup = slots.get(slot);
    // A document may hold a slot of its own making: each is filled once.
    slots.delete(slot);
    return markup ? [markup] : [];
  });
}
