import type { RoadmapLinkData } from "../model/roadmap.js";
import { linksIn } from "./links-in.js";
import { isElement, isInLine, type Markup, type MarkupChild, textOf } from "./markup.js";

/** What one item of a list in a document says. */
export interface ListItem {
  /** Empty where the item has nothing but lists in it. */
  readonly title: string;
  /** What sets the title off from the summary in the same line: `<b>HTTP:</b> how browsers ask`. */
  readonly separator?: Separator;
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

/** Class of a list whose items are links of the node it is in, and no topics. */
export const LINK_LIST = "roadmap-links";

/**
 * Reads a list (`ol`, `ul`, or the `dt` and `dd` of a `dl`) with all lists in it.
 *
 * The text before the first block is the title; where it begins with a bold or linked label and
 * a colon or dash, the label is. Further blocks are the summary. A heading or `summary` in an
 * item is its title.
 *
 * @param base the address of the document, against which links are resolved.
 */
export function readItems(list: Markup, base?: string): readonly ListItem[] {
  if (list.name === "dl") return readTerms(list, base);
  return list.children
    .filter((child) => isElement(child, "li"))
    .map((item) => readItem(item as Markup, base));
}

/** What an item is made of, in the order of the document. */
interface Parts {
  /** The line with the title. */
  readonly line: MarkupChild[];
  readonly blocks: Markup[];
  readonly lists: Markup[];
  box?: "empty" | "ticked";
  isOpen?: boolean;
}

function readItem(item: Markup, base: string | undefined): ListItem {
  const parts: Parts = { line: [], blocks: [], lists: [] };
  sortOut(item.children, parts);
  const { label, separator, rest } = labelled(parts.line);
  const linkLists = parts.lists.filter(isLinkList);
  const summary = [textOf(rest), ...parts.blocks.map((block) => textOf(block))];
  const isOpen = parts.isOpen ?? openState(item);
  return {
    title: textOf(label),
    ...(separator && { separator }),
    summary: summary.filter(Boolean).join("\n"),
    links: linksIn([...parts.line, ...parts.blocks, ...linkLists], base),
    items: parts.lists.filter((list) => !isLinkList(list)).flatMap((list) => readItems(list, base)),
    ...(parts.box && { box: parts.box }),
    ...(isOpen !== undefined && { isOpen }),
    markup: item,
  };
}

/** The blocks of an item may be wrapped, its title may be a paragraph or a heading. */
function sortOut(children: readonly MarkupChild[], parts: Parts): void {
  for (const child of children) {
    if (isInLine(child)) addInLine(child, parts);
    else if (isElement(child, "ol", "ul", "dl")) parts.lists.push(child);
    else if (isElement(child, "input")) addBox(child, parts);
    else if (isElement(child, "details")) {
      parts.isOpen = child.attributes.has("open");
      sortOut(child.children, parts);
    } else if (isElement(child)) addBlock(child, parts);
  }
}

function addInLine(child: MarkupChild, parts: Parts): void {
  const isBlank = textOf(child) === "";
  const isAfterBlock = parts.blocks.length + parts.lists.length > 0;
  if (!isAfterBlock) parts.line.push(child);
  else if (!isBlank) parts.blocks.push({ name: "p", attributes: new Map(), children: [child] });
}

function addBox(input: Markup, parts: Parts): void {
  if (input.attributes.get("type") !== "checkbox") return;
  parts.box = input.attributes.has("checked") ? "ticked" : "empty";
}

/** The first text that stands alone is the title; a wrapper is as if it was not there. */
function addBlock(block: Markup, parts: Parts): void {
  const isPlain = /^(?:p|h[1-6]|summary|dt)$/.test(block.name);
  if (!isPlain) sortOut(block.children, parts);
  else if (textOf(parts.line) === "" && parts.blocks.length === 0) {
    for (const child of block.children) {
      if (isElement(child, "input")) addBox(child, parts);
      else parts.line.push(child);
    }
  } else if (textOf(block) !== "") parts.blocks.push(block);
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

/** Whether its items are links of the node around it: it says so. */
function isLinkList(list: Markup): boolean {
  return (list.attributes.get("class") ?? "").split(/\s+/).includes(LINK_LIST);
}

function openState(item: Markup): boolean | undefined {
  const { attributes } = item;
  if (attributes.has("data-open")) return attributes.get("data-open") !== "false";
  const expanded = attributes.get("aria-expanded");
  return expanded === undefined ? undefined : expanded === "true";
}

/** A term and what is said of it are a title and a summary. */
function readTerms(list: Markup, base: string | undefined): readonly ListItem[] {
  const items: Markup[] = [];
  const visit = (children: readonly MarkupChild[]): void => {
    for (const child of children) {
      if (isElement(child, "dt")) items.push({ ...child, name: "li", children: [child] });
      else if (isElement(child, "dd")) {
        const last = items.at(-1);
        if (last) {
          const said = { ...child, name: isPlainText(child) ? "p" : "div" };
          items[items.length - 1] = { ...last, children: [...last.children, said] };
        }
      } else if (isElement(child)) visit(child.children);
    }
  };
  visit(list.children);
  return items.map((item) => readItem(item, base));
}

function isPlainText({ children }: Markup): boolean {
  return children.every(isInLine);
}
