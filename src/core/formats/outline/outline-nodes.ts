import type { RoadmapNodeData } from "../../model/roadmap.js";
import { STATUSES, type Status } from "../../state/map-state.js";
import type { Guess } from "../imported.js";
import type { ListItem } from "../list-items.js";
import type { Markup } from "../markup.js";
import { lostId, NodeIds } from "../node-ids.js";

/** The nodes of an outline, and what it says of them besides. */
export interface OutlineNodes {
  readonly steps: readonly RoadmapNodeData[];
  readonly guesses: readonly Guess[];
  readonly expanded: readonly string[];
  readonly statuses: ReadonlyMap<string, Status>;
}

interface Making {
  readonly ids: NodeIds;
  /** The ids that items have in the document, by item. */
  readonly given: Map<Markup, string>;
  readonly guesses: Guess[];
  readonly expanded: string[];
  readonly statuses: Map<string, Status>;
}

interface Above {
  readonly parent?: string;
  readonly status?: Status;
}

/** Makes nodes of the items of a list. A mark of a node goes for all below it that has none. */
export function outlineNodes(items: readonly ListItem[]): OutlineNodes {
  const making: Making = {
    ids: new NodeIds(),
    given: new Map(),
    guesses: [],
    expanded: [],
    statuses: new Map(),
  };
  const named = items.flatMap((item) => withTitle(item, making));
  keepIds(named, making);
  const steps = named.map((item) => nodeOf(item, making, {}));
  return { ...making, steps };
}

/** An item without text is named after what is in it, or gives its place to its topics. */
function withTitle(item: ListItem, making: Making): ListItem[] {
  const items = item.items.flatMap((each) => withTitle(each, making));
  const label = item.markup.attributes.get("aria-label")?.trim();
  const title = item.title || label || item.links[0]?.title;
  if (title) return [{ ...item, title, items }];
  const about = items[0]?.title ?? "";
  if (about) making.guesses.push({ about, message: "The item around it has no text: left out." });
  return items;
}

/** Sets the ids aside that the document gives, before others are made of titles. */
function keepIds(items: readonly ListItem[], making: Making): void {
  for (const { markup, title, items: below } of items) {
    const id = markup.attributes.get("data-id") || markup.attributes.get("id");
    if (id && making.ids.keep(id)) making.given.set(markup, id);
    else if (id) making.guesses.push(lostId(title, id));
    keepIds(below, making);
  }
}

function nodeOf(item: ListItem, making: Making, above: Above): RoadmapNodeData {
  const { title, tagline, summary, links, items, markup } = item;
  const id = making.given.get(markup) ?? making.ids.give(title, above.parent);
  const status = statusOf(item) ?? above.status;
  if (items.length === 0 && status && status !== "todo") making.statuses.set(id, status);
  if (items.length > 0 && item.isOpen) making.expanded.push(id);
  const below = { parent: id, ...(status && { status }) };
  const isChoice = items.length > 0 && markup.attributes.get("data-choose") === "one";
  return {
    id,
    title,
    ...(tagline && { tagline }),
    ...(summary && { summary }),
    ...(isChoice && { choose: "one" as const }),
    ...(links.length > 0 && { links }),
    ...relationsOf(markup),
    ...(items.length > 0 && { topics: items.map((each) => nodeOf(each, making, below)) }),
  };
}

function statusOf({ markup, box }: ListItem): Status | undefined {
  const told = STATUSES.find((status) => status === markup.attributes.get("data-status"));
  return told ?? (box && (box === "ticked" ? "done" : "todo"));
}

function relationsOf({ attributes }: Markup): Pick<RoadmapNodeData, Relation> {
  const lists: { [R in Relation]?: readonly string[] } = {};
  for (const relation of RELATIONS) {
    const ids = attributes.get(`data-${relation}`)?.split(/\s+/).filter(Boolean);
    if (ids?.length) lists[relation] = ids;
  }
  return lists;
}

const RELATIONS = ["related", "fits", "aliases"] as const;
type Relation = (typeof RELATIONS)[number];
