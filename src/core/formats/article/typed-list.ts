import { isElement, type Markup, type MarkupChild, textOf } from "../markup.js";

/**
 * The list that a paragraph pretends to be: two or more lines with a bullet typed before each,
 * after a line that may lead into it.
 *
 * @returns `undefined` where it is a mere paragraph.
 */
export function typedList(
  paragraph: readonly MarkupChild[],
): { readonly lead: readonly MarkupChild[]; readonly list: Markup } | undefined {
  const lines = linesIn(paragraph);
  const first = lines.findIndex(isTyped);
  const typed = lines.slice(first);
  if (first < 0 || first > 1 || typed.length < 2 || !typed.every(isTyped)) return undefined;
  return { lead: first === 0 ? [] : (lines[0] ?? []), list: listOf(typed) };
}

/** The item that a paragraph of Word is: `·&nbsp;Knots`. */
export function typedItem(paragraph: readonly MarkupChild[]): Markup | undefined {
  return /^\s{0,20}[·•▪●◦‣]/u.test(textOf(paragraph)) ? listOf([paragraph]) : undefined;
}

function linesIn(paragraph: readonly MarkupChild[]): readonly (readonly MarkupChild[])[] {
  const lines: MarkupChild[][] = [[]];
  for (const child of paragraph) {
    if (isElement(child, "br")) lines.push([]);
    else lines.at(-1)?.push(child);
  }
  return lines.filter((line) => textOf(line) !== "");
}

const BULLET = /^[•·▪●◦‣➢✓✔➤►–—*-]\s+/u;

function isTyped(line: readonly MarkupChild[]): boolean {
  return BULLET.test(textOf(line));
}

function listOf(lines: readonly (readonly MarkupChild[])[]): Markup {
  return element(
    "ul",
    lines.map((line) => element("li", withoutBullet(line))),
  );
}

/** The bullet may stand in an element of its own. */
function withoutBullet(line: readonly MarkupChild[]): readonly MarkupChild[] {
  const at = line.findIndex((child) => textOf(child) !== "");
  const first = line[at];
  if (first === undefined) return line;
  const rest = line.slice(at + 1);
  if (typeof first === "string") return [first.replace(/^\s*[^\p{L}\p{N}\s]\s*/u, ""), ...rest];
  return [{ ...first, children: withoutBullet(first.children) }, ...rest];
}

function element(name: string, children: readonly MarkupChild[]): Markup {
  return { name, attributes: new Map(), children };
}
