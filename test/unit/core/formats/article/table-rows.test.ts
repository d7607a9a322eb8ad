import { describe, expect, it } from "vitest";
import { tableRows } from "../../../../../src/core/formats/article/table-rows.js";
import type { Markup } from "../../../../../src/core/formats/markup.js";
import { parseHtml } from "../../../../../src/extras/html-parser.js";

const bodyOf = (html: string) => parseHtml(html).children.at(-1) as Markup;
const firstIn = (html: string) => bodyOf(html).children[0] as Markup;

describe("tableRows()", () => {
  it("finds the cells of all rows", () => {
    const html = "<table><thead><tr><th>a<th>b</thead><tr><td>c<td>d</table>";
    expect(tableRows(firstIn(html)).map((row) => row.map(({ name }) => name))).toEqual([
      ["th", "th"],
      ["td", "td"],
    ]);
  });
});
