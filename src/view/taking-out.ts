import type { Drawing } from "./drawing/drawing.js";
import type { MapModel } from "./map-model.js";
import { LARGEST_PICTURE, type MapPainter } from "./map-painter.js";
import { groundOf } from "./surroundings.js";

/** A map as SVG: all that is open, as it lies when nothing moves. */
export async function svgOf(painter: MapPainter, model: MapModel): Promise<string> {
  const { drawingToSvg } = await import("./drawing/drawing-to-svg.js");
  return drawingToSvg(await drawingOf(painter, model));
}

/** The same as a PNG. */
export async function pngOf(painter: MapPainter, model: MapModel): Promise<Blob> {
  const { drawingToPng } = await import("./drawing/paint-drawing.js");
  return drawingToPng(await drawingOf(painter, model));
}

async function drawingOf(painter: MapPainter, { index }: MapModel): Promise<Drawing> {
  const { readDrawing } = await import("./drawing/read-drawing.js");
  const canvas = painter.frame.querySelector(".canvas") as HTMLElement;
  if (!painter.complete(true)) {
    throw new RangeError(`The map is not on show, or more than ${LARGEST_PICTURE} nodes are open.`);
  }
  await painter.settled;
  const { title } = index.roadmap;
  const drawing = readDrawing(canvas, { title, background: groundOf(painter.frame) });
  painter.follow(true);
  return drawing;
}
