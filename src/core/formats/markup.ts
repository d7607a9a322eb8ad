/**
 * An element of a document, whatever language it was written in: names are those of HTML. A
 * parser makes it of what it reads; what reads roadmaps out of documents knows nothing else.
 */
export interface Markup {
  /** In small letters: `h2`, `ul`, `a`. */
  readonly name: string;
  /** Those that {@link isKeptAttribute} lets through, by names in small letters. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Elements and text, with character references decoded. */
  readonly children: readonly MarkupChild[];
}

/** What an element holds: an element, or text. */
export type MarkupChild = Markup | string;

/** Elements deeper than this are not read: see {@link ImportError}, `too-deep`. */
export const MAX_MARKUP_DEPTH = 500;

/** Elements of which nothing is a roadmap's: parsers leave them out, with all that is in them. */
const LEFT_OUT = new Set(
  (
    "script style template noscript iframe frame frameset object embed applet svg math canvas " +
    "audio video select textarea datalist link meta dialog"
  ).split(" "),
);

/** What attributes besides `data-*` mean something to those who read roadmaps out of documents. */
const KEPT = new Set(
  (
    "id class href lang hidden role type checked open start alt " +
    "aria-hidden aria-level aria-label aria-expanded itemtype itemprop"
  ).split(" "),
);

/** Whether an element is left out by parsers. @param name in small letters. */
export function isLeftOut(name: string): boolean {
  return LEFT_OUT.has(name);
}

/** Whether a parser keeps an attribute. @param name in small letters. */
export function isKeptAttribute(name: string): boolean {
  return KEPT.has(name) || name.startsWith("data-");
}

/** Whether it is one of some elements: `isElement(child, "ol", "ul")`; any, without names. */
export function isElement<Name extends string>(
  child: MarkupChild | undefined,
  ...names: Name[]
): child is Markup & { readonly name: Name } {
  if (typeof child !== "object") return false;
  return names.length === 0 || names.some((name) => name === child.name);
}

/** The text in it, as it would be shown in one line: `br` and white space as a space each. */
export function textOf(markup: MarkupChild | readonly MarkupChild[]): string {
  return rawText(markup).replace(/\s+/g, " ").trim();
}

/** The text with a line for each block, item, row and `br` in it; none is empty. */
export function linesOf(markup: MarkupChild | readonly MarkupChild[]): string {
  return rawText(markup).split(BREAK).map(textOf).filter(Boolean).join("\n");
}

function rawText(markup: MarkupChild | readonly MarkupChild[]): string {
  if (typeof markup === "string") return markup;
  if (!("name" in markup)) return markup.map(rawText).join("");
  const text = markup.children.map(rawText).join("");
  if (IN_LINE.has(markup.name)) return text;
  const edge = BESIDE.test(markup.name) ? " " : BREAK;
  return edge + text + edge;
}

/** White space that no text has: where a line ends. */
const BREAK = "\v";

/** No lines of text, and they do not end one. */
const BESIDE = /^(?:t[dh]|img|picture|input|button)$/;

/** Elements that stand within a line; between others there is at least a space. */
const IN_LINE = new Set(
  (
    "a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span " +
    "strong sub sup time tt u var wbr"
  ).split(" "),
);

/** Whether an element stands within a line of text. */
export function isInLine(child: MarkupChild): boolean {
  return typeof child === "string" || IN_LINE.has(child.name) || child.name === "br";
}
