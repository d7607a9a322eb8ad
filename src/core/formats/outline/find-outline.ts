import { isElement, type Markup, type MarkupChild } from "../markup.js";
import { isPart } from "./outline-classes.js";

/** Where in a document the steps of a roadmap are listed. */
export interface FoundOutline {
  /** All lists of steps, siblings of each other. */
  readonly lists: readonly Markup[];
  /** The elements around the lists, the nearest first; the last one is that which was searched. */
  readonly around: readonly Markup[];
}

/**
 * Finds the list of the steps: the one that says it is, or else the first one, however many
 * elements are around it. Lists beside it go on where it ends.
 */
export function findOutline(root: Markup): FoundOutline | undefined {
  const inside = { name: "div", attributes: new Map(), children: [root] };
  const found = search(inside, (list) => isPart(list, "steps")) ?? search(inside, hasItems);
  return found && { ...found, around: found.around.slice(0, -1) };
}

function search(parent: Markup, isList: (child: Markup) => boolean): FoundOutline | undefined {
  const inside = parent.children.filter(isOutline);
  const lists = inside.filter((child) => isElement(child, "ol", "ul", "dl") && isList(child));
  if (lists.length > 0) return { lists, around: [parent] };
  for (const child of inside) {
    const found = search(child, isList);
    if (found) return { lists: found.lists, around: [...found.around, parent] };
  }
  return undefined;
}

/** Lists in what comes before and after the steps are not those of the steps. */
function isOutline(child: MarkupChild): child is Markup {
  return (
    isElement(child) &&
    child.name !== "nav" &&
    !isPart(child, "links", "resources", "faq", "furtherReading")
  );
}

function hasItems(list: Markup): boolean {
  return list.children.some(
    (child) => isElement(child, "li", "dt") || (list.name === "dl" && isElement(child, "div")),
  );
}
