import { describe, expect, it } from "vitest";
import { isContentsList } from "../../../../../src/core/formats/article/is-contents-list.js";
import { firstIn } from "../../../support/html.js";

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
