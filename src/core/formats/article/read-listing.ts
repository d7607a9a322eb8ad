import type { Question } from "../../model/roadmap.js";
import type { Draft } from "../draft.js";
import { type ListItem, readItems } from "../list-items.js";
import { stepNumber } from "../wording/step-number.js";
import type { Listing } from "./block.js";
import type { Notes } from "./notes.js";
import { plainItem } from "./plain-item.js";
import { splitItem } from "./split-item.js";
import { tableItems } from "./table-items.js";

/** What is known while steps are read, and what comes up on the way. */
export interface ItemReading {
  /** The address of the document. */
  readonly base?: string;
  /** Whether items that list several things are split into topics. */
  readonly split: boolean;
  readonly notes: Notes;
  /** Questions that were found within steps. */
  readonly faq: Question[];
}

/** The items of a list or table as topics. @param choose whether one of them is enough. */
export function readListing(list: Listing, reading: ItemReading, choose: boolean): Draft[] {
  return itemsOf(list, reading.base).flatMap((item) => draftsOf(item, list.at, reading, choose));
}

/** The items of a list or table as steps: each is one node, whatever it enumerates. */
export function stepsInListing(list: Listing, reading: ItemReading): Draft[] {
  const items = itemsOf(list, reading.base).filter((item) => !isEmpty(item));
  return items.map((item) => {
    const step = unnumbered(item);
    const drafts = draftsOf(step, list.at, reading, false);
    const [first] = drafts;
    if (first && drafts.length === 1) return first;
    const { title, summary, links } = step;
    return { title: title || "…", summary, links, topics: drafts };
  });
}

/** The items of a list or table. */
export function itemsOf({ kind, markup }: Listing, base?: string): readonly ListItem[] {
  return kind === "list" ? readItems(markup, base) : tableItems(markup, base);
}

function draftsOf(
  item: ListItem,
  at: number,
  { base, split, notes }: ItemReading,
  choose: boolean,
): readonly Draft[] {
  if (!split) return isEmpty(item) ? [] : [plainItem(item)];
  const found = splitItem(item, { choose, ...(base !== undefined && { base }) });
  notes.addAll(at, found.guesses);
  return found.drafts;
}

function isEmpty({ title, summary, items }: ListItem): boolean {
  return title === "" && summary === "" && items.length === 0;
}

/** `Week 1: seeds and soil` is about seeds and soil; that is its title, unless it is too long. */
function unnumbered(item: ListItem): ListItem {
  const number = stepNumber(item.title);
  if (!number || number.isBare) return item;
  if (number.title !== item.title.trim()) return { ...item, title: number.title };
  const [line = "", ...lines] = item.summary.split("\n");
  if (line === "" || line.length > LONGEST_TITLE) return item;
  const { separator: _, ...rest } = item;
  return { ...rest, title: line, summary: lines.join("\n") };
}

const LONGEST_TITLE = 80;
