import { isElement, type Markup, type MarkupChild, textOf } from "../markup.js";

/**
 * The link that a card of Ghost or Notion is, without the description and the picture on it.
 *
 * @returns `undefined` where the element is none.
 */
export function linkCard(element: Markup): Markup | undefined {
  if (!isElement(element, "a") || !hasClass(element, CARD)) return undefined;
  const title = titleIn(element.children) ?? element;
  return { ...element, children: [textOf(title)] };
}

const CARD = /(?:^|\s)(?:kg-bookmark-container|bookmark)(?:\s|$)/;
const TITLE = /(?:^|\s)(?:kg-bookmark-title|bookmark-title)(?:\s|$)/;

function hasClass({ attributes }: Markup, words: RegExp): boolean {
  return words.test((attributes.get("class") ?? "").slice(0, 500));
}

function titleIn(children: readonly MarkupChild[]): Markup | undefined {
  for (const child of children) {
    if (!isElement(child)) continue;
    const found = hasClass(child, TITLE) ? child : titleIn(child.children);
    if (found) return found;
  }
  return undefined;
}
