import { frame } from "./frame.js";
import { type Box, boxAround, type Size } from "./geometry.js";
import { type Grown, grow, nodesOf, plant } from "./grove.js";
import type {
  LayoutNode,
  MapLayout,
  MapOptions,
  MapSizes,
  Placed,
  RoadLine,
} from "./map-layout.js";
import { type Place, PlacedMap } from "./placed-map.js";

/** The distances of a tree, in pixels. */
interface TreeMetrics {
  readonly margin: number;
  /** Road that shows above the first and below the last step. */
  readonly stub: number;
  readonly columnGap: number;
  /** Between steps, and between topics of different steps. */
  readonly stepGap: number;
  /** Between branches. */
  readonly branchGap: number;
  /** Between nodes that are leaves of the same branch. */
  readonly leafGap: number;
}

/** A level of the tree. */
interface Column {
  readonly x: number;
  readonly width: number;
}

/**
 * Lays a tree out from the start edge to the end edge: the steps below each other on a road,
 * and every deeper level in a column of its own. A node is in the middle of its children.
 *
 * Nodes that are not among the children of their parent are closed and take no room.
 */
export function layoutTree<N extends LayoutNode>(
  roots: readonly N[],
  sizes: MapSizes<N>,
  { em, isRightToLeft }: MapOptions,
): MapLayout<N> {
  const metrics = treeMetrics(em);
  // What is laid out comes back as it went in, so that its type may be taken for granted.
  const top = plant(roots, sizes as unknown as MapSizes, { keepsRoom: false });
  grow(top, (above, below) => distance(above, below, metrics));
  const nodes = nodesOf(top);
  const columns = columnsOf(nodes, metrics);
  const side = isRightToLeft ? "left" : "right";
  const sketch = {
    boxes: new Map(nodes.map((each) => [each, boxOf(each, columns)])),
    captions: captionsOf(nodes, columns, metrics),
    others: [],
    sideOf: () => side,
  } as const;
  const { places, captions, bounds, place } = frame(top, sketch, { ...metrics, isRightToLeft });
  const { x } = place({ x: (columns[0]?.width ?? 0) / 2, y: 0, width: 0, height: 0 });
  const road = roadThrough(places, x, bounds, metrics);
  const map = new PlacedMap({ places, captions, bounds, road, shape: "curve" });
  return map as unknown as MapLayout<N>;
}

function treeMetrics(em: number): TreeMetrics {
  return {
    margin: 1.5 * em,
    stub: 1.5 * em,
    columnGap: 3 * em,
    stepGap: 1.4 * em,
    branchGap: 0.9 * em,
    leafGap: 0.5 * em,
  };
}

/** From the middle of a node to that of the next one in its column. */
function distance(above: Grown, below: Grown, metrics: TreeMetrics): number {
  const heights = (above.data.size.height + below.data.size.height) / 2;
  return heights + headroom(below, metrics) + gapBetween(above, below, metrics);
}

/** What the line above a node takes, where there is one: it is above the first of siblings. */
function headroom({ parent, data }: Grown, { leafGap }: TreeMetrics): number {
  const caption = parent?.children?.[0]?.data === data ? parent.data.caption : undefined;
  return caption ? caption.height + leafGap : 0;
}

function gapBetween(above: Grown, below: Grown, metrics: TreeMetrics): number {
  const areSiblings = above.parent === below.parent;
  if (above.depth === 1 || (above.depth === 2 && !areSiblings)) return metrics.stepGap;
  const areLeaves = !above.children && !below.children;
  return areSiblings && areLeaves && above.depth > 2 ? metrics.leafGap : metrics.branchGap;
}

/** Each level begins a gap further than the widest of the one before it ends. */
function columnsOf(nodes: readonly Grown[], { columnGap }: TreeMetrics): Column[] {
  const widths: number[] = [];
  const widen = (level: number, { width }: Size) => {
    widths[level] = Math.max(widths[level] ?? 0, width);
  };
  for (const { depth, data } of nodes) {
    widen(depth - 1, data.size);
    if (data.caption) widen(depth, data.caption);
  }
  let x = 0;
  return widths.map((width) => {
    const column = { x, width };
    x += width + columnGap;
    return column;
  });
}

/** D3's trees grow down: its `x` is what is from top to bottom here. */
function boxOf({ depth, x: middle, data }: Grown, columns: readonly Column[]): Box {
  const { x = 0 } = columns[depth - 1] ?? {};
  return { ...boxAround({ x: 0, y: middle }, data.size), x };
}

function captionsOf(
  nodes: readonly Grown[],
  columns: readonly Column[],
  { leafGap }: TreeMetrics,
): Placed[] {
  return nodes.flatMap(({ data: { node, caption }, children: [first] = [] }) => {
    if (!caption || !first) return [];
    const { x, y } = boxOf(first, columns);
    return [{ node, box: { ...caption, x, y: y - leafGap - caption.height } }];
  });
}

function roadThrough(
  steps: readonly Place[],
  x: number,
  { height }: Size,
  { stub }: TreeMetrics,
): RoadLine {
  const first = steps[0]?.box ?? { y: height / 2 };
  const last = steps.at(-1)?.box ?? { y: height / 2, height: 0 };
  return { x, top: first.y - stub, bottom: last.y + last.height + stub };
}
