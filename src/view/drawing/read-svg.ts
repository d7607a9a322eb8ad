import type { Point } from "../../core/layout/geometry.js";
import { pixels, snap, type ToBox } from "./canvas-boxes.js";
import type { Matrix, Path } from "./drawing.js";
import { plainColour } from "./plain-colour.js";

/** The shapes of an SVG on the canvas: lines between nodes, icons, rings. */
export function readSvg(
  svg: SVGSVGElement,
  { opacity, origin }: { readonly opacity: number; readonly origin: Point },
  toBox: ToBox,
): Path[] {
  const transform = transformOf(svg, origin, toBox);
  return Array.from(svg.querySelectorAll<SVGGeometryElement>("path, circle, rect"))
    .filter((shape) => !shape.closest(".leaving-links"))
    .flatMap((shape) => readShape(shape, transform, opacity));
}

function readShape(shape: SVGGeometryElement, transform: Matrix, opacity: number): Path[] {
  const style = getComputedStyle(shape);
  const d = outlineOf(shape);
  const seen = opacity * Number(style.opacity);
  if (!d || seen === 0 || style.visibility !== "visible" || style.display === "none") return [];
  const fill = plainColour(style.fill);
  const dash = dashOf(shape, style);
  const width = pixels(style.strokeWidth);
  const isDrawn = width > 0 && dash?.[0] !== 0;
  const stroke = isDrawn ? plainColour(style.stroke) : undefined;
  if (!fill && !stroke) return [];
  return [
    {
      ...{ kind: "path", d, transform, fill, stroke, strokeWidth: width, dash, opacity: seen },
      linecap: style.strokeLinecap as CanvasLineCap,
      linejoin: style.strokeLinejoin as CanvasLineJoin,
    },
  ];
}

function outlineOf(shape: SVGGeometryElement): string | null {
  const [x, y, width, height, cx, cy, r] = ["x", "y", "width", "height", "cx", "cy", "r"].map(
    (name) => Number(shape.getAttribute(name)),
  ) as [number, number, number, number, number, number, number];
  if (shape.localName === "rect") return `M${x} ${y}h${width}v${height}h${-width}z`;
  if (shape.localName === "path") return shape.getAttribute("d");
  // From where a circle begins, in the direction in which its dashes run.
  return `M${cx + r} ${cy}a${r} ${r} 0 0 1 ${-2 * r} 0a${r} ${r} 0 0 1 ${2 * r} 0z`;
}

/** Dashes in units of the shape itself, whatever it says that its length is. */
function dashOf(shape: SVGGeometryElement, { strokeDasharray }: CSSStyleDeclaration): number[] {
  const lengths = strokeDasharray.match(/[\d.]+(?:e[-+]?\d+)?/g)?.map(Number) ?? [];
  const said = Number(shape.getAttribute("pathLength"));
  if (!said) return lengths;
  const unit = shape.getTotalLength() / said;
  const isWhole = (lengths[0] ?? 0) >= said;
  return isWhole ? [] : lengths.map((length) => length * unit);
}

/** From the units inside an SVG to pixels of the canvas; `getScreenCTM` differs among browsers. */
function transformOf(svg: SVGSVGElement, origin: Point, toBox: ToBox): Matrix {
  const style = getComputedStyle(svg);
  const [width, height] = [pixels(style.width), pixels(style.height)];
  // Turning about the centre leaves the centre where it is.
  const seen = toBox(svg.getBoundingClientRect());
  const left = snap(seen.x + (seen.width - width) / 2, origin.x);
  const top = snap(seen.y + (seen.height - height) / 2, origin.y);
  const matrix = new DOMMatrix().translateSelf(left + width / 2, top + height / 2);
  if (style.rotate !== "none") matrix.rotateSelf(pixels(style.rotate));
  const [scaleX = 1, scaleY = scaleX] = style.scale.match(/-?[\d.]+/g)?.map(Number) ?? [];
  matrix.scaleSelf(scaleX, scaleY).translateSelf(-width / 2, -height / 2);
  const view = svg.hasAttribute("viewBox") ? svg.viewBox.baseVal : undefined;
  if (view) {
    const scale = Math.min(width / view.width, height / view.height);
    matrix.translateSelf((width - view.width * scale) / 2, (height - view.height * scale) / 2);
    matrix.scaleSelf(scale).translateSelf(-view.x, -view.y);
  }
  return [matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f];
}
