import { type BranchContext, sizeStack } from "./branch.js";
import type { LayoutNode } from "./map-layout.js";
import type { Plan, Stop } from "./road.js";

/** The road at the start edge; topics are indented under their step. */
export function planNarrowRoad(roots: readonly LayoutNode[], context: BranchContext): Plan {
  const { metrics } = context;
  const stops = roots.map((root) => stopOf(root, context));
  let y = metrics.stub;
  const tops = stops.map((stop) => {
    const top = y;
    y += stop.bottom + metrics.stepGap;
    return top;
  });
  const bottom = y - metrics.stepGap + metrics.stub;
  return {
    form: "narrow",
    stops,
    tops,
    origin: 0,
    road: { x: metrics.roadX, top: 0, bottom },
    bounds: { width: metrics.width, height: bottom },
    detail: undefined,
  };
}

function stopOf(root: LayoutNode, context: BranchContext): Stop {
  const { metrics, sizes } = context;
  const { height } = sizes.node(root);
  const isOpen = root.children.length > 0;
  const stack = isOpen ? sizeStack(root, metrics.branchWidth, context) : undefined;
  return {
    root,
    side: "right",
    card: { x: metrics.margin, y: 0, width: metrics.stepWidth, height },
    stack,
    stackAt: { x: metrics.branchStart, y: height + metrics.branchGap },
    teaser: undefined,
    bottom: stack ? height + stack.height + 2 * metrics.branchGap : height,
  };
}
