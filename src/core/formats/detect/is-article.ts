import { pseudoHeadings } from "../markdown/pseudo-headings.js";
import { isElement, type Markup, textOf } from "../markup.js";

/** A paragraph as long as this is prose: about two sentences, or 40 words. */
const LONG = 200;

/** Scripts without spaces say as much with a third of the signs. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/**
 * Whether a document in Markdown is prose to be read by `readArticle`, and no outline.
 *
 * It is an article where at least half of its sections (headings below the title) have a long
 * paragraph, of about two sentences, or several paragraphs, and there are two such at least; and
 * where bold lines over lists, or lines that count steps, stand for headings. It never is one where the author says otherwise: with boxes to tick, comments with ids or folds,
 * or `markmap:` in its front matter.
 */
export function isArticle(root: Markup): boolean {
  if (root.attributes.has("data-markmap") || hasMarks(root)) return false;
  if (pseudoHeadings(root)) return true;
  const sections = sectionsIn(root);
  const prose = sections.filter((lengths) => {
    return lengths.length > 1 || lengths.some((length) => length >= LONG);
  });
  return prose.length > 1 && prose.length * 2 >= sections.length;
}

/** The lengths of the paragraphs under each heading, without the one that is the title. */
function sectionsIn(root: Markup): readonly (readonly number[])[] {
  const headings: { level: number; lengths: number[] }[] = [];
  for (const child of root.children) {
    if (!isElement(child)) continue;
    if (/^h[1-6]$/.test(child.name)) headings.push({ level: Number(child.name[1]), lengths: [] });
    else if (child.name === "p" && textOf(child)) headings.at(-1)?.lengths.push(lengthOf(child));
  }
  const [first, ...others] = headings;
  const isTitled = first?.level === 1 && others.every(({ level }) => level > 1);
  return (isTitled ? others : headings).map(({ lengths }) => lengths);
}

function lengthOf(paragraph: Markup): number {
  const text = textOf(paragraph);
  return text.length + 2 * (text.match(DENSE)?.length ?? 0);
}

function hasMarks({ name, attributes, children }: Markup): boolean {
  if (name === "input" || attributes.has("data-folded")) return true;
  if (/^(?:h[1-6]|li)$/.test(name) && attributes.has("data-id")) return true;
  return children.some((child) => isElement(child) && hasMarks(child));
}
