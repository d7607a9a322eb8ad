import { isElement, type Markup, type MarkupChild, textOf } from "../markup.js";
import type { Block, Heading } from "./block.js";

/** What an article is called, and the heading in it that says so. */
export interface TitleFound {
  readonly title?: string;
  readonly heading?: Heading;
}

/** The title of a page: its `h1`, wherever that stands, or `title` without the name of the site. */
export function articleTitle(root: Markup, blocks: readonly Block[]): TitleFound {
  const heading = titleHeading(blocks);
  const title = heading?.text ?? outside(root) ?? pageTitle(root);
  return { ...(title && { title }), ...(heading && { heading }) };
}

/** The first `h1`, unless it is one of several that count steps. */
function titleHeading(blocks: readonly Block[]): Heading | undefined {
  const uppermost = blocks.filter(
    (block): block is Heading => block.kind === "heading" && block.level === 1,
  );
  const [first, second] = uppermost;
  const counts = first?.number?.word || (first?.number && second?.number);
  return counts ? undefined : first;
}

/** The `h1` of a page may stand above its article. */
function outside(root: Markup): string | undefined {
  const heading = firstOf(root, "h1");
  return (heading && textOf(heading)) || undefined;
}

const LONGEST_SITE = 40;

function pageTitle(root: Markup): string | undefined {
  const element = firstOf(root, "title");
  const title = element ? textOf(element) : "";
  const at = Math.max(
    ...[" | ", " – ", " — ", " - ", " · "].map((mark) => title.lastIndexOf(mark)),
  );
  const isSite = at > 0 && title.length - at < LONGEST_SITE;
  return (isSite ? title.slice(0, at).trim() : title) || undefined;
}

function firstOf(child: MarkupChild, name: string): Markup | undefined {
  if (typeof child === "string") return undefined;
  if (isElement(child, name) && textOf(child) !== "") return child;
  for (const each of child.children) {
    const found = firstOf(each, name);
    if (found) return found;
  }
  return undefined;
}
