import { describe, expect, it } from "vitest";
import { plainItem } from "../../../../../src/core/formats/article/plain-item.js";
import { readItems } from "../../../../../src/core/formats/list-items.js";
import { firstIn } from "../../../support/html.js";

describe("plainItem()", () => {
  it("turns an item with all in it into a topic", () => {
    const html = "<ul><li><b>Knots:</b> hold (choose one)<ul><li>Bowline</li></ul></li></ul>";
    expect(readItems(firstIn(html)).map(plainItem)).toEqual([
      { title: "Knots", summary: "hold (choose one)", topics: [{ title: "Bowline" }] },
    ]);
  });

  it("reads that one is enough", () => {
    const [item] = readItems(
      firstIn("<ul><li>Knots (choose one)<ul><li>A</li><li>B</li></ul></li></ul>"),
    );
    expect(item && plainItem(item)).toMatchObject({ title: "Knots", choose: "one" });
  });
});
