import { isElement, type Markup, type MarkupChild } from "../markup.js";

/** Whether a list is a table of contents: all its items are links into the same page. */
export function isContentsList(list: Markup): boolean {
  const items = list.children.filter((child) => isElement(child, "li"));
  return items.length > 1 && items.every(leadsWithin);
}

/** It may be numbered, and have a list of the same kind in it. */
function leadsWithin(item: MarkupChild): boolean {
  if (!isElement(item)) return false;
  const shown = item.children.filter((child) => !isElement(child, "ol", "ul") && hasLetters(child));
  const [only] = shown;
  if (shown.length !== 1 || !isElement(only)) return false;
  if (only.name === "a") return (only.attributes.get("href") ?? "").startsWith("#");
  return isElement(only, "span", "p", "div", "strong") && leadsWithin(only);
}

/** Stops at the first: what is deep in one another is asked again and again. */
function hasLetters(child: MarkupChild): boolean {
  return typeof child === "string" ? /\p{L}/u.test(child) : child.children.some(hasLetters);
}
