import { type Box, middleOf } from "./geometry.js";
import type { PlacedLink } from "./map-layout.js";

/** Distance of an elbow's upright from the node it leads to. */
const ELBOW_INSET = 12;
const ELBOW_RADIUS = 8;
/**
 * A ray leads from side to side unless it had to turn back further than this. It leads on as far
 * at least before it turns.
 */
const RAY_BULGE = 12;
/** Neither does it where a box is further below than beside the other: by half, and so much. */
const RAY_SLOPE = 0.5;
const RAY_LEEWAY = 56;

/**
 * The path of a link as an SVG `d` attribute.
 *
 * Made from the boxes alone, so that it can be drawn for every moment of an animation.
 */
export function linkPath(
  { shape, side }: Pick<PlacedLink, "shape" | "side">,
  source: Box,
  target: Box,
): string {
  if (shape === "ray") return rayPath(source, target);
  return shape === "curve" ? curvePath(side, source, target) : elbowPath(side, source, target);
}

/**
 * Leaves and arrives where the boxes face each other: from side to side where one is more or
 * less beside the other, from bottom to top where it is below, and in a bow between the two.
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
  if (beside >= Math.max(-RAY_BULGE, below * RAY_SLOPE - RAY_LEEWAY)) {
    const bulge = outward * Math.max(beside / 2, RAY_BULGE);
    return `M${start},${from.y}C${start + bulge},${from.y},${end - bulge},${to.y},${end},${to.y}`;
  }
  const y = from.y + (down * source.height) / 2;
  if (outward * (end - from.x) >= RAY_BULGE) {
    const [bendX, bendY] = [(2 * from.x + end) / 3, (y + 2 * to.y) / 3];
    return `M${from.x},${y}C${from.x},${bendY},${bendX},${to.y},${end},${to.y}`;
  }
  const endY = to.y - (down * target.height) / 2;
  const half = (y + endY) / 2;
  return `M${from.x},${y}C${from.x},${half},${to.x},${half},${to.x},${endY}`;
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
