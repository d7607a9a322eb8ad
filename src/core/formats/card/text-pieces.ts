import { graphemes, textRoom } from "./text-room.js";

/** A part of a text after which a line may end. */
export interface Piece {
  readonly text: string;
  /** In ems. */
  readonly room: number;
  /** Whether a space stands before it, unless it begins a line. */
  readonly isApart: boolean;
  /** Whether it is a part of a word that was too long for a line. */
  readonly isBroken: boolean;
}

/** More than any card has room for. */
const LONGEST = 3000;

const WORDS = new Intl.Segmenter("ja", { granularity: "word" });

/** Letters of scripts that write no spaces between words. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const NOT_FIRST = /^[\p{Pe}\p{Pf}\p{Po}\p{M}ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;
const NOT_LAST = /[\p{Ps}\p{Pi}]$/u;

/** Inside words made of words: “end-to-end” stays whole, “client-server” may be split. */
const JOINT = /(?<=[\p{L}\p{N}]{3}[-/‐–—])(?=[\p{L}\p{N}]{3})/u;

/** Where a text may be split into lines, if a line has room for `widest` ems. */
export function textPieces(text: string, widest: number): Piece[] {
  const chunks = text.slice(0, LONGEST).split(/[ \t\r\n\f\v\u2028\u2029]+/);
  return chunks.filter(Boolean).flatMap((chunk) =>
    unbroken(chunk)
      .flatMap((word) => broken(word, widest))
      .map((piece, at) => ({ ...piece, room: textRoom(piece.text), isApart: at === 0 })),
  );
}

function unbroken(chunk: string): string[] {
  if (!SPACELESS.test(chunk)) return chunk.split(JOINT);
  const words: string[] = [];
  for (const { segment } of WORDS.segment(chunk)) {
    const last = words.at(-1);
    if (last === undefined || mayPart(last, segment)) words.push(segment);
    else words[words.length - 1] = last + segment;
  }
  return words;
}

function mayPart(before: string, after: string): boolean {
  const isSpaceless = SPACELESS.test(before.slice(-1)) || SPACELESS.test(after.slice(0, 1));
  return isSpaceless && !NOT_FIRST.test(after) && !NOT_LAST.test(before);
}

function broken(word: string, widest: number): Pick<Piece, "text" | "isBroken">[] {
  if (textRoom(word) <= widest) return [{ text: word, isBroken: false }];
  const hyphen = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{P}]+$/u.test(word)
    ? "-"
    : "";
  const parts: string[] = [""];
  for (const grapheme of graphemes(word)) {
    const longer = (parts.at(-1) ?? "") + grapheme;
    if (longer === grapheme || textRoom(longer + hyphen) <= widest)
      parts[parts.length - 1] = longer;
    else parts.push(grapheme);
  }
  const last = parts.length - 1;
  return parts.map((text, at) => ({ text: at < last ? text + hyphen : text, isBroken: true }));
}
