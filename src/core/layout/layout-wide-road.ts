import { type BranchContext, type Placing, placeStack, type Stack, sizeStack } from "./branch.js";
import { placeDetail, type Span } from "./detail-place.js";
import { type Box, mirror, overlaps } from "./geometry.js";
import type {
  LayoutNode,
  PlacedLink,
  PlacedNode,
  RoadLayout,
  RoadSizes,
  Side,
} from "./road-layout.js";
import type { RoadMetrics } from "./road-metrics.js";

/** A step with what stands beside it, from the road outward. */
interface Stop {
  readonly root: LayoutNode;
  readonly side: Side;
  readonly height: number;
  readonly stack: Stack | undefined;
  readonly teaser: Box | undefined;
}

/** A stretch of one side that later steps must leave free. */
interface Reserve extends Span {
  readonly side: Side;
  /** Only steps from this one on have to make room. */
  readonly before: number;
}

/** The road in the middle; a branch has its side to itself from its step on down. */
export function layoutWideRoad(
  roots: readonly LayoutNode[],
  sizes: RoadSizes,
  metrics: RoadMetrics,
): RoadLayout {
  const context = { sizes, metrics, canFan: true };
  const stops = roots.map((root, at) => stopOf(root, at, context));
  const tops = stopTops(stops, metrics);
  const road = assemble(stops, tops, context);
  const owner = sizes.detail && stops.findIndex(({ root }) => contains(root, sizes.detail?.id));
  if (!sizes.detail || owner === undefined || owner < 0) return road;
  return withDetail(sizes.detail, owner, road, stops, tops, context);
}

function stopOf(root: LayoutNode, at: number, context: BranchContext): Stop {
  const { sizes, metrics } = context;
  const isOpen = root.children.length > 0;
  const teaser = isOpen ? undefined : sizes.teasers.get(root.id);
  return {
    root,
    side: at % 2 === 0 ? "right" : "left",
    height: sizes.nodes.get(root.id)?.height ?? 4 * metrics.unit,
    stack: isOpen ? sizeStack(root, 2, metrics.branchWidth, context) : undefined,
    teaser: teaser && { x: metrics.branchStart, y: 0, ...teaser },
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
    const beside = stop.stack?.height ?? stop.teaser?.height ?? 0;
    roadFree = top + stop.height + metrics.stepGap;
    free[stop.side] = besideTop(top, stop.height, beside) + beside + metrics.branchGap;
    return top;
  });
}

/** What is lower than the card is centred on it; what is higher hangs from its top. */
function besideTop(top: number, cardHeight: number, height: number): number {
  return top + Math.max(0, (cardHeight - height) / 2);
}

function assemble(
  stops: readonly Stop[],
  tops: readonly number[],
  context: BranchContext,
): RoadLayout {
  const { metrics } = context;
  const nodes: PlacedNode[] = [];
  const links: PlacedLink[] = [];
  const teasers = new Map<string, Box>();
  const captions = new Map<string, Box>();
  let bottom = metrics.stub;
  stops.forEach((stop, at) => {
    const { root, side, height, stack, teaser } = stop;
    const top = tops[at] as number;
    const x = metrics.roadX - metrics.stepWidth / 2;
    nodes.push({ id: root.id, side, x, y: top, width: metrics.stepWidth, height });
    bottom = Math.max(bottom, top + height);
    const toSide = <T extends Box>(box: T): T => besideRoad(box, side, metrics);
    if (teaser) {
      const y = besideTop(top, height, teaser.height);
      teasers.set(root.id, toSide({ ...teaser, y }));
      bottom = Math.max(bottom, y + teaser.height);
    }
    if (!stack) return;
    const placing: Placing = { nodes: [], links: [], captions: new Map() };
    const y = besideTop(top, height, stack.height);
    placeStack(stack, { x: metrics.branchStart, y }, "curve", context, placing);
    for (const node of placing.nodes) nodes.push({ ...toSide(node), side });
    for (const link of placing.links) links.push({ ...link, side });
    for (const [id, box] of placing.captions) captions.set(id, toSide(box));
    bottom = Math.max(bottom, y + stack.height);
  });
  return {
    form: "wide",
    nodes,
    links,
    teasers,
    captions,
    detail: undefined,
    road: { x: metrics.roadX, top: 0, bottom: bottom + metrics.stub },
    bounds: { width: metrics.width, height: bottom + metrics.stub },
  };
}

/** From distances outward from the road to places in the container. */
function besideRoad<T extends Box>(box: T, side: Side, { roadX, width }: RoadMetrics): T {
  const toTheRight = { ...box, x: roadX + box.x };
  return side === "right" ? toTheRight : mirror(toTheRight, width);
}

/** Puts the detail card on the side across from its node; steps make room only if they must. */
function withDetail(
  detail: NonNullable<RoadSizes["detail"]>,
  owner: number,
  road: RoadLayout,
  stops: readonly Stop[],
  tops: readonly number[],
  context: BranchContext,
): RoadLayout {
  const { metrics } = context;
  const side = stops[owner]?.side === "right" ? "left" : "right";
  const node = road.nodes.find(({ id }) => id === detail.id);
  if (!node) return road;
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
  const reserve = { side, before: next, ...place.span } as const;
  const settled = place.needsRoom
    ? assemble(stops, stopTops(stops, metrics, reserve), context)
    : road;
  const box = besideRoad(
    { x: metrics.branchStart, y: place.span.top, ...detail.size },
    side,
    metrics,
  );
  const height = Math.max(settled.bounds.height, place.span.bottom + metrics.margin);
  const teasers = new Map(
    Array.from(settled.teasers).filter(([, teaser]) => !overlaps(teaser, box)),
  );
  return { ...settled, teasers, detail: box, bounds: { ...settled.bounds, height } };
}

/** What an open step takes of its side. */
function takenSpan({ stack, height }: Stop, top = 0): Span[] {
  if (!stack) return [];
  const from = besideTop(top, height, stack.height);
  return [{ top: from, bottom: from + stack.height }];
}

/** Whether a node is in the tree below (or at) a root. */
function contains(root: LayoutNode, id: string | undefined): boolean {
  const stack: LayoutNode[] = [root];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.id === id) return true;
    for (const child of next.children) stack.push(child);
  }
  return false;
}
