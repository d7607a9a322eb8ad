import { isElement, type MarkupChild, textOf } from "../markup.js";

/** The text with a line for each block, item and `br` in it. */
export function linesOf(markup: readonly MarkupChild[]): string {
  const lines: string[] = [];
  let line: MarkupChild[] = [];
  const end = (): void => {
    lines.push(textOf(line));
    line = [];
  };
  const visit = (child: MarkupChild): void => {
    if (isElement(child, "br")) end();
    else if (isElement(child, ...BLOCKS)) {
      end();
      child.children.forEach(visit);
      end();
    } else line.push(child);
  };
  markup.forEach(visit);
  end();
  return lines.filter(Boolean).join("\n");
}

const BLOCKS = [
  "p",
  "div",
  "section",
  "ul",
  "ol",
  "li",
  "blockquote",
  "table",
  "tbody",
  "tr",
  "dl",
  "dt",
  "dd",
  "h3",
  "h4",
  "h5",
];
