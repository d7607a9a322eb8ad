const GRAPHEMES = new Intl.Segmenter("en", { granularity: "grapheme" });

/** Fonts of readers may be wider than the usual ones; bold letters are. */
const CAUTION = 1.12;

/** How wide characters are, in ems; the first that fits counts. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/\p{M}|\p{Cf}/u, 0],
  [/\s/u, 0.3],
  [/[ijlI.,:;'’|!()[\]ft\-·]/u, 0.36],
  [/[mwMW@%—…]/u, 0.92],
  [/\p{Script=Latin}/u, 0.57],
  [/\p{Nd}/u, 0.62],
  [/\p{Script=Arabic}/u, 0.54],
  [/[\p{Script=Hebrew}\p{Script=Thai}]/u, 0.6],
  [/[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/u, 1],
  [/[\u{10000}-\u{10ffff}]/u, 1.1],
];

/** The characters of a text as readers see them: what belongs together stays together. */
export function graphemes(text: string): string[] {
  return Array.from(GRAPHEMES.segment(text), ({ segment }) => segment);
}

/** How wide a text may get in bold letters of a system font, in ems; rather too much. */
export function textRoom(text: string): number {
  if (/^[ -~]*$/.test(text)) return sum(text) * CAUTION;
  return graphemes(text).reduce((width, one) => width + graphemeRoom(one), 0) * CAUTION;
}

function graphemeRoom(grapheme: string): number {
  return /\p{Emoji_Presentation}|\ufe0f/u.test(grapheme) ? 1.3 : sum(grapheme);
}

function sum(text: string): number {
  return Array.from(text, characterRoom).reduce((width, one) => width + one, 0);
}

function characterRoom(character: string): number {
  if (/\p{Lu}/u.test(character) && !/[IMW]/.test(character)) return 0.7;
  return WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? 0.7;
}
