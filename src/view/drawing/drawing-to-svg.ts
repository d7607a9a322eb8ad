import { type Attributes, element, escapeXml } from "../../core/formats/xml.js";
import type { Drawing, Matrix, Paint, Path, Rectangle, Shape, TextLine } from "./drawing.js";

/** A drawing as the text of an SVG file that needs nothing around it, and runs nothing. */
export function drawingToSvg({ width, height, background, title, shapes }: Drawing): string {
  const [w, h] = [round(width), round(height)];
  const ground = background
    ? [element("rect", { width: w, height: h, ...colour("fill", background) })]
    : [];
  const content = [element("title", {}, escapeXml(title)), ...ground, ...shapes.map(shapeToSvg)];
  return element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", width: w, height: h, viewBox: `0 0 ${w} ${h}` },
    `\n${content.join("\n")}\n`,
  );
}

function shapeToSvg(shape: Shape): string {
  if (shape.kind === "rectangle") return rectangleToSvg(shape);
  return shape.kind === "path" ? pathToSvg(shape) : textToSvg(shape);
}

function rectangleToSvg(shape: Rectangle): string {
  const { x, y, width, height, radius } = shape;
  return element("rect", {
    ...{ x: round(x), y: round(y), width: round(width), height: round(height) },
    rx: round(radius) || undefined,
    ...paint(shape),
  });
}

function pathToSvg(shape: Path): string {
  const { d, transform, stroke, linecap, linejoin } = shape;
  return element("path", {
    d: d.replace(/\d*\.\d{3,}(?:e[-+]?\d+)?/g, (number) => String(round(Number(number)))),
    transform: matrix(transform),
    ...paint(shape),
    "stroke-linecap": stroke && unless(linecap, "butt"),
    "stroke-linejoin": stroke && unless(linejoin, "miter"),
  });
}

function textToSvg(shape: TextLine): string {
  const { text, x, y, width, font, fill, opacity, letterSpacing, direction, lang } = shape;
  const isBackwards = direction === "rtl";
  const attributes = {
    // Its middle is in the same place even for a viewer that knows no other direction.
    x: round(isBackwards ? x + width / 2 : x),
    y: round(y),
    "text-anchor": isBackwards ? "middle" : undefined,
    direction: isBackwards ? direction : undefined,
    // With another font, a text still keeps to its box.
    textLength: round(width),
    lengthAdjust: "spacingAndGlyphs",
    "font-family": font.family.replace(/"([^"']*)"/g, "'$1'"),
    "font-size": round(font.size),
    "font-weight": unless(font.weight, "400"),
    "font-style": unless(font.style, "normal"),
    "letter-spacing": round(letterSpacing) || undefined,
    ...colour("fill", fill),
    opacity: opacityOf(opacity),
    "xml:lang": lang,
  };
  return element("text", attributes, escapeXml(text));
}

function paint({ fill, stroke, strokeWidth, dash, opacity }: Paint): Attributes {
  const line = stroke && {
    ...colour("stroke", stroke),
    "stroke-width": round(strokeWidth),
    "stroke-dasharray": dash.map((length) => round(length)).join(" ") || undefined,
  };
  return { ...colour("fill", fill), ...line, opacity: opacityOf(opacity) };
}

/** Older viewers know no colours that can be seen through. */
function colour(name: "fill" | "stroke", value: string | undefined): Attributes {
  const [r, g, b, alpha] = value?.match(/[\d.]+/g)?.map(Number) ?? [];
  if (r === undefined || g === undefined || b === undefined) return { [name]: "none" };
  const hex = [r, g, b].map((channel) => channel.toString(16).padStart(2, "0")).join("");
  return { [name]: `#${hex}`, [`${name}-opacity`]: alpha };
}

function matrix(transform: Matrix): string | undefined {
  // Finer than lengths: what is scaled may be large.
  const values = transform.map((value) => round(value, 5)).join(" ");
  return values === "1 0 0 1 0 0" ? undefined : `matrix(${values})`;
}

function opacityOf(opacity: number): number | undefined {
  return opacity < 1 ? round(opacity) : undefined;
}

function unless(value: string, usual: string): string | undefined {
  return value === usual ? undefined : value;
}

function round(value: number, digits = 2): number {
  return Number(value.toFixed(digits)) + 0;
}
