import {
  type Drawing,
  fontShorthand,
  type Paint,
  type Path,
  type Rectangle,
  type Shape,
  type TextLine,
} from "./drawing.js";

/** How large a canvas may be in the browsers there are. */
const MOST_PIXELS = 16_384 ** 2;
const LONGEST_SIDE = 32_767;

/** Below this nothing can be read any more. */
const LEAST_SCALE = 0.25;

/**
 * A drawing as a PNG, so many pixels to each of its own. It has less where a browser cannot paint
 * a picture that large. Painted without an address of any kind, which a page might forbid.
 */
export async function drawingToPng(drawing: Drawing, scale = 2): Promise<Blob> {
  for (let fitting = fittingScale(drawing, scale); fitting >= LEAST_SCALE; fitting /= 2) {
    const png = await paintAt(drawing, fitting);
    if (png) return png;
  }
  const size = `${Math.round(drawing.width)} × ${Math.round(drawing.height)} pixels`;
  throw new Error(`A map of ${size} is too large, or too small, to be a PNG in this browser.`);
}

function fittingScale({ width, height }: Drawing, scale: number): number {
  const byArea = Math.sqrt(MOST_PIXELS / (width * height));
  return width > 0 && height > 0
    ? Math.min(scale, byArea, LONGEST_SIDE / Math.max(width, height))
    : 0;
}

/** Nothing comes of it where the browser has no room for so many pixels. */
async function paintAt(drawing: Drawing, scale: number): Promise<Blob | null> {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.floor(drawing.width * scale));
  canvas.height = Math.max(1, Math.floor(drawing.height * scale));
  const context = canvas.getContext("2d");
  if (!context) return null;
  context.scale(scale, scale);
  paintDrawing(drawing, context);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

function paintDrawing({ background, width, height, shapes }: Drawing, context: Context): void {
  if (background) {
    context.fillStyle = background;
    context.fillRect(0, 0, width, height);
  }
  for (const shape of shapes) {
    context.save();
    context.globalAlpha = shape.opacity;
    paintShape(shape, context);
    context.restore();
  }
}

type Context = CanvasRenderingContext2D;

function paintShape(shape: Shape, context: Context): void {
  if (shape.kind === "rectangle") paintRectangle(shape, context);
  else if (shape.kind === "path") paintPath(shape, context);
  else paintText(shape, context);
}

function paintRectangle(shape: Rectangle, context: Context): void {
  const outline = new Path2D();
  outline.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
  fillAndStroke(outline, shape, context);
}

function paintPath(shape: Path, context: Context): void {
  context.transform(...shape.transform);
  context.lineCap = shape.linecap;
  context.lineJoin = shape.linejoin;
  fillAndStroke(new Path2D(shape.d), shape, context);
}

function fillAndStroke(outline: Path2D, paint: Paint, context: Context): void {
  if (paint.fill) {
    context.fillStyle = paint.fill;
    context.fill(outline);
  }
  if (!paint.stroke) return;
  context.strokeStyle = paint.stroke;
  context.lineWidth = paint.strokeWidth;
  context.setLineDash([...paint.dash]);
  context.stroke(outline);
}

function paintText(shape: TextLine, context: Context): void {
  // The same family may be another font in another language.
  context.canvas.lang = shape.lang ?? "";
  context.font = fontShorthand(shape.font);
  context.fillStyle = shape.fill;
  context.direction = shape.direction;
  context.textAlign = "left";
  if ("letterSpacing" in context) context.letterSpacing = `${shape.letterSpacing}px`;
  // No wider than it was laid out, but for what is lost by rounding.
  context.fillText(shape.text, shape.x, shape.y, shape.width + 1);
}
