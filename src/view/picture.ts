import type { Area, Box } from "../core/layout/geometry.js";
import type { MapLayout, PlacedLink, Placing } from "../core/layout/map-layout.js";
import type { IndexEntry } from "../core/model/roadmap-index.js";
import { type VisibleNode, visibleNode } from "../core/state/visible-tree.js";
import { nodeKey } from "./box-key.js";
import type { MapModel } from "./map-model.js";
import type { Relation } from "./stage.js";

/** What of a map is drawn: what is seen, a little around it, and what must not get lost. */
export interface Picture {
  /** In the order of the tree. */
  readonly nodes: readonly VisibleNode[];
  readonly links: readonly PlacedLink[];
  /** Closed steps that have a text beside them. */
  readonly teasers: readonly VisibleNode[];
  /** Open nodes that have a line above their topics. */
  readonly captions: readonly VisibleNode[];
  /** Where all of it belongs, by the keys of `data-box`. */
  readonly boxes: ReadonlyMap<string, Box>;
  /** To where the same things come back as in the node the reader is at. */
  readonly relations: readonly Relation[];
}

/** What a picture depends on besides the map. */
export interface PictureFocus {
  /** A node that is in it wherever it is: who holds the focus must not vanish. */
  readonly kept: IndexEntry | undefined;
  /** Id of the node from which lines to its relatives are drawn. */
  readonly from: string | undefined;
}

/**
 * The picture of a part of a map.
 *
 */
export function pictureOf(
  layout: MapLayout<VisibleNode>,
  model: MapModel,
  area: Area,
  { kept, from }: PictureFocus,
): Picture {
  const { tree, state } = model;
  const placing = layout.within(area);
  const boxes = new Map<string, Box>();
  for (const { node, box } of placing.nodes) boxes.set(nodeKey(node.id), box);
  for (const { node, box } of placing.teasers) boxes.set(`teaser:${node.id}`, box);
  for (const { node, box } of placing.captions) boxes.set(`caption:${node.id}`, box);
  const nodes = placing.nodes.map(({ node }) => node);
  if (layout.detail) boxes.set(`detail:${state.selected}`, layout.detail);
  const node = kept && visibleNode(tree, kept);
  const box = kept && layout.boxAt(placeOf(kept));
  if (node && box && !boxes.has(nodeKey(node.id))) {
    boxes.set(nodeKey(node.id), box);
    const next = nodes.findIndex(({ entry }) => isBefore(kept, entry));
    nodes.splice(next < 0 ? nodes.length : next, 0, node);
  }
  return { nodes, ...asNodes(placing), boxes, relations: relationsIn(layout, model, from) };
}

/** Lines from a node to its relatives. */
function relationsIn(
  layout: MapLayout<VisibleNode>,
  { index, tree }: MapModel,
  id: string | undefined,
): Relation[] {
  const entry = index.entries.get(id ?? "");
  const from = entry && layout.boxAt(placeOf(entry));
  if (!from) return [];
  return entry.node.related.flatMap((id) => {
    const shown = nearestShown(index.entries.get(id), tree);
    const to = shown && shown !== entry && layout.boxAt(placeOf(shown));
    return to ? [{ id, from, to }] : [];
  });
}

/** A node that is closed away is where its branch is. */
function nearestShown(
  entry: IndexEntry | undefined,
  tree: MapModel["tree"],
): IndexEntry | undefined {
  for (let at = entry; at; at = at.parent) if (visibleNode(tree, at)) return at;
  return undefined;
}

/** Where a layout finds the node of an entry. */
export function placeOf(entry: IndexEntry): number[] {
  const place = entry.parent ? placeOf(entry.parent) : [];
  place.push(entry.position - 1);
  return place;
}

/** Whether a node comes before another one in the tree. */
function isBefore(one: IndexEntry, other: IndexEntry): boolean {
  const [path, otherPath] = [placeOf(one), placeOf(other)];
  const fork = path.findIndex((place, level) => place !== otherPath[level]);
  return fork < 0 || (path[fork] as number) < (otherPath[fork] ?? 0);
}

function asNodes({ links, teasers, captions }: Placing<VisibleNode>) {
  return {
    links,
    teasers: teasers.map(({ node }) => node),
    captions: captions.map(({ node }) => node),
  };
}
