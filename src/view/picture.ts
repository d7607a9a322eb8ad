import type { Box, Span } from "../core/layout/geometry.js";
import type { PlacedLink, Placing } from "../core/layout/map-layout.js";
import type { RoadForm } from "../core/layout/road-form.js";
import type { RoadLayout } from "../core/layout/road-layout.js";
import type { IndexEntry } from "../core/model/roadmap-index.js";
import { type VisibleNode, visibleNode } from "../core/state/visible-tree.js";
import { nodeKey } from "./box-key.js";
import type { MapModel } from "./map-model.js";

/** What of a map is drawn: what is seen, a little around it, and what must not get lost. */
export interface Picture {
  readonly form: RoadForm;
  /** In the order of the tree. */
  readonly nodes: readonly VisibleNode[];
  readonly links: readonly PlacedLink[];
  /** Closed steps that have a text beside them. */
  readonly teasers: readonly VisibleNode[];
  /** Open nodes that have a line above their topics. */
  readonly captions: readonly VisibleNode[];
  /** Where all of it belongs, by the keys of `data-box`. */
  readonly boxes: ReadonlyMap<string, Box>;
}

/**
 * The picture of a part of a map.
 *
 * @param kept a node that is in it wherever it is: who holds the focus must not vanish.
 */
export function pictureOf(
  layout: RoadLayout<VisibleNode>,
  { tree, state }: Pick<MapModel, "tree" | "state">,
  span: Span,
  kept: IndexEntry | undefined,
): Picture {
  const placing = layout.within(span);
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
    if (box.y < span.top) nodes.unshift(node);
    else nodes.push(node);
  }
  return { form: layout.form, nodes, ...asNodes(placing), boxes };
}

/** Where a layout finds the node of an entry. */
export function placeOf(entry: IndexEntry): number[] {
  const place = entry.parent ? placeOf(entry.parent) : [];
  place.push(entry.position - 1);
  return place;
}

function asNodes({ links, teasers, captions }: Placing<VisibleNode>) {
  return {
    links,
    teasers: teasers.map(({ node }) => node),
    captions: captions.map(({ node }) => node),
  };
}
