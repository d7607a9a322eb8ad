import { ImportError } from "../core/formats/imported.js";
import {
  isKeptAttribute,
  isLeftOut,
  MAX_MARKUP_DEPTH,
  type Markup,
  type MarkupChild,
} from "../core/formats/markup.js";
import {
  attributeNamesOf,
  attributeOf,
  childNodesOf,
  isElementNode,
  nameOf,
} from "./unclobbered.js";

/** More attributes of an element are not looked at: finding each takes longer the more there are. */
const MAX_ATTRIBUTES = 50;

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
    for (const child of childNodesOf(from)) {
      if (child.nodeType === Node.TEXT_NODE) children.push(child.nodeValue ?? "");
      else if (isElementNode(child) && !isLeftOut(nameOf(child)) && isWanted(child)) {
        children.push(read(child, depth + 1));
      }
    }
    return { name: nameOf(from), attributes: attributesOf(from), children };
  };
  return read(element, 0);
}

const NONE: ReadonlyMap<string, string> = new Map();

function attributesOf(element: Element): ReadonlyMap<string, string> {
  const kept = attributeNamesOf(element).filter(isKeptAttribute).slice(0, MAX_ATTRIBUTES);
  if (kept.length === 0) return NONE;
  return new Map(kept.map((name) => [name, attributeOf(element, name) ?? ""]));
}
