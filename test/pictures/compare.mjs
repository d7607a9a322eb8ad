/**
 * What counts as a difference between two pictures.
 *
 * Machines round the greys along slanted and curved edges in their own way, and nothing else. So a
 * pixel may be off by the more, the more contrast there is around it: next to nothing on a plain
 * surface or along a hairline, more at the edge of a dark disc. Moved by one pixel, an edge is off
 * by its whole contrast, which is never allowed.
 *
 * Letters are drawn without greys (fonts.conf), so their colours are exact: a colour that covers
 * more than some pixels has to be one of those expected.
 */
export const FLAT = 4;
/** Colours that cover so much are kept in references; twice as much has to be known. */
export const FREQUENT = 64;
const OF_CONTRAST = 0.25;
/** The rare colours of a reference, as in a shadow on a gradient, are rounded to those it keeps. */
const ROUNDED = 3;
/** So few pixels may be off altogether: a corner or two, rounded otherwise. */
const STRAY_PIXELS = 8;

/** How far apart two colours are, in the channel where they are farthest. */
export function distance(a, b) {
  return Math.max(
    Math.abs((a & 255) - (b & 255)),
    Math.abs(((a >>> 8) & 255) - ((b >>> 8) & 255)),
    Math.abs(((a >>> 16) & 255) - ((b >>> 16) & 255)),
  );
}

/** The farthest that two of the nine pixels around one are apart, in any channel. */
function contrastAt({ width, height, pixels }, index) {
  const x = index % width;
  const left = x === 0 ? 0 : 1;
  const right = x === width - 1 ? 0 : 1;
  const top = index < width ? index : index - width;
  const bottom = index < width * (height - 1) ? index + width : index;
  let [lowRed, lowGreen, lowBlue, highRed, highGreen, highBlue] = [255, 255, 255, 0, 0, 0];
  for (let row = top; row <= bottom; row += width) {
    for (let at = row - left; at <= row + right; at += 1) {
      const pixel = pixels[at];
      const red = pixel & 255;
      const green = (pixel >>> 8) & 255;
      const blue = (pixel >>> 16) & 255;
      if (red < lowRed) lowRed = red;
      if (red > highRed) highRed = red;
      if (green < lowGreen) lowGreen = green;
      if (green > highGreen) highGreen = green;
      if (blue < lowBlue) lowBlue = blue;
      if (blue > highBlue) highBlue = blue;
    }
  }
  return Math.max(highRed - lowRed, highGreen - lowGreen, highBlue - lowBlue);
}

/** By how much a pixel of a picture may be off. */
export const allowanceAt = (picture, index) => FLAT + OF_CONTRAST * contrastAt(picture, index);

/** How often each colour comes. */
export function countColours({ pixels }) {
  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  return counts;
}

const hex = (pixel) =>
  `#${[pixel, pixel >>> 8, pixel >>> 16].map((part) => (part & 255).toString(16).padStart(2, "0")).join("")}`;

/** A colour that covers something, and is none of those expected. */
function strangerAmong(expected, actual) {
  const known = [...countColours(expected).keys()];
  for (const [colour, count] of countColours(actual)) {
    if (count < 2 * FREQUENT) continue;
    if (!known.some((other) => distance(colour, other) <= FLAT)) return { colour, count };
  }
  return undefined;
}

/**
 * What is wrong with a picture, in words, and which of its pixels are off; `undefined` where
 * nothing is.
 */
export function difference(expected, actual) {
  const { width, height, pixels } = expected;
  if (actual.width !== width || actual.height !== height) {
    const size = (picture) => `${picture.width} × ${picture.height}`;
    return { reason: `is ${size(actual)} pixels, not ${size(expected)}`, off: [] };
  }
  const off = [];
  for (let index = 0; index < pixels.length; index += 1) {
    if (pixels[index] === actual.pixels[index]) continue;
    const far = distance(pixels[index], actual.pixels[index]) - ROUNDED;
    if (far > FLAT && far > allowanceAt(expected, index)) off.push(index);
  }
  if (off.length > STRAY_PIXELS) return { reason: `${off.length} pixels are off`, off };
  const stranger = strangerAmong(expected, actual);
  if (!stranger) return undefined;
  const { colour, count } = stranger;
  actual.pixels.forEach((pixel, index) => {
    if (pixel === colour) off.push(index);
  });
  return { reason: `${count} pixels are ${hex(colour)}, which is a new colour`, off };
}
