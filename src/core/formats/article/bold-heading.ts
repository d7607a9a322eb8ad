import { isElement, type MarkupChild, textOf } from "../markup.js";
import { stepNumber } from "../wording/step-number.js";

/** A paragraph that is a heading, or begins with one. */
export interface BoldHeading {
  readonly text: string;
  /** What stands after the heading in the same paragraph. */
  readonly rest: readonly MarkupChild[];
}

/**
 * The heading that a paragraph pretends to be: all of it is bold, or it begins with a bold
 * number such as `Step 3 – …`, or is nothing but a short line with one.
 *
 * @returns `undefined` where it is a mere paragraph.
 */
export function boldHeading(paragraph: readonly MarkupChild[]): BoldHeading | undefined {
  const shown = paragraph.filter((child) => textOf(child) !== "");
  const bold = shown.findIndex((child) => !isBold(child));
  const rest = bold < 0 ? [] : shown.slice(bold);
  const text = textOf(bold < 0 ? shown : shown.slice(0, bold));
  if (shown.length === 0) return undefined;
  if (bold === 0) return numberedLine(textOf(shown));
  if (rest.length === 0) return isTitle(text) ? { text, rest } : undefined;
  return numberedStart(text, rest);
}

const LONGEST = 80;

/** A bold sentence is one that matters to its author, but heads nothing. */
function isTitle(text: string): boolean {
  return text.length <= LONGEST && /\p{L}/u.test(text) && !/[.!。！…,;，；]$/u.test(text);
}

function numberedLine(text: string): BoldHeading | undefined {
  const number = text.length <= LONGEST ? stepNumber(text) : undefined;
  const isHeading = number?.word && number.title !== text && isTitle(text) && !text.endsWith(":");
  return isHeading ? { text, rest: [] } : undefined;
}

/** `<b>Step 1:</b> Learn it`, `<b>Step 1: Learn it.</b> You begin with …`. */
function numberedStart(text: string, rest: readonly MarkupChild[]): BoldHeading | undefined {
  const number = text.length <= LONGEST ? stepNumber(text) : undefined;
  if (!number?.word) return undefined;
  const isWhole = number.title !== text;
  if (isWhole) return { text: text.replace(/[.:：。]$/u, ""), rest };
  const following = textOf(rest).replace(/^[-:–—]\s*/, "");
  const isShort = following.length <= LONGEST;
  return isShort ? { text: `${text} ${following}`, rest: [] } : { text, rest };
}

/** Bold, whatever is around it or in it. */
function isBold(child: MarkupChild): boolean {
  return weightOf(child) === "bold";
}

/** How heavy the text in it is; told in one go, for elements may be very deep in one another. */
function weightOf(child: MarkupChild): "bold" | "plain" | undefined {
  if (!isElement(child, "span", "em", "i", "u", "font", "mark", "a")) {
    if (textOf(child) === "") return undefined;
    return isElement(child, "strong", "b") ? "bold" : "plain";
  }
  let weight: "bold" | undefined;
  for (const each of child.children) {
    const inner = weightOf(each);
    if (inner === "plain") return "plain";
    weight ??= inner;
  }
  return weight;
}
