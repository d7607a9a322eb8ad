import { type Font, fontShorthand } from "./drawing.js";

/** What a font says of itself: how far its lines reach above and below the baseline. */
export interface FontMetrics {
  readonly ascent: number;
  readonly descent: number;
}

const metrics = new Map<string, FontMetrics>();
let context: CanvasRenderingContext2D | null | undefined;

/** Read anew each time: a font may have arrived since. */
export function forgetFonts(): void {
  metrics.clear();
}

/** Rounded as the browser rounds them where it lays out text of this size. */
export function metricsOf(font: Font, lang: string | undefined): FontMetrics {
  const key = `${lang} ${fontShorthand(font)}`;
  const known = metrics.get(key);
  if (known) return known;
  const measured = measure("x", font, lang);
  const found = {
    ascent: measured?.fontBoundingBoxAscent ?? font.size * 0.8,
    descent: measured?.fontBoundingBoxDescent ?? font.size * 0.2,
  };
  metrics.set(key, found);
  return found;
}

export function widthOf(text: string, font: Font, lang: string | undefined): number {
  return measure(text, font, lang)?.width ?? 0;
}

function measure(text: string, font: Font, lang = ""): TextMetrics | undefined {
  context ??= document.createElement("canvas").getContext("2d");
  if (!context) return undefined;
  // The same family may be another font in another language.
  context.canvas.lang = lang;
  context.font = fontShorthand(font);
  return context.measureText(text);
}
