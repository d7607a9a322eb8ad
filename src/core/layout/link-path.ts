import type { Box } from "./geometry.js";
import type { PlacedLink } from "./map-layout.js";

/** Distance of an elbow's upright from the node it leads to. */
const ELBOW_INSET = 12;
const ELBOW_RADIUS = 8;

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
  return shape === "curve" ? curvePath(side, source, target) : elbowPath(side, source, target);
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
