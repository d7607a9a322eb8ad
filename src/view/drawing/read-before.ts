import type { Box, Point } from "../../core/layout/geometry.js";
import { edges, inset, pixels, snap } from "./canvas-boxes.js";
import type { Rectangle, TextLine } from "./drawing.js";
import { readBox } from "./read-box.js";

/** What `::before` belongs to. */
export interface Owner {
  readonly element: Element;
  readonly style: CSSStyleDeclaration;
  readonly box: Box;
  readonly opacity: number;
  readonly origin: Point;
  /** The first line of its text. */
  readonly line: TextLine | undefined;
}

/** The mark before a text. Nobody says where it is, so its place follows from how boxes flow. */
export function readBefore(owner: Owner): Rectangle[] {
  const style = getComputedStyle(owner.element, "::before");
  if (style.content !== '""' || style.display === "none" || style.position === "absolute") {
    return [];
  }
  const size = sizeOf(style);
  const place = owner.style.display.endsWith("flex")
    ? inRow(owner, style, size)
    : beforeLine(owner, style, size);
  if (!place) return [];
  const [x, y] = [snap(place.x, owner.origin.x), snap(place.y, owner.origin.y)];
  // A circle stays a circle: both sides are rounded alike.
  const [width, height] = [Math.round(size.width), Math.round(size.height)];
  return readBox(style, { x, y, width, height }, owner.opacity);
}

function sizeOf(style: CSSStyleDeclaration) {
  const [width, height] = [pixels(style.width), pixels(style.height)];
  if (style.boxSizing === "border-box") return { width, height };
  const { top, right, bottom, left } = edges(style, "border", "padding");
  return { width: width + left + right, height: height + top + bottom };
}

type Size = ReturnType<typeof sizeOf>;

/** First in a row whose parts are centred. */
function inRow(owner: Owner, style: CSSStyleDeclaration, size: Size) {
  const content = inset(owner.box, edges(owner.style, "border", "padding"));
  const end = content.x + content.width - pixels(style.marginRight) - size.width;
  const x = owner.style.direction === "rtl" ? end : content.x + pixels(style.marginLeft);
  return { x, y: content.y + (content.height - size.height) / 2 };
}

/** On the baseline, or above it by its `vertical-align`. */
function beforeLine({ style: { direction }, line }: Owner, style: CSSStyleDeclaration, size: Size) {
  if (!line) return undefined;
  const start = line.x - pixels(style.marginRight) - size.width;
  const x = direction === "rtl" ? line.x + line.width + pixels(style.marginLeft) : start;
  return { x, y: line.y - pixels(style.verticalAlign) - size.height };
}
