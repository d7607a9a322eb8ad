import { boldHeading } from "../article/bold-heading.js";
import { isElement, type Markup, textOf } from "../markup.js";
import { stepNumber } from "../wording/step-number.js";

/** Paragraphs that are the headings of what follows them. */
export interface PseudoHeadings {
  readonly paragraphs: ReadonlySet<Markup>;
  /** The level that they have in the document: 2, or below all headings that are there. */
  readonly level: 2 | 6;
}

/**
 * The paragraphs of a document in Markdown that its author uses as headings: bold lines over
 * lists, `**Step 1: Start**`, or lines that count, `Step 1: Start`. Among real headings only
 * those that count are, and only where no heading does.
 *
 * @returns nothing where there are fewer than two.
 */
export function pseudoHeadings(root: Markup): PseudoHeadings | undefined {
  const blocks = root.children.filter((child) => isElement(child));
  const headings = blocks.filter(isHeading);
  const [first, ...others] = headings;
  const isTitled = first?.name === "h1" && others.every(({ name }) => name !== "h1");
  const isBare = (isTitled ? others : headings).length === 0;
  if (!isBare && headings.some((heading) => countsSteps(textOf(heading)))) return undefined;
  const found = overLists(blocks).filter((block) => isBare || countsSteps(textOf(block)));
  return found.length < 2 ? undefined : { paragraphs: new Set(found), level: isBare ? 2 : 6 };
}

/** The document with real headings in their place. */
export function withRealHeadings(root: Markup): Markup {
  const found = pseudoHeadings(root);
  if (!found) return root;
  const children = root.children.flatMap((child) => {
    const heading = isElement(child) && found.paragraphs.has(child) && boldHeading(child.children);
    if (!heading) return [child];
    const { attributes } = child as Markup;
    const rest = textOf(heading.rest);
    return [
      { name: `h${found.level}`, attributes, children: [heading.text] },
      ...(rest ? [{ name: "p", attributes: new Map(), children: heading.rest }] : []),
    ];
  });
  return { ...root, children };
}

function overLists(blocks: readonly Markup[]): readonly Markup[] {
  const found: Markup[] = [];
  let above: Markup | undefined;
  for (const block of blocks) {
    if (isHeading(block)) above = undefined;
    else if (isElement(block, "p") && boldHeading(block.children)) above = block;
    else if (above && isElement(block, "ul", "ol", "dl", "table")) {
      found.push(above);
      above = undefined;
    }
  }
  return found;
}

function isHeading({ name }: Markup): boolean {
  return /^h[1-6]$/.test(name);
}

function countsSteps(text: string): boolean {
  return !!stepNumber(text)?.word;
}
