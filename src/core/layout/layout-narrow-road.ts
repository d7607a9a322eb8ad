import { type Placing, placeStack, sizeStack } from "./branch.js";
import type { LayoutNode, RoadLayout, RoadSizes } from "./road-layout.js";
import type { RoadMetrics } from "./road-metrics.js";

/** The road at the start edge; topics are indented under their step. */
export function layoutNarrowRoad(
  roots: readonly LayoutNode[],
  sizes: RoadSizes,
  metrics: RoadMetrics,
): RoadLayout {
  const context = { sizes, metrics, canFan: false };
  const placing: Placing = { nodes: [], links: [], captions: new Map() };
  let y = metrics.stub;
  for (const root of roots) {
    const height = sizes.nodes.get(root.id)?.height ?? 4 * metrics.unit;
    placing.nodes.push({ id: root.id, x: metrics.margin, y, width: metrics.stepWidth, height });
    y += height;
    if (root.children.length > 0) {
      const stack = sizeStack(root, 2, metrics.branchWidth, context);
      const at = { x: metrics.branchStart, y: y + metrics.branchGap };
      placeStack(stack, at, "elbow", context, placing);
      y = at.y + stack.height + metrics.branchGap;
    }
    y += metrics.stepGap;
  }
  const bottom = y - metrics.stepGap + metrics.stub;
  return {
    form: "narrow",
    nodes: placing.nodes.map((node) => ({ ...node, side: "right" })),
    links: placing.links.map((link) => ({ ...link, side: "right" })),
    teasers: new Map(),
    captions: placing.captions,
    detail: undefined,
    road: { x: metrics.roadX, top: 0, bottom },
    bounds: { width: metrics.width, height: bottom },
  };
}
