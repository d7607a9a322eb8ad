import { isHidden } from "../list-items.js";
import { isElement, type Markup, type MarkupChild, textOf } from "../markup.js";
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
 * elements are around it. Lists beside it go on where it ends. Where several lists stand under
 * headings of their own, these are the steps, as if they were items of one list.
 */
export function findOutline(root: Markup): FoundOutline | undefined {
  const inside = { name: "div", attributes: new Map(), children: [root] };
  const marked = search(inside, (list) => isPart(list, "steps"));
  const found = marked ?? search(inside, hasItems, inSections);
  return found && { ...found, around: found.around.slice(0, -1) };
}

type Children = readonly MarkupChild[];

function search(
  parent: Markup,
  isList: (child: Markup) => boolean,
  arranged = (children: Children) => children,
): FoundOutline | undefined {
  const children = arranged(parent.children);
  const inside = children.filter(isOutline);
  const lists = inside.filter((child) => isAnyList(child) && isList(child));
  if (lists.length > 0) return { lists, around: [{ ...parent, children }] };
  for (const child of inside) {
    const found = search(child, isList, arranged);
    if (!found) continue;
    const changed = found.around.at(-1) as Markup;
    const around = {
      ...parent,
      children: children.map((each) => (each === child ? changed : each)),
    };
    return { lists: found.lists, around: [...found.around, around] };
  }
  return undefined;
}

function isAnyList(child: MarkupChild): boolean {
  return isElement(child, "ol", "ul", "dl");
}

interface Part {
  /** The name of what heads it. */
  readonly kind: string;
  readonly from: number;
  to: number;
}

/** Puts parts that have a heading and a list each into one list, an item for each. */
function inSections(children: Children): Children {
  const parts: Part[] = [];
  let open: Part | undefined;
  for (const [at, child] of children.entries()) {
    if (!isOutline(child)) continue;
    const whole = isWhole(child);
    if (whole || isHeading(child)) open = { kind: child.name, from: at, to: at };
    if (!whole && !isAnyList(child)) continue;
    // A list without a heading is that of the steps.
    if (!open) return children;
    if (open.to === open.from) parts.push(open);
    open.to = at + 1;
  }
  const own = parts.filter(({ kind }) => kind === parts[0]?.kind);
  const [first, second] = own;
  if (!first || !second) return children;
  const items = own.map(({ from, to }, index) => {
    const { attributes } = children[from] as Markup;
    return { name: "li", attributes, children: children.slice(from, own[index + 1]?.from ?? to) };
  });
  const list = { name: "ol", attributes: new Map(), children: items };
  return [...children.slice(0, first.from), list, ...children.slice(own.at(-1)?.to)];
}

function isHeading({ name }: Markup): boolean {
  return /^h[1-6]$/.test(name);
}

/** One that has both in it, and is no question. */
function isWhole(section: Markup): boolean {
  if (!isElement(section, "details", "section") || !section.children.some(isAnyList)) return false;
  const title = section.children.find(
    (child) => isElement(child) && (child.name === "summary" || isHeading(child)),
  );
  return title !== undefined && !/[?？؟]$/.test(textOf(title));
}

/** Lists in what comes before and after the steps are not those of the steps. */
function isOutline(child: MarkupChild): child is Markup {
  return (
    isElement(child) &&
    child.name !== "nav" &&
    !isHidden(child) &&
    !isPart(child, "links", "resources", "faq", "furtherReading")
  );
}

function hasItems(list: Markup): boolean {
  return list.children.some(
    (child) => isElement(child, "li", "dt") || (list.name === "dl" && isElement(child, "div")),
  );
}
