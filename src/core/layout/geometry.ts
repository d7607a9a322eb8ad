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

/** The box at the same distance from the other edge of a space of this width. */
export function mirror<T extends Box>(box: T, width: number): T {
  return { ...box, x: width - box.x - box.width };
}
