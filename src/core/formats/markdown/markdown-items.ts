import type { Status } from "../../state/map-state.js";
import { tableItems } from "../article/table-items.js";
import { linksIn } from "../links-in.js";
import { type ListItem, readItems } from "../list-items.js";
import { isElement, isInLine, linesOf, type Markup, type MarkupChild, textOf } from "../markup.js";
import { foldOf, marksOf, type Outline, takeNotes } from "./outline-notes.js";

/** What the items of a list are. */
export interface OutlineList {
  readonly topics: readonly Outline[];
  /** Of the node that the list stands under. */
  readonly links: Outline["links"];
}

/**
 * Reads a list or table of an outline in Markdown, with the lists in it. Where items have boxes to tick,
 * those without one that are nothing but a link are links of the node around them.
 *
 * @param isUnderBox whether the node around the list has a box.
 */
export function readOutlineList(list: Markup, base?: string, isUnderBox = false): OutlineList {
  if (list.name === "table") {
    return { topics: tableItems(list, base).flatMap(outlinesOf), links: [] };
  }
  if (list.name === "dl") return { topics: readItems(list, base).flatMap(outlinesOf), links: [] };
  const items = list.children.filter((child) => isElement(child, "li"));
  const hasBoxes = isUnderBox || items.some((item) => boxOf(item) !== undefined);
  const topics: Outline[] = [];
  const links: Outline["links"][number][] = [];
  for (const item of items) {
    if (hasBoxes && isLinkItem(item)) for (const link of linksIn([item], base)) links.push(link);
    else for (const topic of readItem(item, base)) topics.push(topic);
  }
  return { topics, links };
}

/** Whether an item has no box and is nothing but one link. */
export function isLinkItem(item: Markup): boolean {
  if (boxOf(item) !== undefined || item.children.some(isList)) return false;
  const anchors = anchorsIn(item.children);
  const [first] = anchors;
  return first !== undefined && anchors.length === 1 && textOf(first) === textOf(item);
}

function anchorsIn(children: readonly MarkupChild[]): readonly Markup[] {
  return children.flatMap((child) => {
    if (!isElement(child)) return [];
    return child.name === "a" ? [child] : anchorsIn(child.children);
  });
}

/** The box of an item, be it in a paragraph or not. */
export function boxOf(item: Markup): Markup | undefined {
  const [first] = item.children.filter(
    (child) => textOf(child) !== "" || isElement(child, "input"),
  );
  const line = isElement(first, "p") ? first.children : [first];
  return line.find((child) => isElement(child, "input")) as Markup | undefined;
}

function isList(child: MarkupChild): child is Markup {
  return isElement(child, "ol", "ul", "dl");
}

/** One topic, or those of its lists where it has no title. */
function readItem(item: Markup, base: string | undefined): readonly Outline[] {
  const box = boxOf(item);
  const own = item.children.filter((child) => !isList(child));
  const lists = item.children.filter(isList).map((list) => readOutlineList(list, base, !!box));
  const alone: Markup = {
    name: "ul",
    attributes: new Map(),
    children: [{ ...item, children: own }],
  };
  const [read] = readItems(alone, base);
  if (!read) return [];
  const topics = [...read.items.flatMap(outlinesOf), ...lists.flatMap((list) => list.topics)];
  const said = sayingOf(item, own, read);
  if (said.title === "") return topics;
  const outline: Outline = {
    ...marksOf(item),
    ...(box && { status: statusOf(box) }),
    ...said,
    ...foldOf(item, read.isOpen),
    links: [...read.links, ...lists.flatMap((list) => list.links)],
    topics,
  };
  return [outline];
}

function statusOf({ attributes }: Markup): Status {
  const state = attributes.get("data-state");
  if (state === "learning" || state === "skipped") return state;
  return attributes.has("checked") ? "done" : "todo";
}

type Saying = Pick<Outline, "title" | "tagline" | "summary" | "choose" | "status">;

/** Title, notes and summary: as {@link writeMarkdown} writes them, or as a human may. */
function sayingOf(item: Markup, own: readonly MarkupChild[], read: ListItem): Saying {
  const written = boldSaying(item, own);
  if (written) return written;
  const { title, ...notes } = takeNotes(read.title);
  return { title, summary: read.summary, ...notes };
}

/** `**Title** (notes) *tagline* – summary`, where the title is bold as a whole. */
function boldSaying(item: Markup, own: readonly MarkupChild[]): Saying | undefined {
  const parts = own.filter((child) => textOf(child) !== "" || isElement(child, "br"));
  const [first] = parts;
  const end = parts.findIndex((child) => !isInLine(child));
  const line = isElement(first, "p") ? first.children : parts.slice(0, end < 0 ? undefined : end);
  const blocks = parts.slice(isElement(first, "p") ? 1 : line.length);
  const words = line.filter((child) => textOf(child) !== "" || isElement(child, "br"));
  const [bold, ...rest] = words;
  if (!isElement(bold, "strong")) return undefined;
  const { tagline, around } = withoutTagline(item, rest);
  const [, noted, summary = ""] =
    /^((?:\([^()]*\)\s*)*)(?:[–—](?:\s+|$)([\s\S]*))?$/.exec(linesOf(around)) ?? [];
  if (noted === undefined) return undefined;
  const { title: unknown, ...notes } = takeNotes(noted.trim());
  if (unknown !== "") return undefined;
  const title = boxOf(item) ? textOf(bold) : textOf(bold).replace(/(?<=\S)\s*:$/, "");
  const lines = [summary, ...blocks.map((block) => textOf(block))];
  return {
    title,
    ...(tagline && { tagline }),
    summary: lines.filter(Boolean).join("\n"),
    ...notes,
  };
}

/** Only where an item has an id may it have a tagline: what is emphasised and comes first. */
function withoutTagline(item: Markup, rest: readonly MarkupChild[]) {
  const at = rest.findIndex((child) => isElement(child, "em"));
  const isFirst = /^(?:\([^()]*\)\s*)*$/.test(textOf(rest.slice(0, Math.max(0, at))));
  if (at < 0 || !isFirst || !item.attributes.has("data-id")) return { tagline: "", around: rest };
  const around = rest.filter((_, index) => index !== at);
  return { tagline: textOf(rest[at] as Markup), around };
}

/** What was read by the rules of lists in HTML; without a title, what is in it. */
function outlinesOf(item: ListItem): readonly Outline[] {
  const { title, summary, links, items, box, isOpen, markup } = item;
  const topics = items.flatMap(outlinesOf);
  if (title === "") return topics;
  const id = markup.attributes.get("data-id");
  const outline: Outline = {
    ...(id && { id }),
    ...(box && { status: box === "ticked" ? "done" : "todo" }),
    title,
    summary,
    ...foldOf(markup, isOpen),
    links,
    topics,
  };
  return [outline];
}
