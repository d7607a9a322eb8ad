import { isElement, type Markup } from "../markup.js";

/** The cells of each row of a table. */
export function tableRows(table: Markup): readonly (readonly Markup[])[] {
  return rowsOf(table).map(cellsOf);
}

function rowsOf(table: Markup): readonly Markup[] {
  return table.children.flatMap((child) => {
    if (isElement(child, "tr")) return [child];
    return isElement(child, "thead", "tbody", "tfoot") ? rowsOf(child) : [];
  });
}

function cellsOf(row: Markup): readonly Markup[] {
  return row.children.filter((child) => isElement(child, "td", "th")) as Markup[];
}
