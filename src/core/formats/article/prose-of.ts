import { isElement, linesOf, type Markup, textOf } from "../markup.js";
import type { Content } from "./block.js";

/**
 * What parts of an article say, as text: with an empty line between paragraphs, the items of a
 * list in one line.
 */
export function proseOf(content: readonly Content[]): string {
  const lines: string[] = [];
  const visit = (each: Content): void => {
    if (each.kind === "section") {
      lines.push(each.heading.text);
      each.content.forEach(visit);
    } else addTo(lines, each);
  };
  content.forEach(visit);
  return lines.filter(Boolean).join("\n\n");
}

function addTo(lines: string[], part: Exclude<Content, { kind: "section" }>): void {
  if (part.kind === "paragraph") lines.push(linesOf(part.markup));
  else if (part.kind === "question") lines.push(part.question, part.answer);
  else if (part.kind === "table") lines.push(linesOf([part.markup]));
  else {
    const items = itemsIn(part.markup).join("; ");
    const last = lines.at(-1) ?? "";
    if (/[:：]$/u.test(last)) lines[lines.length - 1] = `${last} ${items}`;
    else if (items !== "") lines.push(items);
  }
}

function itemsIn(list: Markup): readonly string[] {
  return list.children
    .filter((child) => isElement(child))
    .map((item) => textOf(item))
    .filter(Boolean);
}
