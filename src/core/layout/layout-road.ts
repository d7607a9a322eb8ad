import type { LayoutNode } from "./map-layout.js";
import { planNarrowRoad } from "./plan-narrow-road.js";
import { planWideRoad } from "./plan-wide-road.js";
import { Road } from "./road.js";
import type { RoadLayout, RoadOptions, RoadSizes } from "./road-layout.js";
import { RoadMemo } from "./road-memo.js";
import { roadMetrics } from "./road-metrics.js";

/**
 * Lays steps out along a road, with the branches that are open.
 *
 * Nodes that are not among the children of their parent are closed and take no room. In a
 * container that is wide enough the road runs down the middle; odd steps branch off to the
 * right and even ones to the left. Elsewhere it runs at the start edge with all branches
 * folded beside it.
 *
 * Linear in the number of nodes given; with the memo of the layout before, in the number of
 * nodes on the paths that changed and their siblings.
 */
export function layoutRoad<N extends LayoutNode>(
  roots: readonly N[],
  sizes: RoadSizes<N>,
  { width, em, isRightToLeft }: RoadOptions,
  memo: RoadMemo = new RoadMemo(),
): RoadLayout<N> {
  const metrics = roadMetrics(width, em);
  // What is laid out comes back as it went in, so that its type may be taken for granted.
  const known = sizes as unknown as RoadSizes;
  const plan =
    metrics.form === "wide"
      ? planWideRoad(roots, { sizes: known, metrics, memo, canFan: true })
      : planNarrowRoad(roots, { sizes: known, metrics, memo, canFan: false });
  return new Road(plan, isRightToLeft) as unknown as RoadLayout<N>;
}
