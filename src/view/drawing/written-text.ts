import { languageTag } from "../../core/language-tag.js";
import type { Font } from "./drawing.js";
import { widthOf } from "./text-gauge.js";
import type { Line } from "./text-lines.js";

/** As the style sheet has a text written. */
export function transformed(text: string, transform: string, lang: string | undefined): string {
  if (transform === "uppercase") return upper(text, lang);
  if (transform === "lowercase") return text.toLowerCase();
  if (transform !== "capitalize") return text;
  return text.replace(/(?<![\p{L}\p{N}\p{M}])\p{L}/gu, (letter) => upper(letter, lang));
}

/** By the rules of the text's own language: without one, those of the browser's would count. */
function upper(text: string, lang = ""): string {
  const tag = languageTag(lang);
  return tag ? text.toLocaleUpperCase(tag) : text.toUpperCase();
}

/** What a line was broken for. */
export interface Setting {
  readonly style: CSSStyleDeclaration;
  /** How much room a line has. */
  readonly room: number;
  readonly font: Font;
  readonly lang: string | undefined;
}

/** Two letters of a script whose words are not broken without a hyphen. */
const IN_WORD =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}]{2}$/u;

/**
 * Whether a line ends in a hyphen that is not in the text. Some browsers make room for it in the
 * box of the text. In the others, a word that is broken because it is too long for any line has
 * none: it begins the line and fills it, so that not one letter more would fit.
 */
export function isHyphenated(text: string, line: Line, next: Line, setting: Setting): boolean {
  const { style, room, font, lang } = setting;
  if (text[line.end - 1] === "\u00ad") return true;
  if (style.hyphens !== "auto" || line.end !== next.start) return false;
  const written = text.slice(line.start, line.end);
  const width = widthOf(written, font, lang);
  const hyphen = widthOf("-", font, lang);
  if (Math.abs(line.box.width - width - hyphen) < hyphen / 2) return true;
  if (!IN_WORD.test(text.slice(line.end - 1, line.end + 1))) return false;
  return /\s/.test(written) || width + widthOf(text.charAt(line.end), font, lang) + 0.5 < room;
}
