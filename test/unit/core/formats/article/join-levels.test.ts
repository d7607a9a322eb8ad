import { describe, expect, it } from "vitest";
import { joinLevels } from "../../../../../src/core/formats/article/join-levels.js";
import { type ListItem, readItems } from "../../../../../src/core/formats/list-items.js";
import type { Markup } from "../../../../../src/core/formats/markup.js";
import { bodyOf } from "../../../support/html.js";

const list = (level: number, items: string, id = "a") =>
  `<ul class="lst-kix_${id}-${level} start">${items}</ul>`;
const outline = (items: readonly ListItem[]): unknown =>
  items.map(({ title, items: inner }) => (inner.length ? [title, outline(inner)] : title));
const read = (html: string) =>
  joinLevels(bodyOf(html).children).map((each) => outline(readItems(each as Markup)));

describe("joinLevels()", () => {
  it("puts the levels of a list into one another", () => {
    const html =
      list(0, "<li>A") + list(1, "<li>B") + list(2, "<li>C") + list(1, "<li>D") + list(0, "<li>E");
    expect(read(html)).toEqual([[["A", [["B", ["C"]], "D"]], "E"]]);
  });

  it("leaves other lists alone", () => {
    expect(read(`${list(0, "<li>A")}${list(0, "<li>B", "b")}<ul><li>C</ul>`)).toEqual([
      ["A"],
      ["B"],
      ["C"],
    ]);
  });
});
