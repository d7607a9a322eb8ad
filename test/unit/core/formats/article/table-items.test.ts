import { describe, expect, it } from "vitest";
import { tableItems } from "../../../../../src/core/formats/article/table-items.js";
import { firstIn } from "../../../support/html.js";

describe("tableItems()", () => {
  it.each([
    ["<table><tr><th>Knot<th>Use<tr><td>Bowline<td>Loops</table>", "Bowline", "Loops"],
    [
      "<table><tr><td><p><b>Knot</b></p><td><p><b>Use</b></p><tr><td>Bowline<td>Loops</table>",
      "Bowline",
      "Loops",
    ],
    ["<table><tr><td>1<td>Bowline<td>Loops</table>", "Bowline", "Loops"],
    ["<table><tr><td>Week 1<td>Bowline<td>Loops</table>", "Bowline", "Loops"],
    [
      "<table><tr><th>Knot<th>Use<th>Hard?<tr><td>Bowline<td>Loops<td>No</table>",
      "Bowline",
      "Use: Loops\nHard?: No",
    ],
  ])("reads the rows of %s", (html, title, summary) => {
    const items = tableItems(firstIn(html));
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ title, summary });
  });
});
