import { describe, expect, it } from "vitest";
import { typedItem, typedList } from "../../../../../src/core/formats/article/typed-list.js";
import { readItems } from "../../../../../src/core/formats/list-items.js";
import { textOf } from "../../../../../src/core/formats/markup.js";
import { firstIn } from "../../../support/html.js";

const read = (html: string) => typedList(firstIn(html).children);

describe("typedList()", () => {
  it.each([
    ["<p>• Knots<br>• Ropes</p>", "", ["Knots", "Ropes"]],
    ["<p>- Knots<br />- Ropes</p>", "", ["Knots", "Ropes"]],
    ["<p>Learn:<br>· <b>Knots</b><br><span>·</span> Ropes</p>", "Learn:", ["Knots", "Ropes"]],
  ])("reads %s", (html, lead, titles) => {
    const found = read(html);
    expect(textOf(found?.lead ?? "none")).toBe(lead);
    expect(found && readItems(found.list).map(({ title }) => title)).toEqual(titles);
  });

  it.each(["<p>Knots<br>Ropes</p>", "<p>- Knots</p>", "<p>- Knots<br>and ropes</p>", "<p></p>"])(
    "takes %s for a paragraph",
    (html) => {
      expect(read(html)).toBeUndefined();
    },
  );
});

describe("typedItem()", () => {
  it("reads what Word writes for an item", () => {
    const item = typedItem(firstIn("<div>·&nbsp;&nbsp; Knots</div>").children);
    expect(item && readItems(item).map(({ title }) => title)).toEqual(["Knots"]);
    expect(typedItem(firstIn("<div>Knots</div>").children)).toBeUndefined();
  });
});
