import { type BranchContext, sizeStack } from "./branch.js";
import { placeDetail } from "./detail-place.js";
import { type Box, mirror, type Size, type Span } from "./geometry.js";
import type { LayoutNode, Side, TreePath } from "./map-layout.js";
import { type Plan, Road, type Stop } from "./road.js";
import type { RoadMetrics } from "./road-metrics.js";

/** A stretch of one side that later steps must leave free. */
interface Reserve extends Span {
  readonly side: Side;
  /** Only steps from this one on have to make room. */
  readonly before: number;
}

/** The road in the middle; a branch has its side to itself from its step on down. */
export function planWideRoad(roots: readonly LayoutNode[], context: BranchContext): Plan {
  const stops = roots.map((root, at) => stopOf(root, at, context));
  const plan = planOf(stops, context.metrics);
  const { detail } = context.sizes;
  return detail ? withDetail(detail, plan, context.metrics) : plan;
}

function stopOf(root: LayoutNode, at: number, context: BranchContext): Stop {
  const { sizes, metrics } = context;
  const { height } = sizes.node(root);
  const isOpen = root.children.length > 0;
  const stack = isOpen ? sizeStack(root, metrics.branchWidth, context) : undefined;
  const teaser = isOpen ? undefined : sizes.teaser(root);
  const x = metrics.branchStart;
  const stackAt = { x, y: besideTop(height, stack?.height ?? 0) };
  const teaserBox = teaser && { ...teaser, x, y: besideTop(height, teaser.height) };
  const beside = stack ? stackAt.y + stack.height : (teaserBox?.y ?? 0) + (teaserBox?.height ?? 0);
  return {
    root,
    side: at % 2 === 0 ? "right" : "left",
    card: { x: -metrics.stepWidth / 2, y: 0, width: metrics.stepWidth, height },
    stack,
    stackAt,
    teaser: teaserBox,
    bottom: Math.max(height, beside),
  };
}

/** What is lower than the card is centred on it; what is higher hangs from its top. */
function besideTop(cardHeight: number, height: number): number {
  return Math.max(0, (cardHeight - height) / 2);
}

function planOf(stops: readonly Stop[], metrics: RoadMetrics, reserve?: Reserve): Plan {
  const tops = stopTops(stops, metrics, reserve);
  const bottom = stops.reduce(
    (lowest, stop, at) => Math.max(lowest, (tops[at] as number) + stop.bottom),
    metrics.stub,
  );
  const height = bottom + metrics.stub;
  return {
    form: "wide",
    stops,
    tops,
    origin: metrics.roadX,
    road: { x: metrics.roadX, top: 0, bottom: height },
    bounds: { width: metrics.width, height },
    detail: undefined,
  };
}

/**
 * The tops of the steps. A step waits until its side is free, whether it is open or not, so
 * that opening it never moves its own card.
 */
function stopTops(stops: readonly Stop[], metrics: RoadMetrics, reserve?: Reserve): number[] {
  const free = { left: metrics.stub, right: metrics.stub };
  let roadFree = metrics.stub;
  return stops.map((stop, at) => {
    if (reserve?.before === at) {
      free[reserve.side] = Math.max(free[reserve.side], reserve.bottom + metrics.branchGap);
    }
    const top = Math.max(roadFree, free[stop.side]);
    roadFree = top + stop.card.height + metrics.stepGap;
    free[stop.side] = top + besideBottom(stop) + metrics.branchGap;
    return top;
  });
}

/** Where what stands beside a step ends. */
function besideBottom({ card, stack, stackAt, teaser }: Stop): number {
  if (stack) return stackAt.y + stack.height;
  return teaser ? teaser.y + teaser.height : besideTop(card.height, 0);
}

/** Puts the detail card on the side across from its node; steps make room only if they must. */
function withDetail(
  detail: { readonly path: TreePath; readonly size: Size },
  plan: Plan,
  metrics: RoadMetrics,
): Plan {
  const { stops, tops } = plan;
  const owner = detail.path[0] ?? -1;
  const node = new Road(plan, false).boxAt(detail.path);
  if (!node) return plan;
  const side = stops[owner]?.side === "right" ? "left" : "right";
  const taken = (from: number, to: number) =>
    stops
      .slice(from, to)
      .flatMap((stop, at) => (stop.side === side ? takenSpan(stop, tops[from + at]) : []));
  const place = placeDetail({
    wanted: Math.max(metrics.margin, node.y + node.height / 2 - 2.5 * metrics.unit),
    height: detail.size.height,
    gap: metrics.branchGap,
    reach: metrics.detailReach,
    fixed: taken(0, owner),
    movable: taken(owner + 1, stops.length),
  });
  const next = stops.findIndex((stop, at) => at > owner && stop.side === side && stop.stack);
  const settled = place.needsRoom
    ? planOf(stops, metrics, { side, before: next, ...place.span })
    : plan;
  const height = Math.max(settled.bounds.height, place.span.bottom + metrics.margin);
  const at = { x: metrics.roadX + metrics.branchStart, y: place.span.top, ...detail.size };
  return {
    ...settled,
    detail: toSide(at, side, metrics),
    bounds: { ...settled.bounds, height },
  };
}

function toSide(box: Box, side: Side, { width }: RoadMetrics): Box {
  return side === "right" ? box : mirror(box, width);
}

/** What an open step takes of its side. */
function takenSpan({ stack, stackAt }: Stop, top = 0): Span[] {
  if (!stack) return [];
  const from = top + stackAt.y;
  return [{ top: from, bottom: from + stack.height }];
}
