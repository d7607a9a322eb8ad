import { describe, expect, it } from "vitest";
import { answered } from "../../../../../src/core/formats/article/answered.js";
import type { Markup } from "../../../../../src/core/formats/markup.js";
import { parseHtml } from "../../../../../src/extras/html-parser.js";

const bodyOf = (html: string) => parseHtml(html).children.at(-1) as Markup;
const firstIn = (html: string) => bodyOf(html).children[0] as Markup;

describe("answered()", () => {
  it.each([
    "<div class=rank-math-list-item><h3 class=rank-math-question>Why?</h3><div class=rank-math-answer><p>So.</p></div></div>",
    "<div class=schema-faq-section><strong class=schema-faq-question>Why?</strong> <p>So.</p></div>",
    "<div itemtype='https://schema.org/Question'><b itemprop=name>Why?</b><div>So.</div></div>",
    "<details><summary>Why?</summary><p>So.</p></details>",
  ])("reads %s", (html) => {
    expect(answered(firstIn(html))).toMatchObject({ question: "Why?", answer: "So." });
  });

  it.each(["<details><summary>Knots</summary>So.</details>", "<div>Why?</div>"])(
    "finds no question in %s",
    (html) => {
      expect(answered(firstIn(html))).toBeUndefined();
    },
  );
});
