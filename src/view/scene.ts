import type { Box, Size } from "../core/layout/geometry.js";
import type { RoadLayout, RoadSizes } from "../core/layout/road-layout.js";
import type { VisibleTree } from "../core/state/visible-tree.js";
import { nodeKey, type Scene } from "./stage.js";

/** Measured sizes, sorted by what they are the sizes of. */
export function roadSizes(
  measured: ReadonlyMap<string, Size>,
  tree: VisibleTree,
  detailOf: string | undefined,
): RoadSizes {
  const sizesOf = (kind: string) =>
    new Map(
      tree.nodes.flatMap(({ id }) => {
        const size = measured.get(`${kind}:${id}`);
        return size ? [[id, size] as const] : [];
      }),
    );
  const isOpen = new Set(tree.nodes.filter(({ isExpanded }) => isExpanded).map(({ id }) => id));
  const captions = new Map(Array.from(sizesOf("caption")).filter(([id]) => isOpen.has(id)));
  const detail = measured.get("detail");
  return {
    nodes: sizesOf("node"),
    teasers: sizesOf("teaser"),
    captions,
    ...(detailOf !== undefined && detail ? { detail: { id: detailOf, size: detail } } : {}),
  };
}

/** A layout as the stage wants it. */
export function sceneOf(layout: RoadLayout, tree: VisibleTree): Scene {
  const boxes = new Map<string, Box>(layout.nodes.map((node) => [nodeKey(node.id), node]));
  for (const [id, box] of layout.teasers) boxes.set(`teaser:${id}`, box);
  for (const [id, box] of layout.captions) boxes.set(`caption:${id}`, box);
  if (layout.detail) boxes.set("detail", layout.detail);
  const origins = new Map(
    tree.nodes.flatMap(({ id, entry }) =>
      entry.parent ? [[nodeKey(id), nodeKey(entry.parent.node.id)] as const] : [],
    ),
  );
  return { boxes, links: layout.links, road: layout.road, origins };
}
