import { type Box, middleOf } from "./geometry.js";
import type { PlacedLink } from "./map-layout.js";

/** Distance of an elbow's upright from the node it leads to. */
const ELBOW_INSET = 12;
const ELBOW_RADIUS = 8;
/** A ray leads from side to side where there is so much between them. */
const RAY_GAP = 8;
/** Neither does it where a box is further below than beside the other: by half, and so much. */
const RAY_SLOPE = 0.5;
const RAY_LEEWAY = 44;
/** How far from the corners of a box a ray leaves or reaches its top or bottom. */
const RAY_INSET = 16;

/**
 * The path of a link as an SVG `d` attribute.
 *
 * Made from the boxes alone, so that it can be drawn for every moment of an animation.
 */
export function linkPath(
  { shape, side, path }: Pick<PlacedLink, "shape" | "side" | "path">,
  source: Box,
  target: Box,
): string {
  if (path) return path(source, target);
  if (shape === "ray") return rayPath(source, target);
  return shape === "curve" ? curvePath(side, source, target) : elbowPath(side, source, target);
}

/**
 * Leaves and arrives where the boxes face each other: from side to side where one is more or
 * less beside the other, from bottom to top where it is below, and in a bow between the two.
 * At the top or bottom it keeps to the end that is nearer to the other box, to pass by those
 * in between. It never leaves the least box around both.
 */
function rayPath(source: Box, target: Box): string {
  const from = middleOf(source);
  const to = middleOf(target);
  const side = to.x < from.x ? "left" : "right";
  const outward = side === "right" ? 1 : -1;
  const down = to.y < from.y ? -1 : 1;
  const start = outerEdge(side, source);
  const end = innerEdge(side, target);
  const beside = outward * (end - start);
  const below = down * (to.y - from.y) - (source.height + target.height) / 2;
  if (below < 0 || beside >= Math.max(RAY_GAP, below * RAY_SLOPE - RAY_LEEWAY)) {
    const half = beside < 0 ? start : (start + end) / 2;
    return `M${start},${from.y}C${half},${from.y},${half},${to.y},${end},${to.y}`;
  }
  const y = from.y + (down * source.height) / 2;
  const nearest = nearestTo(to.x, source);
  if (outward * (end - from.x) >= RAY_INSET) {
    const latest = end - outward * RAY_INSET;
    const x = outward * Math.min(outward * nearest, outward * latest);
    return `M${x},${y}C${x},${(y + to.y) / 2},${(x + end) / 2},${to.y},${end},${to.y}`;
  }
  const endX = nearestTo(from.x, target);
  const endY = to.y - (down * target.height) / 2;
  const half = (y + endY) / 2;
  return `M${nearest},${y}C${nearest},${half},${endX},${half},${endX},${endY}`;
}

/** Where the top or bottom of a box is nearest to something, but for its corners. */
function nearestTo(x: number, box: Box): number {
  const middleX = box.x + box.width / 2;
  const most = Math.max(0, box.width / 2 - RAY_INSET);
  return Math.min(Math.max(x, middleX - most), middleX + most);
}

function curvePath(side: PlacedLink["side"], source: Box, target: Box): string {
  const [x, y] = [outerEdge(side, source), middle(source)];
  const [endX, endY] = [innerEdge(side, target), middle(target)];
  const half = (x + endX) / 2;
  return `M${x},${y}C${half},${y},${half},${endY},${endX},${endY}`;
}

function elbowPath(side: PlacedLink["side"], source: Box, target: Box): string {
  const outward = side === "right" ? 1 : -1;
  const end = innerEdge(side, target);
  const x = end - outward * ELBOW_INSET;
  const y = middle(target);
  const top = source.y + source.height;
  const radius = Math.max(0, Math.min(ELBOW_RADIUS, y - top));
  return `M${x},${top}V${y - radius}Q${x},${y} ${x + outward * radius},${y}H${end}`;
}

function middle(box: Box): number {
  return box.y + box.height / 2;
}

/** The edge that faces away from the road. */
function outerEdge(side: PlacedLink["side"], box: Box): number {
  return side === "right" ? box.x + box.width : box.x;
}

/** The edge that faces the road. */
function innerEdge(side: PlacedLink["side"], box: Box): number {
  return side === "right" ? box.x : box.x + box.width;
}
