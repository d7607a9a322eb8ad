import { type Piece, textPieces } from "./text-pieces.js";
import { graphemes, textRoom } from "./text-room.js";

/** A text in lines. */
export interface Wrapped {
  readonly lines: readonly string[];
  /** Whether nothing was cut off and no word was broken. */
  readonly isWhole: boolean;
}

/** Splits a text into at most `most` lines of `room` ems; what is too much becomes “…”. */
export function wrapText(text: string, room: number, most: number): Wrapped {
  const pieces = textPieces(text, room);
  const lines = fill(pieces, room);
  if (lines.length > most) {
    const kept = lines.slice(0, most);
    const last = cut(kept.pop() ?? [], room);
    return { lines: [...kept.map(join), last], isWhole: false };
  }
  return { lines: lines.map(join), isWhole: !pieces.some(({ isBroken }) => isBroken) };
}

/** As {@link wrapText}, with lines of about the same length, which looks better in few words. */
export function wrapEvenly(text: string, room: number, most: number): Wrapped {
  const widest = wrapText(text, room, most);
  if (!widest.isWhole || widest.lines.length < 2) return widest;
  let [best, low, high] = [widest, room / 3, room];
  for (let round = 0; round < 7; round += 1) {
    const middle = (low + high) / 2;
    const tried = wrapText(text, middle, widest.lines.length);
    if (tried.isWhole) [best, high] = [tried, middle];
    else low = middle;
  }
  return best;
}

function fill(pieces: readonly Piece[], room: number): Piece[][] {
  const lines: Piece[][] = [];
  let used = 0;
  for (const piece of pieces) {
    const line = lines.at(-1);
    const longer = used + piece.room + (piece.isApart ? textRoom(" ") : 0);
    if (line && longer <= room) {
      line.push(piece);
      used = longer;
    } else {
      lines.push([piece]);
      used = piece.room;
    }
  }
  return lines;
}

function join(line: readonly Piece[]): string {
  return line.map(({ text, isApart }, at) => (isApart && at > 0 ? ` ${text}` : text)).join("");
}

/** The beginning of a line that ends with “…”: whole words, if there are any. */
function cut(line: readonly Piece[], room: number): string {
  for (let count = line.length; count > 0; count -= 1) {
    const text = withDots(join(line.slice(0, count)));
    if (textRoom(text) <= room) return text;
  }
  const letters = graphemes(line[0]?.text ?? "");
  while (letters.length > 0 && textRoom(withDots(letters.join(""))) > room) letters.pop();
  return withDots(letters.join(""));
}

function withDots(text: string): string {
  return `${text.replace(/[\s\p{Pd}\p{Po}]+$/u, "")}…`;
}
