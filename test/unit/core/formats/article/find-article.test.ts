import { describe, expect, it } from "vitest";
import { findArticle } from "../../../../../src/core/formats/article/find-article.js";
import { parseHtml } from "../../../../../src/extras/html-parser.js";

describe("findArticle()", () => {
  it.each([
    ["<article id=x>long text</article><aside>more and more text</aside>", "x"],
    ["<main id=x><article>a</article>and all the rest of it</main>", "x"],
    ["<main><article><div class='entry-content' id=x>long text</div>by me</article></main>", "x"],
    ["<div class=post-content id=x>long text</div>", "x"],
    ["<article>a card</article><p>a page that is much longer than the card on it</p>", undefined],
  ])("finds it in %s", (html, id) => {
    expect(findArticle(parseHtml(html)).attributes.get("id")).toBe(id);
  });
});
