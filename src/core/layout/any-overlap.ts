import type { Box } from "./geometry.js";

/**
 * Whether any two of some boxes share an area; touching edges do not count. All have a width
 * and a height.
 *
 * A line sweeps over them from left to right. As long as nothing overlaps, the boxes it cuts
 * lie below each other, so that a new one need only be compared with its two neighbours:
 * O(n log n).
 */
export function anyOverlap(boxes: readonly Box[]): boolean {
  const starting = boxes.toSorted((a, b) => a.x - b.x);
  const ending = boxes.toSorted((a, b) => a.x + a.width - b.x - b.width);
  const cut: Box[] = [];
  let ended = 0;
  for (const box of starting) {
    for (let end = ending[ended]; end && end.x + end.width <= box.x; end = ending[ended]) {
      cut.splice(firstFrom(cut, end.y), 1);
      ended += 1;
    }
    const at = firstFrom(cut, box.y);
    const [above, below] = [cut[at - 1], cut[at]];
    if (above && above.y + above.height > box.y) return true;
    if (below && below.y < box.y + box.height) return true;
    cut.splice(at, 0, box);
  }
  return false;
}

/** The first of boxes below each other that begins at `y` or under it; by bisection. */
function firstFrom(boxes: readonly Box[], y: number): number {
  let low = 0;
  let high = boxes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((boxes[middle] as Box).y < y) low = middle + 1;
    else high = middle;
  }
  return low;
}
