import { describe, expect, it } from "vitest";
import { linkCard } from "../../../../../src/core/formats/article/link-card.js";
import { linksIn } from "../../../../../src/core/formats/links-in.js";
import { readArticle } from "../../../../../src/core/formats/read-article.js";
import { parseHtml } from "../../../../../src/extras/html-parser.js";
import { firstIn } from "../../../support/html.js";

const CARDS = [
  '<a class="kg-bookmark-container" href=/k><div><div class="kg-bookmark-title">Knots</div><div>All of them</div></div></a>',
  '<a class="bookmark source" href=/k><div class="bookmark-info"><div class="bookmark-title">Knots</div></div></a>',
];

describe("linkCard()", () => {
  it.each(CARDS)("knows the title of %s", (html) => {
    const card = linkCard(firstIn(html));
    expect(card && linksIn([card])).toEqual([{ title: "Knots", url: "/k" }]);
  });

  it.each(CARDS)("keeps the link of the step with %s", (html) => {
    const page = `<h2>Step 1: a</h2><p>b</p><figure>${html}</figure><h2>Step 2: c</h2>`;
    const [step] = readArticle(parseHtml(page)).data.steps;
    expect(step?.links).toEqual([{ title: "Knots", url: "/k" }]);
  });

  it("leaves other links alone", () => {
    expect(linkCard(firstIn("<a href=/k>Knots</a>"))).toBeUndefined();
  });
});
