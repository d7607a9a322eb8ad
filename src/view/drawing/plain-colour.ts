const known = new Map<string, string | undefined>();

/**
 * A computed colour in the form that every viewer knows: `rgb(1, 2, 3)`, or `rgba(1, 2, 3, 0.5)`.
 * Nothing for what cannot be seen.
 */
export function plainColour(computed: string): string | undefined {
  if (!known.has(computed)) known.set(computed, write(channels(computed)));
  return known.get(computed);
}

type Channels = readonly [red: number, green: number, blue: number, alpha: number];

function write([red, green, blue, alpha]: Channels): string | undefined {
  const [r, g, b] = [red, green, blue].map((value) => Math.round(clamp(value, 255)));
  const opacity = Number(clamp(alpha, 1).toFixed(3));
  if (opacity === 0) return undefined;
  return opacity === 1 ? `rgb(${r}, ${g}, ${b})` : `rgba(${r}, ${g}, ${b}, ${opacity})`;
}

/** What CSS computes is one of the first two nearly always; only the rest needs painting. */
function channels(computed: string): Channels {
  if (computed === "none") return [0, 0, 0, 0];
  const [, form, values = ""] = /^(rgba?|color)\((?:srgb )?([-\d., /e]+)\)$/.exec(computed) ?? [];
  const [r = 0, g = 0, b = 0, alpha = 1] = values.split(/[, /]+/).map(Number);
  if (form === "color") return [r * 255, g * 255, b * 255, alpha];
  return form ? [r, g, b, alpha] : painted(computed);
}

let context: CanvasRenderingContext2D | null | undefined;

/** Any colour of CSS, by painting a pixel with it. */
function painted(colour: string): Channels {
  context ??= document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  if (!context) return [0, 0, 0, 1];
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = "#000";
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return [r, g, b, alpha / 255];
}

function clamp(value: number, most: number): number {
  return Math.min(Math.max(value, 0), most);
}
