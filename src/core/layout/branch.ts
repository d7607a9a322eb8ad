import type { Box, Point, Size } from "./geometry.js";
import type { LayoutNode, PlacedLink, RoadSizes } from "./road-layout.js";
import { foldOffset, type RoadMetrics } from "./road-metrics.js";

/** What placing branches needs to know. */
export interface BranchContext {
  readonly sizes: RoadSizes;
  readonly metrics: RoadMetrics;
  /** Whether children may stand in a column of their own, where there is room. */
  readonly canFan: boolean;
}

/** A node with its children, sized but not yet placed. */
interface Branch {
  readonly node: LayoutNode;
  readonly size: Size;
  readonly height: number;
  readonly shape: PlacedLink["shape"];
  readonly children: Stack | undefined;
}

/** Branches one below the other, with an optional caption on top. */
export interface Stack {
  readonly owner: string;
  readonly branches: readonly Branch[];
  readonly caption: Size | undefined;
  readonly height: number;
  /** How far the branches are moved outward against their owner, where they are folded. */
  readonly indent: number;
  readonly gap: number;
}

/** Where placed things are written to, in outward coordinates: x grows away from the road. */
export interface Placing {
  readonly nodes: (Box & { id: string })[];
  readonly links: Omit<PlacedLink, "side">[];
  readonly captions: Map<string, Box>;
}

/** Sizes the children of a node; `available` is the width from where they begin. */
export function sizeStack(
  owner: LayoutNode,
  level: number,
  available: number,
  context: BranchContext,
): Stack {
  const { sizes, metrics } = context;
  const branches = owner.children.map((child) => sizeBranch(child, level, available, context));
  const caption = sizes.captions.get(owner.id);
  const hasBranches = branches.some(({ children }) => children !== undefined);
  const gap = level === 2 || hasBranches ? metrics.branchGap : metrics.leafGap;
  const heights = branches.reduce((total, { height }) => total + height, 0);
  const captionHeight = caption ? caption.height + metrics.leafGap : 0;
  return {
    owner: owner.id,
    branches,
    caption,
    gap,
    height: captionHeight + heights + gap * Math.max(0, branches.length - 1),
    indent: foldOffset(level, metrics) - foldOffset(level - 1, metrics),
  };
}

function sizeBranch(
  node: LayoutNode,
  level: number,
  available: number,
  context: BranchContext,
): Branch {
  const size = sizeOf(node, context);
  if (node.children.length === 0) {
    return { node, size, height: size.height, shape: "elbow", children: undefined };
  }
  const column = available - size.width - context.metrics.columnGap;
  if (context.canFan && foldedWidth(node, level + 1, context) <= column) {
    const children = sizeStack(node, level + 1, column, context);
    const height = Math.max(size.height, children.height);
    return { node, size, height, shape: "curve", children };
  }
  const indent = foldOffset(level + 1, context.metrics) - foldOffset(level, context.metrics);
  const children = sizeStack(node, level + 1, available - indent, context);
  const height = size.height + context.metrics.leafGap + children.height;
  return { node, size, height, shape: "elbow", children };
}

/** The width a node's children need when all below them is folded: the least they can do with. */
function foldedWidth(owner: LayoutNode, level: number, context: BranchContext): number {
  const indent = foldOffset(level + 1, context.metrics) - foldOffset(level, context.metrics);
  const caption = context.sizes.captions.get(owner.id)?.width ?? 0;
  return owner.children.reduce((widest, node) => {
    const below = node.children.length > 0 ? indent + foldedWidth(node, level + 1, context) : 0;
    return Math.max(widest, sizeOf(node, context).width, below);
  }, caption);
}

/** A node that is not measured yet counts as one line of medium length. */
function sizeOf(node: LayoutNode, { sizes, metrics }: BranchContext): Size {
  return sizes.nodes.get(node.id) ?? { width: 9 * metrics.unit, height: 2.4 * metrics.unit };
}

/** Places a stack with its inner top corner at a point. */
export function placeStack(
  stack: Stack,
  at: Point,
  shape: PlacedLink["shape"],
  context: BranchContext,
  placing: Placing,
): void {
  let { y } = at;
  if (stack.caption) {
    placing.captions.set(stack.owner, { x: at.x, y, ...stack.caption });
    y += stack.caption.height + context.metrics.leafGap;
  }
  for (const branch of stack.branches) {
    placing.links.push({ source: stack.owner, target: branch.node.id, shape });
    placeBranch(branch, { x: at.x, y }, context, placing);
    y += branch.height + stack.gap;
  }
}

function placeBranch(
  { node, size, height, shape, children }: Branch,
  at: Point,
  context: BranchContext,
  placing: Placing,
): void {
  const isFanned = shape === "curve" && children !== undefined;
  const y = isFanned ? at.y + (height - size.height) / 2 : at.y;
  placing.nodes.push({ id: node.id, x: at.x, y, ...size });
  if (!children) return;
  const childrenAt = isFanned
    ? {
        x: at.x + size.width + context.metrics.columnGap,
        y: at.y + (height - children.height) / 2,
      }
    : { x: at.x + children.indent, y: at.y + size.height + context.metrics.leafGap };
  placeStack(children, childrenAt, shape, context, placing);
}
