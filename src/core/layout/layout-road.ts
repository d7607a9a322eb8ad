import { mirror } from "./geometry.js";
import { layoutNarrowRoad } from "./layout-narrow-road.js";
import { layoutWideRoad } from "./layout-wide-road.js";
import type { LayoutNode, RoadLayout, RoadOptions, RoadSizes, Side } from "./road-layout.js";
import { roadMetrics } from "./road-metrics.js";

/**
 * Lays steps out along a road, with the branches that are open.
 *
 * Nodes that are not among the children of their parent are closed and take no room. In a
 * container that is wide enough the road runs down the middle; odd steps branch off to the
 * right and even ones to the left. Elsewhere it runs at the start edge with all branches
 * folded beside it. Linear in the number of nodes given, up to their depth.
 */
export function layoutRoad(
  roots: readonly LayoutNode[],
  sizes: RoadSizes,
  options: RoadOptions,
): RoadLayout {
  const metrics = roadMetrics(options.width, options.em);
  const layout = metrics.form === "wide" ? layoutWideRoad : layoutNarrowRoad;
  const placed = layout(roots, sizes, metrics);
  return options.isRightToLeft ? mirrorLayout(placed) : placed;
}

function mirrorLayout(layout: RoadLayout): RoadLayout {
  const { width } = layout.bounds;
  const mirrorAll = <T extends RoadLayout["teasers"]>(boxes: T) =>
    new Map(Array.from(boxes, ([id, box]) => [id, mirror(box, width)]));
  return {
    ...layout,
    nodes: layout.nodes.map((node) => ({ ...mirror(node, width), side: opposite(node.side) })),
    links: layout.links.map((link) => ({ ...link, side: opposite(link.side) })),
    teasers: mirrorAll(layout.teasers),
    captions: mirrorAll(layout.captions),
    detail: layout.detail && mirror(layout.detail, width),
    road: { ...layout.road, x: width - layout.road.x },
  };
}

function opposite(side: Side): Side {
  return side === "left" ? "right" : "left";
}
