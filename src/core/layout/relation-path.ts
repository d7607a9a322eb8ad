import type { Box, Size } from "./geometry.js";

/** How far a line swings out between nodes that are above each other, at least and at most. */
const SWING: readonly [number, number] = [20, 90];

/**
 * A line between two nodes of different branches, as an SVG `d` attribute. Between nodes that
 * are beside each other it runs from edge to edge; between others it swings out at the side
 * where there is more room; where there is as much, away from where text begins, as the road does
 * not run there.
 */
export function relationPath(from: Box, to: Box, { width }: Size, isRightToLeft = false): string {
  const [y, endY] = [from.y + from.height / 2, to.y + to.height / 2];
  const isAfter = to.x >= from.x + from.width;
  if (isAfter || from.x >= to.x + to.width) {
    const [x, endX] = isAfter ? [from.x + from.width, to.x] : [from.x, to.x + to.width];
    const half = (x + endX) / 2;
    return `M${x},${y}C${half},${y},${half},${endY},${endX},${endY}`;
  }
  const left = Math.min(from.x, to.x);
  const right = width - Math.max(from.x + from.width, to.x + to.width);
  const room = Math.max(left, right);
  const isToRight = right - left > (isRightToLeft ? 0.5 : -0.5);
  const swing = Math.min(room, Math.max(SWING[0], Math.min(SWING[1], Math.abs(endY - y) / 4)));
  const [x, endX] = isToRight ? [from.x + from.width, to.x + to.width] : [from.x, to.x];
  const outermost = isToRight ? Math.max(x, endX) + swing : Math.min(x, endX) - swing;
  return `M${x},${y}C${outermost},${y},${outermost},${endY},${endX},${endY}`;
}
