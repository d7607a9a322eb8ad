/**
 * Widths of the printable ASCII characters in digits of base 36, each worth 0.028 em: those of
 * Helvetica, which most sans-serif fonts come close to.
 */
const WIDTHS =
  "aadkkwo7ccelacaakkkkkkkkkkaalllkzooqqomsqaiokuqsosqomqoyoomaaahkckkikkakk88i8ukkkkciakiqiiic9cl";

const UNIT = 0.028;

/** Of letters with accents, and of those of most other scripts. */
const OTHER = 0.55;

/** From here on characters are as wide as they are high: Chinese, Japanese, Korean. */
const FIRST_SQUARE = 0x2e80;

const plain = Float64Array.from({ length: 128 }, (_, code) => {
  return Number.parseInt(WIDTHS[code - 32] ?? "0", 36) * UNIT;
});

/**
 * About how wide a text is on one line, in em. Fast enough for a hundred thousand titles, since
 * nothing is measured; what is measured elsewhere tells how much wider a font is.
 */
export function textWidth(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 128) sum += plain[code] as number;
    else sum += code < FIRST_SQUARE ? OTHER : 1;
  }
  return sum;
}
