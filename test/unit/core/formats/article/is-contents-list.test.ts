import { describe, expect, it } from "vitest";
import { isContentsList } from "../../../../../src/core/formats/article/is-contents-list.js";
import type { Markup } from "../../../../../src/core/formats/markup.js";
import { parseHtml } from "../../../../../src/extras/html-parser.js";

const bodyOf = (html: string) => parseHtml(html).children.at(-1) as Markup;
const firstIn = (html: string) => bodyOf(html).children[0] as Markup;

describe("isContentsList()", () => {
  it.each([
    ["<ul><li><a href='#a'>A</a></li><li>2. <a href='#b'>B</a><ul><li>x</li></ul></li></ul>", true],
    ["<ul><li><a href='#a'>A</a></li><li><a href='/b'>B</a></li></ul>", false],
    ["<ul><li><a href='#a'>A</a> is good</li><li><a href='#b'>B</a></li></ul>", false],
    ["<ul><li><a href='#a'>A</a></li></ul>", false],
  ])("judges %s", (html, is) => {
    expect(isContentsList(firstIn(html))).toBe(is);
  });
});
