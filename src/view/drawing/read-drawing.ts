import type { Box, Point } from "../../core/layout/geometry.js";
import { boxesOn, snapped, type ToBox } from "./canvas-boxes.js";
import type { Drawing, Shape, TextLine } from "./drawing.js";
import { plainColour } from "./plain-colour.js";
import { readBefore } from "./read-before.js";
import { readBox } from "./read-box.js";
import { readSvg } from "./read-svg.js";
import { readText } from "./read-text.js";
import { forgetFonts } from "./text-gauge.js";

/** What a canvas does not say of itself. */
export interface DrawingOptions {
  readonly title: string;
  /** Any colour of CSS; nothing for a picture that can be seen through. */
  readonly background: string | undefined;
}

/** What is on the canvas but not on the map: copies on their way out, words for screen readers. */
const LEFT_OUT = ".leaving, .sr-only, .detail, [hidden]";

/** Takes down what is drawn on the canvas of a map, where it is and as it looks at this moment. */
export function readDrawing(canvas: HTMLElement, options: DrawingOptions): Drawing {
  forgetFonts();
  const toBox = boxesOn(canvas);
  const { width, height } = toBox(canvas.getBoundingClientRect());
  const surroundings = { opacity: 1, clip: undefined, origin: { x: 0, y: 0 } };
  return {
    // Whole pixels, or viewers would blur the edge.
    width: Math.ceil(width - 0.05),
    height: Math.ceil(height - 0.05),
    title: options.title,
    background: options.background && plainColour(options.background),
    shapes: Array.from(canvas.children).flatMap((child) => readElement(child, surroundings, toBox)),
  };
}

/** What parents do to what is in them. */
interface Surroundings {
  readonly opacity: number;
  readonly clip: Box | undefined;
  /** Of what was moved to its place as a whole. */
  readonly origin: Point;
}

function readElement(element: Element, around: Surroundings, toBox: ToBox): Shape[] {
  const style = getComputedStyle(element);
  const opacity = around.opacity * Number(style.opacity);
  if (element.matches(LEFT_OUT) || style.display === "none" || opacity === 0) return [];
  if (element instanceof SVGSVGElement) return readSvg(element, { ...around, opacity }, toBox);
  const box = toBox(element.getBoundingClientRect());
  const clip = style.overflowY === "visible" ? around.clip : box;
  const origin = style.transform === "none" ? around.origin : box;
  const content = readContent(element, style, { opacity, clip, origin }, toBox);
  if (style.visibility !== "visible") return content;
  const line = content.find((shape): shape is TextLine => shape.kind === "text");
  const before = readBefore({ element, style, box, opacity, origin, line });
  return [...readBox(style, snapped(box, origin), opacity), ...before, ...content];
}

/** In the order of the document, in which it is read: nodes that stand still cover no others. */
function readContent(
  element: Element,
  style: CSSStyleDeclaration,
  around: Surroundings,
  toBox: ToBox,
): Shape[] {
  return Array.from(element.childNodes).flatMap((child): Shape[] => {
    if (child instanceof Element) return readElement(child, around, toBox);
    const isText = child instanceof Text && style.visibility === "visible" && /\S/.test(child.data);
    return isText ? readText(child, { style, ...around }, toBox) : [];
  });
}
