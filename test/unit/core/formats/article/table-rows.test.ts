import { describe, expect, it } from "vitest";
import { tableRows } from "../../../../../src/core/formats/article/table-rows.js";
import { firstIn } from "../../../support/html.js";

describe("tableRows()", () => {
  it("finds the cells of all rows", () => {
    const html = "<table><thead><tr><th>a<th>b</thead><tr><td>c<td>d</table>";
    expect(tableRows(firstIn(html)).map((row) => row.map(({ name }) => name))).toEqual([
      ["th", "th"],
      ["td", "td"],
    ]);
  });
});
