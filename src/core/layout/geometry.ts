/** All lengths are CSS pixels; x grows to the right, y down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Point, Size {}

/** A stretch from top to bottom. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** A part of a map from left to right as well as from top to bottom. */
export interface Area extends Span {
  readonly left: number;
  readonly right: number;
}

/** Whether two boxes share an area; touching edges do not count. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether any of a box lies within a stretch, edges included. */
export function isWithin({ y, height }: Box, { top, bottom }: Span): boolean {
  return y <= bottom && y + height >= top;
}

/** Whether any of a box lies within an area, edges included. */
export function isInArea(box: Box, area: Area): boolean {
  return box.x <= area.right && box.x + box.width >= area.left && isWithin(box, area);
}

/** The least box around some; an empty one where there is none. */
export function hull(boxes: Iterable<Box>): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, width, height } of boxes) {
    if (x < left) left = x;
    if (y < top) top = y;
    if (x + width > right) right = x + width;
    if (y + height > bottom) bottom = y + height;
  }
  if (right < left) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The box that has a point in its middle. */
export function boxAround({ x, y }: Point, { width, height }: Size): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** The middle of a box. */
export function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** The box at the same distance from the other edge of a space of this width. */
export function mirror<T extends Box>(box: T, width: number): T {
  return { ...box, x: width - box.x - box.width };
}

export function isSameSize(a: Size, b: Size): boolean {
  return a.width === b.width && a.height === b.height;
}
