import type { Area } from "../core/layout/geometry.js";
import type { Viewport } from "../core/layout/viewport.js";

/**
 * Which part of a map the window shows, in the map's own pixels. A map that fits its frame in
 * width is seen from side to side.
 */
export function seenArea(frame: HTMLElement, viewport: Viewport, isFramed: boolean): Area {
  const { top, left, height, width } = frame.getBoundingClientRect();
  // A page may show the frame larger or smaller than it is.
  const shown = { x: width / frame.offsetWidth || 1, y: height / frame.offsetHeight || 1 };
  const across = (x: number) => (Math.max(0, x / shown.x) - viewport.x) / viewport.scale;
  const down = (y: number) => (Math.max(0, y / shown.y) - viewport.y) / viewport.scale;
  const sides = isFramed
    ? {
        left: across(-left),
        right: across(Math.min(innerWidth - left, width)),
        bottom: down(Math.min(innerHeight - top, height)),
      }
    : {
        left: Number.NEGATIVE_INFINITY,
        right: Number.POSITIVE_INFINITY,
        bottom: down(innerHeight - top),
      };
  return { top: down(-top), ...sides };
}
