import { describe, expect, it } from "vitest";
import { answered } from "../../../../../src/core/formats/article/answered.js";
import { firstIn } from "../../../support/html.js";

describe("answered()", () => {
  it.each([
    "<div class=rank-math-list-item><h3 class=rank-math-question>Why?</h3><div class=rank-math-answer><p>So.</p></div></div>",
    "<div class=schema-faq-section><strong class=schema-faq-question>Why?</strong> <p>So.</p></div>",
    "<div itemtype='https://schema.org/Question'><b itemprop=name>Why?</b><div>So.</div></div>",
    "<details><summary>Why?</summary><p>So.</p></details>",
    "<div class=elementor-accordion-item><div class=elementor-tab-title><a>Why?</a></div><div class=elementor-tab-content><p>So.</p></div></div>",
  ])("reads %s", (html) => {
    expect(answered(firstIn(html))).toMatchObject({ question: "Why?", answer: "So." });
  });

  it("keeps paragraphs apart, and a list with the line before it", () => {
    const html =
      "<details><summary>Why?</summary><div><p>So.</p>Or:<ul><li>a<li>b</ul></div><p>c<br>d</p></details>";
    expect(answered(firstIn(html))?.answer).toBe("So.\n\nOr:\na\nb\n\nc\nd");
  });

  it.each(["<details><summary>Knots</summary>So.</details>", "<div>Why?</div>"])(
    "finds no question in %s",
    (html) => {
      expect(answered(firstIn(html))).toBeUndefined();
    },
  );
});
