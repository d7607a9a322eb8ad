import { type Box, middleOf, type Point, type Size } from "./geometry.js";

/** What part of a map is in its frame: `frame = map × scale + (x, y)`. */
export interface Viewport extends Point {
  readonly scale: number;
}

/** What of a frame is covered by something else, in pixels. */
export interface Cover {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

export const UNCOVERED: Cover = { left: 0, right: 0, bottom: 0 };

/** The map as it is laid out. */
export const HOME: Viewport = { x: 0, y: 0, scale: 1 };

/**
 * Smallest and greatest scale. At the smallest, the smallest target of a map (32 px) still
 * measures 24 px (WCAG 2.5.8).
 */
export const SCALE_RANGE: readonly [number, number] = [0.75, 3];

/** What one press of a zoom button multiplies the scale by. */
export const ZOOM_STEP = 1.25;

export function isHome({ x, y, scale }: Viewport): boolean {
  return Math.abs(scale - 1) < 1e-3 && Math.abs(x) < 0.5 && Math.abs(y) < 0.5;
}

/** The greatest scale within the range at which the map fits its frame, centred or at the top. */
export function fitViewport(map: Size, frame: Size): Viewport {
  const wanted = Math.min(frame.width / map.width, frame.height / map.height, 1);
  const scale = Math.max(SCALE_RANGE[0], wanted);
  return {
    scale,
    x: (frame.width - map.width * scale) / 2,
    y: Math.max(0, (frame.height - map.height * scale) / 2),
  };
}

/**
 * Where a look at a map begins that may be larger than its frame: all of it where it fits, else
 * what is around a box, at a scale.
 */
export function startViewport(map: Size, frame: Size, box: Box, scale = 1): Viewport {
  const fit = fitViewport(map, frame);
  const isWhole =
    map.width * fit.scale <= frame.width + 1 && map.height * fit.scale <= frame.height + 1;
  if (isWhole) return fit;
  const { x, y } = middleOf(box);
  const centred = { scale, x: frame.width / 2 - x * scale, y: frame.height / 2 - y * scale };
  return keptInFrame(centred, map, frame);
}

/**
 * Keeps a map in its frame: at the edges where it is larger, in the middle of the width where
 * it is smaller. A map that is lower than its frame stays at the height where it is: centred, a
 * long one would be thrown far away from what its reader looks at.
 *
 * @param cover what has to be free can be moved clear of it.
 */
export function keptInFrame(
  { x, y, scale }: Viewport,
  map: Size,
  frame: Size,
  { left, right, bottom }: Cover = UNCOVERED,
): Viewport {
  const room = { x: frame.width - map.width * scale, y: frame.height - map.height * scale };
  const [least, most] = room.x > 0 ? [room.x / 2, room.x / 2] : [room.x, 0];
  return {
    scale,
    x: clamp(x, Math.min(least, room.x - right), Math.max(most, left)),
    y: clamp(y, Math.min(0, room.y - bottom), Math.max(0, room.y)),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

/** The nearest viewport in which a box of the map is inside the frame, with some margin. */
export function viewportShowing(
  box: Box,
  viewport: Viewport,
  frame: Size,
  margin: number,
): Viewport {
  const { scale } = viewport;
  return {
    scale,
    x: shifted(box.x * scale, box.width * scale, viewport.x, frame.width, margin),
    y: shifted(box.y * scale, box.height * scale, viewport.y, frame.height, margin),
  };
}

/**
 * The offset nearest to `offset` that brings a stretch into a frame; its start counts most. What
 * just fits is worth more than a margin around it.
 */
function shifted(
  start: number,
  length: number,
  offset: number,
  frame: number,
  margin: number,
): number {
  const space = length > frame ? margin : Math.min(margin, (frame - length) / 2);
  return Math.max(space - start, Math.min(offset, frame - space - start - length));
}
