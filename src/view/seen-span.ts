import type { Span } from "../core/layout/geometry.js";
import type { Viewport } from "../core/layout/viewport.js";

/** Which part of a map the window shows: from where to where, in the map's own pixels. */
export function seenSpan(frame: HTMLElement, viewport: Viewport): Span {
  const { top, height } = frame.getBoundingClientRect();
  // A page may show the frame larger or smaller than it is.
  const shown = height / frame.offsetHeight || 1;
  const inMap = (y: number) => (Math.max(0, y / shown) - viewport.y) / viewport.scale;
  return { top: inMap(-top), bottom: inMap(innerHeight - top) };
}
