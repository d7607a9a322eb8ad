import { allowanceAt, countColours, distance, FLAT, FREQUENT } from "./compare.mjs";
import { writePng } from "./png.mjs";

/**
 * How much of what a comparison allows is spent on fewer colours: half, or more where half is not
 * enough for a palette, as in pictures full of gradients. The rest is left to machines.
 */
const SHARES = [0.5, 0.75, 1];
const MOST_COLOURS = 256;

/** Rows at the end in which nothing is are left out. */
export function trim(pictures) {
  const [{ width }] = pictures;
  let [{ height }] = pictures;
  const isEmpty = ({ pixels }, row) =>
    pixels.subarray(row * width, (row + 1) * width).every((pixel) => pixel === pixels.at(-1));
  while (height > 1 && pictures.every((picture) => isEmpty(picture, height - 1))) height -= 1;
  return pictures.map(({ pixels }) => ({
    width,
    height,
    pixels: pixels.subarray(0, width * height),
  }));
}

/** The colours of each pixel in all schemes, how often they come, and how far each may be moved. */
function tally(pictures) {
  const found = new Map();
  const counts = pictures.map(countColours);
  const keys = new Float64Array(pictures[0].pixels.length);
  for (let index = 0; index < keys.length; index += 1) {
    const first = pictures[0].pixels[index] & 0xffffff;
    const second = (pictures[1]?.pixels[index] ?? 0) & 0xffffff;
    const key = first + second * 0x1000000;
    keys[index] = key;
    let entry = found.get(key);
    if (!entry) {
      entry = { key, colours: [first, second].slice(0, pictures.length), count: 0 };
      // What is frequent in one scheme stays what it is, nearly.
      entry.allowed = pictures.map(({ pixels }, each) =>
        counts[each].get(pixels[index]) < FREQUENT ? 255 : FLAT,
      );
      found.set(key, entry);
    }
    entry.count += 1;
    for (let each = 0; each < pictures.length; each += 1) {
      if (entry.allowed[each] === FLAT) continue;
      entry.allowed[each] = Math.min(entry.allowed[each], allowanceAt(pictures[each], index));
    }
  }
  return { keys, entries: [...found.values()].sort((a, b) => b.count - a.count) };
}

/** Rare colours become the nearest frequent one, if it is near enough. */
function reduce(entries, share) {
  const palette = [];
  const numbers = new Map();
  for (const { key, colours, allowed } of entries) {
    let nearest = -1;
    let least = share;
    for (let number = 0; number < palette.length; number += 1) {
      let part = 0;
      for (let each = 0; each < colours.length; each += 1) {
        const far = distance(colours[each], palette[number][each]) / allowed[each];
        if (far > part) part = far;
      }
      if (part <= least) [nearest, least] = [number, part];
    }
    if (nearest < 0) nearest = palette.push(colours) - 1;
    if (palette.length > MOST_COLOURS) return undefined;
    numbers.set(key, nearest);
  }
  return { palette, numbers };
}

/** The file for a picture in one or two schemes; `undefined` if that takes too many colours. */
export function encodeReference(pictures) {
  const { keys, entries } = tally(pictures);
  for (const share of SHARES) {
    const reduced = reduce(entries, share);
    if (!reduced) continue;
    const [{ width, height }] = pictures;
    return writePng({
      width,
      height,
      indexes: Uint8Array.from(keys, (key) => reduced.numbers.get(key)),
      palettes: pictures.map((_, each) => reduced.palette.map((colours) => colours[each])),
    });
  }
  return undefined;
}
