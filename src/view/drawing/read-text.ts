import type { Box, Point } from "../../core/layout/geometry.js";
import { edges, inset, pixels, snap, type ToBox } from "./canvas-boxes.js";
import type { Font, TextLine } from "./drawing.js";
import { plainColour } from "./plain-colour.js";
import { metricsOf, widthOf } from "./text-gauge.js";
import { type Line, lettersOf, linesOf } from "./text-lines.js";
import { isHyphenated, transformed } from "./written-text.js";

/** Where and how a text stands: the computed style around it, and the box that cuts it off. */
export interface TextPlace {
  readonly style: CSSStyleDeclaration;
  readonly clip: Box | undefined;
  readonly opacity: number;
  /** Letters stand on whole pixels from here. */
  readonly origin: Point;
}

type Look = Omit<TextLine, "text" | "x" | "y" | "width" | "direction">;

/** A text node as the lines that are seen of it. */
export function readText(node: Text, place: TextPlace, toBox: ToBox): TextLine[] {
  const lines = linesOf(node, toBox);
  const seen = lines.filter(({ box }) => !place.clip || isWithin(box, place.clip));
  const look = seen.length > 0 && lookOf(node, place);
  if (!look) return [];
  const room = roomIn(node.parentElement as Element, place.style, toBox);
  const drawn = seen.map((line, at) => {
    const next = lines[at + 1];
    const isBroken = next && isHyphenated(node.data, line, next, { room, ...look, ...place });
    return textLine(node.data, line, look, place, Boolean(isBroken));
  });
  const last = drawn.at(-1);
  if (last && place.clip && seen.length < lines.length) {
    drawn[drawn.length - 1] = shortened(last, place.style, place.clip);
  }
  return drawn;
}

function lookOf(node: Text, { style, opacity }: TextPlace): Look | undefined {
  const fill = plainColour(style.color);
  if (!fill) return undefined;
  return {
    ...{ kind: "text", fill, opacity, font: fontOf(style) },
    letterSpacing: pixels(style.letterSpacing),
    lang: langOf(node),
  };
}

function textLine(
  data: string,
  { start, end, box, direction }: Line,
  look: Look,
  { style, origin }: TextPlace,
  isHyphenated: boolean,
): TextLine {
  const written = data
    .slice(start, end)
    .replace(/[ \t\r\n\f]+/g, " ")
    .replaceAll("\u00ad", "");
  const text = transformed(written, style.textTransform, look.lang);
  const line = {
    ...look,
    text,
    direction,
    x: box.x,
    y: baseline(box, look, origin),
    width: box.width,
  };
  return isHyphenated ? withHyphen(line) : line;
}

/** Browsers differ in whether the box of a text has room for a hyphen that was put in. */
function withHyphen(line: TextLine): TextLine {
  const { text, font, lang, width, x, direction, letterSpacing } = line;
  const whole = widthOf(`${text}-`, font, lang) + letterSpacing * (text.length + 1);
  const hyphen = widthOf("-", font, lang) + letterSpacing;
  const missing = whole - width > hyphen / 2 ? hyphen : 0;
  return {
    ...line,
    text: `${text}-`,
    width: width + missing,
    x: direction === "rtl" ? x - missing : x,
  };
}

/** A text that goes on below what is seen of it ends in dots. */
function shortened(line: TextLine, style: CSSStyleDeclaration, clip: Box): TextLine {
  const { font, lang, letterSpacing } = line;
  const widthFor = (text: string) => widthOf(text, font, lang) + letterSpacing * text.length;
  const letters = lettersOf(line.text);
  while (letters.length > 0 && widthFor(`${letters.join("")}…`) > clip.width) letters.pop();
  const text = `${letters.join("")}…`;
  const width = widthFor(text);
  const atEnd = style.direction === "rtl" ? ["right", "start"] : ["right", "end"];
  const x = atEnd.includes(style.textAlign) ? clip.x + clip.width - width : clip.x;
  return { ...line, text, width, x };
}

/** The box of a text is as high as its font says, or the font that has its letters. */
function baseline({ y, height }: Box, { font, lang }: Look, origin: Point): number {
  const { ascent, descent } = metricsOf(font, lang);
  return snap(y + (height * ascent) / (ascent + descent), origin.y);
}

function fontOf({ fontFamily, fontSize, fontWeight, fontStyle }: CSSStyleDeclaration): Font {
  return { family: fontFamily, size: pixels(fontSize), weight: fontWeight, style: fontStyle };
}

function langOf(node: Node): string | undefined {
  const found = node.parentElement?.closest("[lang]")?.getAttribute("lang");
  const root = node.getRootNode();
  if (found || !(root instanceof ShadowRoot)) return found || undefined;
  return root.host.closest("[lang]")?.getAttribute("lang") || langOf(root.host);
}

function roomIn(element: Element, style: CSSStyleDeclaration, toBox: ToBox): number {
  return inset(toBox(element.getBoundingClientRect()), edges(style, "border", "padding")).width;
}

function isWithin(box: Box, clip: Box): boolean {
  const middle = box.y + box.height / 2;
  return middle > clip.y && middle < clip.y + clip.height;
}
