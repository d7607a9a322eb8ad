import { ImportError } from "../core/formats/imported.js";
import {
  isKeptAttribute,
  isLeftOut,
  MAX_MARKUP_DEPTH,
  type Markup,
  type MarkupChild,
} from "../core/formats/markup.js";

/**
 * What the importers see of an element and all that is in it.
 *
 * @param isWanted leaves out elements, with all that is in them.
 * @throws {ImportError} where elements are too deep in one another.
 */
export function markupOf(element: Element, isWanted = (_element: Element) => true): Markup {
  const read = (from: Element, depth: number): Markup => {
    if (depth > MAX_MARKUP_DEPTH) {
      throw new ImportError("too-deep", `Elements are nested deeper than ${MAX_MARKUP_DEPTH}.`);
    }
    const children: MarkupChild[] = [];
    for (const child of from.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) {
        children.push(child.nodeValue ?? "");
      } else if (child.nodeType === Node.ELEMENT_NODE) {
        const inner = child as Element;
        if (!isLeftOut(inner.localName) && isWanted(inner)) children.push(read(inner, depth + 1));
      }
    }
    return { name: from.localName.toLowerCase(), attributes: attributesOf(from), children };
  };
  return read(element, 0);
}

const NONE: ReadonlyMap<string, string> = new Map();

function attributesOf(element: Element): ReadonlyMap<string, string> {
  const kept = Array.from(element.attributes).filter(({ name }) => isKeptAttribute(name));
  return kept.length === 0 ? NONE : new Map(kept.map(({ name, value }) => [name, value]));
}
