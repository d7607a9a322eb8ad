import type { Box, Point } from "../../core/layout/geometry.js";

/** Where something is on the canvas, from where it is in the window. */
export type ToBox = (rect: DOMRectReadOnly) => Box;

/** Undoes what moves and scales the canvas: zooming, scrolling, transforms around it. */
export function boxesOn(canvas: HTMLElement): ToBox {
  const { left, top, width } = canvas.getBoundingClientRect();
  const scale = width / pixels(getComputedStyle(canvas).width) || 1;
  return (rect) => ({
    x: (rect.left - left) / scale,
    y: (rect.top - top) / scale,
    width: rect.width / scale,
    height: rect.height / scale,
  });
}

/** Edges at whole pixels from `origin`, where browsers paint them: thin borders stay sharp. */
export function snapped({ x, y, width, height }: Box, origin: Point): Box {
  const [left, top] = [snap(x, origin.x), snap(y, origin.y)];
  const [right, bottom] = [snap(x + width, origin.x), snap(y + height, origin.y)];
  return { x: left, y: top, width: right - left, height: bottom - top };
}

export function snap(length: number, origin: number): number {
  // Halves are frequent, and a little less than a half where the map is zoomed.
  return origin + Math.round(Number((length - origin).toFixed(1)));
}

/** A computed length; 0 for `auto` and the like. */
export function pixels(computed: string): number {
  return Number.parseFloat(computed) || 0;
}

/** A box that is smaller by so much on each side. */
export function inset(box: Box, { top, right, bottom, left }: Sides): Box {
  return {
    x: box.x + left,
    y: box.y + top,
    width: Math.max(0, box.width - left - right),
    height: Math.max(0, box.height - top - bottom),
  };
}

export interface Sides {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export function allSides(length: number): Sides {
  return { top: length, right: length, bottom: length, left: length };
}

/** How wide the borders are, the padding, or both. */
export function edges(style: CSSStyleDeclaration, ...kinds: ("border" | "padding")[]): Sides {
  const sum = (side: "top" | "right" | "bottom" | "left") =>
    kinds
      .map((kind) => (kind === "border" ? `border-${side}-width` : `padding-${side}`))
      .reduce((total, name) => total + pixels(style.getPropertyValue(name)), 0);
  return { top: sum("top"), right: sum("right"), bottom: sum("bottom"), left: sum("left") };
}
