import { addAll } from "../add-all.js";
import type { RoadmapLinkData } from "../model/roadmap.js";
import { linksIn, listedLinks } from "./links-in.js";
import { isElement, isInLine, linesOf, type Markup, type MarkupChild, textOf } from "./markup.js";
import { isPart } from "./outline/outline-classes.js";

/** What one item of a list in a document says. */
export interface ListItem {
  /** Empty where the item has nothing but lists in it. */
  readonly title: string;
  /** What sets the title off from the summary in the same line: `<b>HTTP:</b> how browsers ask`. */
  readonly separator?: Separator;
  /** What a part of the class `roadmap-tagline` says. */
  readonly tagline?: string;
  /** The rest of its line and the blocks after it, a line each; empty where there is none. */
  readonly summary: string;
  readonly links: readonly RoadmapLinkData[];
  readonly items: readonly ListItem[];
  /** Whether it has a box to tick, and whether that is ticked. */
  readonly box?: "empty" | "ticked";
  /** Whether the document has it open; `undefined` where it does not say. */
  readonly isOpen?: boolean;
  /** The item itself, for its attributes. */
  readonly markup: Markup;
}

export type Separator = ":" | "–";

/**
 * Reads a list (`ol`, `ul`, or the `dt` and `dd` of a `dl`) with all lists in it.
 *
 * The text before the first block is the title; where it begins with a bold or linked label and
 * a colon or dash, the label is. Further blocks are the summary. A heading or `summary` in an
 * item is its title. What is hidden is left out.
 *
 * @param base the address of the document, against which links are resolved.
 */
export function readItems(list: Markup, base?: string): readonly ListItem[] {
  if (list.name === "dl") return readTerms(list, base);
  const items: ReadItem[] = [];
  for (const child of list.children) {
    if (!isElement(child, "li", "ol", "ul") || isHidden(child)) continue;
    if (child.name === "li") items.push(readItem(child, base));
    // Editors put lists beside the item they belong to, instead of into it.
    else addAll(items.at(-1)?.items ?? items, readItems(child, base) as ReadItem[]);
  }
  return items;
}

/** An item to which others can be added. */
type ReadItem = ListItem & { readonly items: ListItem[] };

/** What an item is made of, in the order of the document. */
interface Parts {
  /** The line with the title. */
  line: readonly MarkupChild[];
  /** What comes after it, with what sets each off from the one before. */
  blocks: string;
  readonly links: RoadmapLinkData[];
  /** The addresses of the links, for there may be very many. */
  readonly urls: Set<string>;
  readonly lists: Markup[];
  tagline?: string;
  box?: "empty" | "ticked";
  isOpen?: boolean;
}

function readItem(item: Markup, base: string | undefined): ReadItem {
  const parts: Parts = { line: [], blocks: "", links: [], urls: new Set(), lists: [] };
  sortOut(item.children, parts, base);
  const { label, separator, rest } = labelled(parts.line);
  const isOpen = parts.isOpen ?? openState(item);
  return {
    title: textOf(label) || (parts.lists.length === 0 ? altIn(item) : ""),
    ...(separator && { separator }),
    ...(parts.tagline && { tagline: parts.tagline }),
    summary: (textOf(rest) + parts.blocks).trim(),
    links: parts.links,
    items: parts.lists.flatMap((list) => readItems(list, base)),
    ...(parts.box && { box: parts.box }),
    ...(isOpen !== undefined && { isOpen }),
    markup: item,
  };
}

/** The blocks of an item may be wrapped, its title may be a paragraph or a heading. */
function sortOut(children: readonly MarkupChild[], parts: Parts, base: string | undefined): void {
  for (const piece of pieces(children)) {
    if (Array.isArray(piece)) addLine(piece, parts, base);
    else if (isPart(piece, "tagline")) parts.tagline = textOf(piece);
    else if (isPart(piece, "links")) addLinks(listedLinks([piece], base), parts);
    else if (isElement(piece, "ol", "ul", "dl")) parts.lists.push(piece);
    else if (isElement(piece, "input")) addBox(piece, parts);
    else if (/^(?:p|h[1-6]|summary|dt)$/.test(piece.name)) {
      addLine(piece.children, parts, base, isPart(piece, "summary") ? "\n\n" : "\n");
    } else {
      if (piece.name === "details") parts.isOpen = piece.attributes.has("open");
      sortOut(piece.children, parts, base);
    }
  }
}

/** Blocks, and what stands in a line between them; without what is there for the eyes only. */
function pieces(children: readonly MarkupChild[]): (Markup | MarkupChild[])[] {
  const found: (Markup | MarkupChild[])[] = [];
  for (const child of children) {
    const isBlock = isElement(child) && !isInLine(child);
    const last = found.at(-1);
    if (isPart(child, "note") || (isElement(child) && isHidden(child))) continue;
    if (isBlock || isPart(child, "tagline")) found.push(child as Markup);
    else if (Array.isArray(last)) last.push(child);
    else found.push([child]);
  }
  return found;
}

/** Whether an element is not meant to be seen. */
export function isHidden({ attributes }: Markup): boolean {
  return attributes.has("hidden") || attributes.get("aria-hidden") === "true";
}

/** The first line with text in it is the title. */
function addLine(
  line: readonly MarkupChild[],
  parts: Parts,
  base: string | undefined,
  gap = "\n",
): void {
  const box = boxIn(line);
  if (box) addBox(box, parts);
  addLinks(
    linksIn(line, base).filter(({ url }) => !parts.urls.has(url)),
    parts,
  );
  const text = textOf(line);
  if (text === "") return;
  if (parts.line.length === 0) parts.line = line;
  else parts.blocks += gap + linesOf(line);
}

function addLinks(links: readonly RoadmapLinkData[], parts: Parts): void {
  for (const link of links) {
    parts.links.push(link);
    parts.urls.add(link.url);
  }
}

/** What is said of the first picture in it. */
function altIn({ children }: Markup): string {
  for (const child of children) {
    if (!isElement(child)) continue;
    const alt = child.name === "img" ? child.attributes.get("alt")?.trim() : altIn(child);
    if (alt) return alt;
  }
  return "";
}

/** A box may be wrapped into its label. */
function boxIn(line: readonly MarkupChild[]): Markup | undefined {
  for (const child of line) {
    if (isElement(child, "input")) return child;
    const box = isElement(child) && boxIn(child.children);
    if (box) return box;
  }
  return undefined;
}

function addBox(input: Markup, parts: Parts): void {
  if (input.attributes.get("type") !== "checkbox") return;
  parts.box = input.attributes.has("checked") ? "ticked" : "empty";
}

/** A label, bold or linked, that is set off from the rest of its line. */
function labelled(line: readonly MarkupChild[]): {
  label: readonly MarkupChild[];
  separator?: Separator;
  rest: readonly MarkupChild[];
} {
  const at = line.findIndex((child) => textOf(child) !== "");
  const first = line[at];
  const none = { label: line, rest: [] };
  if (isPart(first, "title")) return { label: [first as Markup], rest: line.slice(at + 1) };
  if (!isElement(first, "strong", "b", "a", "em", "i", "code")) return none;
  const rest = line.slice(at + 1);
  if (rest.length === 0) return { label: [textOf(first).replace(/\s*:$/, "")], rest };
  const text = textOf(first);
  const [, colon] = /^(.*\S)\s*[:：]$/.exec(text) ?? [];
  if (colon !== undefined) return { label: [colon], separator: ":", rest: without(rest, DASH) };
  const mark = SET_OFF.exec(textOf(rest))?.[1];
  if (mark === undefined) return none;
  const separator = /[:：]/.test(mark) ? ":" : "–";
  return { label: [first], separator, rest: without(rest, SET_OFF) };
}

const SET_OFF = /^\s*([:：–—]|-(?=\s))\s*/;
const DASH = /^\s*(?:[–—]|-(?=\s))\s*/;

/** A piece of a line without what it begins with. */
function without(line: readonly MarkupChild[], start: RegExp): readonly MarkupChild[] {
  return [textOf(line).replace(start, "")];
}

function openState(item: Markup): boolean | undefined {
  const { attributes } = item;
  if (attributes.has("data-open")) return attributes.get("data-open") !== "false";
  const expanded = attributes.get("aria-expanded");
  return expanded === undefined ? undefined : expanded === "true";
}

/** A term and what is said of it are a title and a summary. */
function readTerms(list: Markup, base: string | undefined): readonly ListItem[] {
  const items: (Markup & { readonly children: MarkupChild[] })[] = [];
  const visit = (children: readonly MarkupChild[]): void => {
    for (const child of children) {
      if (isElement(child, "dt")) items.push({ ...child, name: "li", children: [child] });
      else if (isElement(child, "dd")) {
        items.at(-1)?.children.push({ ...child, name: isPlainText(child) ? "p" : "div" });
      } else if (isElement(child)) visit(child.children);
    }
  };
  visit(list.children);
  return items.map((item) => readItem(item, base));
}

function isPlainText({ children }: Markup): boolean {
  return children.every(isInLine);
}
