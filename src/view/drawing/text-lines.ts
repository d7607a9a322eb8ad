import type { Box } from "../../core/layout/geometry.js";
import type { ToBox } from "./canvas-boxes.js";

/** A part of a text node that lies on one line. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly box: Box;
  readonly direction: "ltr" | "rtl";
}

/** Where the browser has broken a text into lines. */
export function linesOf(node: Text, toBox: ToBox): Line[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  const [first, ...others] = boxesOf(range, toBox);
  if (!first) return [];
  // Most texts have one line, be it of several pieces, and need no walk through their letters.
  const isOneLine = others.every((box) => isBeside(box, first));
  const ends = isOneLine ? [{ start: 0, end: node.data.length }] : breaksIn(node, range, toBox);
  return ends.flatMap((line) => trimmedLine(node, line, range, toBox));
}

interface Stretch {
  start: number;
  end: number;
}

/** Goes through the letters; where one lies lower than those before, a line begins. */
function breaksIn(node: Text, range: Range, toBox: ToBox): Stretch[] {
  const lines: Stretch[] = [{ start: 0, end: 0 }];
  let above: Box | undefined;
  let at = 0;
  for (const letter of lettersOf(node.data)) {
    range.setStart(node, at);
    range.setEnd(node, at + letter.length);
    // At a break, a letter may have an empty box on the line before.
    const box = boxesOf(range, toBox).sort((one, other) => other.width - one.width)[0];
    if (box && box.width > 0) {
      if (above && !isBeside(box, above)) lines.push({ start: at, end: at });
      above = box;
    }
    at += letter.length;
    const line = lines.at(-1);
    if (line) line.end = at;
  }
  return lines;
}

/** Without the spaces around it, which take no room. */
function trimmedLine(node: Text, line: Stretch, range: Range, toBox: ToBox): Line[] {
  const { start: from, end: to } = trimmed(node.data, line);
  if (from >= to) return [];
  range.setStart(node, from);
  range.setEnd(node, to);
  const [first, ...others] = boxesOf(range, toBox).filter(({ width }) => width > 0);
  if (!first) return [];
  const box = union([first, ...others.filter((other) => isBeside(other, first))]);
  return box ? [{ start: from, end: to, box, direction: directionOf(node, from, to, toBox) }] : [];
}

/** A stretch of a text without the white space around it; other spaces than these take room. */
export function trimmed(text: string, { start, end }: Stretch): Stretch {
  const isSpace = (at: number) => " \t\r\n\f".includes(text.charAt(at));
  let [from, to] = [start, end];
  while (from < to && isSpace(from)) from += 1;
  while (to > from && isSpace(to - 1)) to -= 1;
  return { start: from, end: to };
}

/**
 * Which way a line runs: from where its first letter is to where its last one is. That holds for
 * lines of mixed scripts too, and whatever CSS decided it.
 */
function directionOf(node: Text, from: number, to: number, toBox: ToBox): "ltr" | "rtl" {
  const text = node.data.slice(from, to);
  const middleOf = (start: number, letter = "") => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + letter.length);
    const { x, width } = toBox(range.getBoundingClientRect());
    return x + width / 2;
  };
  const letters = lettersOf(text);
  const [first, last] = [letters[0], letters.at(-1)];
  return middleOf(from, first) <= middleOf(to - (last?.length ?? 0), last) ? "ltr" : "rtl";
}

let segmenter: Intl.Segmenter | undefined;

/** What a reader takes for one letter may be several characters; browsers place it as a whole. */
export function lettersOf(text: string): string[] {
  if (/^[ -~]*$/.test(text) || !("Segmenter" in Intl)) return Array.from(text);
  segmenter ??= new Intl.Segmenter();
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function boxesOf(range: Range, toBox: ToBox): Box[] {
  return Array.from(range.getClientRects(), toBox);
}

/** Whether two boxes are on the same line, though the letters in them may differ in height. */
function isBeside(box: Box, other: Box): boolean {
  const middle = box.y + box.height / 2;
  const otherMiddle = other.y + other.height / 2;
  return Math.abs(middle - otherMiddle) < Math.min(box.height, other.height) / 2;
}

function union(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    ...{ x, y },
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}
