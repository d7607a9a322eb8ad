import { textOf } from "../markup.js";
import { stepNumber } from "../wording/step-number.js";
import type { Content, Listing } from "./block.js";
import { purposeOf } from "./purpose-of.js";
import { itemsOf } from "./read-listing.js";
import { tableRows } from "./table-rows.js";

/**
 * The list or table whose items are the steps.
 *
 * @param isCounted whether only one counts whose items say that they are: `Week 1: …`.
 */
export function listedSteps(content: readonly Content[], isCounted: boolean): Listing | undefined {
  const lists = listsIn(content).filter((list) => itemsOf(list).length > 1);
  if (isCounted) return lists.find(hasCountedItems);
  return (
    lists.find(({ markup }) => markup.name === "ol") ??
    lists.find(({ kind }) => kind === "list") ??
    lists[0]
  );
}

function listsIn(content: readonly Content[]): readonly Listing[] {
  return content.flatMap((part) => {
    if (part.kind === "section") return purposeOf(part) === undefined ? listsIn(part.content) : [];
    return part.kind === "list" || part.kind === "table" ? [part] : [];
  });
}

function hasCountedItems(list: Listing): boolean {
  const items = itemsOf(list);
  const first =
    list.kind === "table"
      ? tableRows(list.markup).map(([cell]) => textOf(cell ?? ""))
      : items.map(({ title }) => title);
  const counted = first.filter((title) => stepNumber(title)?.word);
  return counted.length > 1 && counted.length * 2 > items.length;
}
