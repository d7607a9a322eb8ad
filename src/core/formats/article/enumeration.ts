/** What an enumeration is made of. */
export interface Enumeration {
  readonly parts: readonly string[];
  /** Whether there is more between them than "and". */
  readonly hasCommas: boolean;
}

/**
 * Takes an enumeration apart: "A, B, and C", "A, B und C", "A、B、C", "A and B". What is in
 * brackets stays together; a text that enumerates nothing is its only part.
 */
export function enumerationIn(text: string): Enumeration {
  const pieces = splitOutside(text, COMMA);
  const last = pieces.pop() ?? "";
  const hasCommas = pieces.length > 0;
  const [, rest = last] = hasCommas ? (LEADING.exec(last) ?? []) : [];
  const ends = rest === last ? splitOutside(last, CONJUNCTION) : [rest];
  return { parts: [...pieces, ...ends], hasCommas };
}

/**
 * The text with a filler for each character in brackets and quotation marks, at the same places:
 * what is looked for is found outside of them only.
 */
export function outsideBrackets(text: string): string {
  let depth = 0;
  let outside = "";
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (OPENING.has(character)) depth += 1;
    outside += depth > 0 ? FILLER : character;
    if (depth > 0 && CLOSING.has(character)) depth -= 1;
  }
  return outside;
}

/** The pieces between what is looked for, without the empty ones. @param separator global. */
export function splitOutside(text: string, separator: RegExp): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const match of outsideBrackets(text).matchAll(separator)) {
    pieces.push(text.slice(start, match.index));
    start = match.index + match[0].length;
  }
  pieces.push(text.slice(start));
  return pieces.map((piece) => piece.trim()).filter(Boolean);
}

const OPENING = new Set("([{（［【「“«");
const CLOSING = new Set(")]}）］】」”»");

/** Neither a letter nor a space nor a mark that anything looks for. */
const FILLER = "\u0001";

/** The comma of 1,000 separates nothing. */
const COMMA = /[,;](?!\d)|[、，；،]/g;

/** English, German, French, Spanish, Portuguese. */
const AND = "(?:and|or|und|oder|et|ou|y|e|o|&)";
const CONJUNCTION = new RegExp(`\\s${AND}(?=\\s)`, "g");
const LEADING = new RegExp(`^${AND}\\s(.*)$`, "s");
