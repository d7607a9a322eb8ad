import type { Box, Point, Size } from "./geometry.js";

/** What part of a map is in its frame: `frame = map × scale + (x, y)`. */
export interface Viewport extends Point {
  readonly scale: number;
}

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
 * what is around a box.
 */
export function startViewport(map: Size, frame: Size, { x, y, width, height }: Box): Viewport {
  const fit = fitViewport(map, frame);
  const isWhole =
    map.width * fit.scale <= frame.width + 1 && map.height * fit.scale <= frame.height + 1;
  if (isWhole) return fit;
  const centred = {
    scale: 1,
    x: frame.width / 2 - x - width / 2,
    y: frame.height / 2 - y - height / 2,
  };
  return keptInFrame(centred, map, frame);
}

/**
 * Keeps a map in its frame: at the edges where it is larger, in the middle of the width where
 * it is smaller. A map that is lower than its frame stays at the height where it is: centred, a
 * long one would be thrown far away from what its reader looks at.
 */
export function keptInFrame({ x, y, scale }: Viewport, map: Size, frame: Size): Viewport {
  const room = { x: frame.width - map.width * scale, y: frame.height - map.height * scale };
  return {
    scale,
    x: room.x > 0 ? room.x / 2 : Math.min(0, Math.max(room.x, x)),
    y: Math.min(Math.max(0, room.y), Math.max(Math.min(0, room.y), y)),
  };
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

/** The offset nearest to `offset` that brings a stretch into a frame; its start counts most. */
function shifted(
  start: number,
  length: number,
  offset: number,
  frame: number,
  margin: number,
): number {
  const least = margin - start;
  return Math.max(least, Math.min(offset, frame - margin - start - length));
}
