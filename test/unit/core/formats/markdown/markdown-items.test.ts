import { describe, expect, it } from "vitest";
import {
  boxOf,
  isLinkItem,
  readOutlineList,
} from "../../../../../src/core/formats/markdown/markdown-items.js";
import type { Markup } from "../../../../../src/core/formats/markup.js";
import { parseMarkdown } from "../../../../../src/extras/markdown-parser.js";

function list(markdown: string): Markup {
  return parseMarkdown(markdown).children[0] as Markup;
}

function item(markdown: string): Markup {
  return list(markdown).children[0] as Markup;
}

describe("readOutlineList()", () => {
  it.each([
    ["- [ ] **A** (learning) – b", { title: "A", summary: "b", status: "learning" }],
    ["- [x] **A:**", { title: "A:", summary: "", status: "done" }],
    ["- **A:** b", { title: "A", summary: "b" }],
    ["- **A:**", { title: "A", summary: "" }],
    ["- **A** and b", { title: "A and b", summary: "" }],
    ["- A (skipped)", { title: "A", status: "skipped" }],
    ["- [ ] **A**\n\n  B.\n\n  C.", { title: "A", summary: "B.\nC." }],
    ["- A <!-- #a-1 -->", { title: "A", id: "a-1" }],
  ])("reads %j", (markdown, outline) => {
    expect(readOutlineList(list(markdown)).topics).toEqual([expect.objectContaining(outline)]);
  });

  it("takes links among boxes for those of the node around them", () => {
    const { topics, links } = readOutlineList(
      list("- [Guide](/g)\n- [ ] A\n  - [Deep](/d)\n  - B\n- [x] [C](/c)"),
    );
    expect(links).toEqual([{ title: "Guide", url: "/g" }]);
    expect(topics).toMatchObject([
      { title: "A", links: [{ title: "Deep", url: "/d" }], topics: [{ title: "B" }] },
      { title: "C", links: [{ title: "C", url: "/c" }] },
    ]);
  });

  it("takes links for topics where there are no boxes", () => {
    const { topics, links } = readOutlineList(list("- [A](/a)\n- B"));
    expect(topics.map(({ title }) => title)).toEqual(["A", "B"]);
    expect(links).toEqual([]);
  });

  it("lifts the topics of an item without a title", () => {
    const { topics } = readOutlineList(list("- - A\n  - B"));
    expect(topics.map(({ title }) => title)).toEqual(["A", "B"]);
  });
});

describe("readOutlineList() of quoted lists", () => {
  it("makes no topics of items without a title", () => {
    expect(readOutlineList(list("+ > 1. ```")).topics).toEqual([]);
  });
});

describe("isLinkItem()", () => {
  it.each([
    ["- [A](/a)", true],
    ["- **[A](/a)**", true],
    ["- [ ] [A](/a)", false],
    ["- [A](/a) b", false],
    ["- [A](/a)\n  - b", false],
    ["- A", false],
  ])("is for %j %j", (markdown, isLink) => {
    expect(isLinkItem(item(markdown))).toBe(isLink);
  });
});

describe("boxOf()", () => {
  it("finds the box of an item, also where the item is a paragraph", () => {
    expect(boxOf(item("- [x] A"))?.attributes.has("checked")).toBe(true);
    expect(boxOf(item("- [ ] A\n\n  B\n"))?.attributes.has("checked")).toBe(false);
    expect(boxOf(item("- A\n  - [ ] B"))).toBeUndefined();
  });
});
