import { type Box, isWithin, type Point, type Size, type Span } from "./geometry.js";
import type { LayoutNode, Placed, PlacedLink, TreePath } from "./map-layout.js";
import { foldOffset } from "./node-room.js";
import type { RoadSizes } from "./road-layout.js";
import type { RoadMemo } from "./road-memo.js";
import type { RoadMetrics } from "./road-metrics.js";
import type { Stack } from "./stack.js";

/** What sizing branches needs to know. */
export interface BranchContext {
  readonly sizes: RoadSizes;
  readonly metrics: RoadMetrics;
  readonly memo: RoadMemo;
  /** Whether children may stand in a column of their own, where there is room. */
  readonly canFan: boolean;
}

/** What is placed, in outward coordinates: x grows away from the road. */
export interface OutwardPlacing {
  readonly nodes: Placed[];
  readonly links: Omit<PlacedLink, "side">[];
  readonly captions: Placed[];
}

/** Sizes the children of a root: `available` is the width from where they begin. */
export function sizeStack(owner: LayoutNode, available: number, context: BranchContext): Stack {
  const shape = context.canFan ? "curve" : "elbow";
  return context.memo.stack(owner, available, () =>
    stackOf(owner, 2, available, { shape, inset: 0, drop: 0 }, context),
  );
}

function stackOf(
  owner: LayoutNode,
  level: number,
  available: number,
  place: Pick<Stack, "shape" | "inset" | "drop">,
  context: BranchContext,
): Stack {
  const { metrics } = context;
  const sizes = sizesOf(owner, context);
  const below = owner.children.map((child, at) =>
    child.children.length === 0
      ? undefined
      : sizeBelow(child, sizes[at] as Size, level, available, context),
  );
  const caption = context.sizes.caption(owner);
  const hasBranches = below.some((stack) => stack !== undefined);
  const gap = level === 2 || hasBranches ? metrics.branchGap : metrics.leafGap;
  let height = caption ? caption.height + metrics.leafGap : 0;
  const tops = sizes.map((size, at) => {
    const top = height;
    height += heightWith(size, below[at]) + gap;
    return top;
  });
  return { owner, sizes, below, tops, caption, height: height - gap, ...place };
}

function sizesOf(owner: LayoutNode, { memo, sizes }: BranchContext): readonly Size[] {
  return memo.sizes(owner, (node) => sizes.node(node));
}

/** The height of a node with what is open below it. */
function heightWith(size: Size, below: Stack | undefined): number {
  if (!below) return size.height;
  return below.shape === "curve" ? Math.max(size.height, below.height) : below.drop + below.height;
}

/** Children stand in a column of their own, where they fit; else they are folded. */
function sizeBelow(
  node: LayoutNode,
  size: Size,
  level: number,
  available: number,
  context: BranchContext,
): Stack {
  const { metrics, canFan, memo } = context;
  const column = available - size.width - metrics.columnGap;
  return memo.stack(node, available, () => {
    if (canFan && foldedWidth(node, level + 1, context) <= column) {
      const inset = size.width + metrics.columnGap;
      return stackOf(node, level + 1, column, { shape: "curve", inset, drop: 0 }, context);
    }
    const inset = indentOf(level, metrics);
    const drop = size.height + metrics.leafGap;
    return stackOf(node, level + 1, available - inset, { shape: "elbow", inset, drop }, context);
  });
}

/** How far the children of a node of this level are moved outward, where they are folded. */
function indentOf(level: number, metrics: RoadMetrics): number {
  return foldOffset(level + 1, metrics) - foldOffset(level, metrics);
}

/** The width a node's children need when all below them is folded: the least they can do with. */
function foldedWidth(owner: LayoutNode, level: number, context: BranchContext): number {
  const { memo, metrics } = context;
  return memo.foldedWidth(owner, () => {
    let widest = context.sizes.caption(owner)?.width ?? 0;
    for (const { width } of sizesOf(owner, context)) if (width > widest) widest = width;
    for (const node of owner.children) {
      if (node.children.length === 0) continue;
      widest = Math.max(widest, indentOf(level, metrics) + foldedWidth(node, level + 1, context));
    }
    return widest;
  });
}

/** Places what of a stack lies within a stretch. `from` is where its links begin. */
export function placeStack(
  stack: Stack,
  at: Point,
  from: Box,
  span: Span,
  placing: OutwardPlacing,
): void {
  const { owner, sizes, below, tops, caption, shape } = stack;
  const captionBox = caption && { ...at, ...caption };
  if (captionBox && isWithin(captionBox, span)) {
    placing.captions.push({ node: owner, box: captionBox });
  }
  // A link leads out of the picture at either end.
  const first = Math.max(0, firstReaching(stack, span.top - at.y) - 1);
  for (let index = first; index < sizes.length; index += 1) {
    const node = owner.children[index] as LayoutNode;
    const y = at.y + (tops[index] as number);
    const box = boxOf(stack, index, at);
    placing.links.push({ source: owner.id, target: node.id, shape, from, to: box });
    if (y > span.bottom) break;
    if (isWithin(box, span)) placing.nodes.push({ node, box });
    const open = below[index];
    const isReached = open && y + heightWith(sizes[index] as Size, open) >= span.top;
    if (isReached) placeStack(open, belowAt(open, box), box, span, placing);
  }
}

/** Where a node below a stack is. @param path its place in the stack, then further down. */
export function boxInStack(stack: Stack, at: Point, path: TreePath): Box | undefined {
  const [index = -1, ...rest] = path;
  if (!stack.sizes[index]) return undefined;
  const box = boxOf(stack, index, at);
  const open = stack.below[index];
  if (rest.length === 0) return box;
  return open && boxInStack(open, belowAt(open, box), rest);
}

/** The first child that ends, with all below it, at or under `y`; by bisection. */
function firstReaching({ sizes, below, tops }: Stack, y: number): number {
  let low = 0;
  let high = sizes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const height = heightWith(sizes[middle] as Size, below[middle]);
    if ((tops[middle] as number) + height < y) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A node stands in the middle of children beside it, and above those that are folded. */
function boxOf({ sizes, below, tops }: Stack, index: number, at: Point): Box {
  const size = sizes[index] as Size;
  const open = below[index];
  const slack = open?.shape === "curve" ? (heightWith(size, open) - size.height) / 2 : 0;
  const y = at.y + (tops[index] as number) + slack;
  return { x: at.x, y, width: size.width, height: size.height };
}

/** Where what is open below a node begins. */
function belowAt({ inset, drop, shape, height }: Stack, { x, y, height: own }: Box): Point {
  return { x: x + inset, y: y + (shape === "curve" ? (own - height) / 2 : drop) };
}
