import { linksIn } from "../links-in.js";
import { type ListItem, readItems } from "../list-items.js";
import { isElement, type Markup, type MarkupChild, textOf } from "../markup.js";
import { sectionKind } from "../wording/section-kind.js";
import { stepNumber } from "../wording/step-number.js";
import { tableRows } from "./table-rows.js";

/**
 * The rows of a table as the items of a list: the first cell is the title, or the second one
 * where the first is a number. A list in a cell is what is in the item, all other cells are said
 * of it, with the head of their column.
 */
export function tableItems(table: Markup, base?: string): readonly ListItem[] {
  const rows = tableRows(table);
  const [first = [], ...others] = rows;
  const hasHead =
    others.length > 0 && first.length > 0 && (first.every(isHead) || isHeadRow(first));
  const head = hasHead ? first.map((cell) => textOf(cell)) : [];
  return (hasHead ? others : rows)
    .filter((cells) => cells.some((cell) => textOf(cell) !== ""))
    .map((cells) => rowItem(cells, head, base));
}

function isHead(cell: Markup): boolean {
  return cell.name === "th";
}

/** A head that is not marked as one, as in posts pasted from elsewhere. */
function isHeadRow(cells: readonly Markup[]): boolean {
  return cells.every((cell) => cell.children.every(isBold));
}

/** Google Docs and Word wrap it into paragraphs and more. */
function isBold(child: MarkupChild): boolean {
  if (typeof child === "string") return child.trim() === "";
  if (isElement(child, "strong", "b")) return true;
  return isElement(child, "p", "span", "div", "em") && child.children.every(isBold);
}

function rowItem(cells: readonly Markup[], head: readonly string[], base?: string): ListItem {
  const isNumber = /^[^\p{L}]*\p{N}[^\p{L}]*$/u.test(textOf(cells[0] ?? ""));
  const at = isNumber || isOnlyNumbered(cells) ? 1 : 0;
  const rest = cells.slice(at + 1);
  const markup = cells[at] ?? cells[0];
  const said = rest.filter((cell) => listsIn(cell).length === 0 && textOf(cell) !== "");
  const labels = new Map(rest.map((cell, index) => [cell, head[index + at + 1] ?? ""]));
  const lines = said.map((cell) => withLabel(cell, labels.get(cell) ?? "", said.length === 1));
  const names = said.length === 1 && !/[.!?。]$/u.test(lines[0] ?? "");
  return {
    title: textOf(markup ?? ""),
    ...(names && { separator: ":" as const }),
    summary: lines.join("\n"),
    links: linksIn(cells, base),
    items: rest.flatMap(listsIn).flatMap((list) => readItems(list, base)),
    markup: markup ?? { name: "td", attributes: new Map(), children: [] },
  };
}

/** `Week 1` alone counts the row, and names nothing. */
function isOnlyNumbered(cells: readonly Markup[]): boolean {
  const text = textOf(cells[0] ?? "");
  return cells.length > 1 && stepNumber(text)?.title === text;
}

function withLabel(cell: Markup, label: string, isOnly: boolean): string {
  const text = textOf(cell);
  const says = label !== "" && !isOnly && sectionKind(label) === undefined;
  return says ? `${label}: ${text}` : text;
}

function listsIn(cell: Markup): readonly Markup[] {
  return cell.children.filter((child) => isElement(child, "ul", "ol", "dl")) as Markup[];
}
