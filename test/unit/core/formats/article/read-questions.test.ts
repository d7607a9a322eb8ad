import { describe, expect, it } from "vitest";
import { readQuestions } from "../../../../../src/core/formats/article/read-questions.js";
import { contentOf } from "../../../support/html.js";

describe("readQuestions()", () => {
  it.each([
    "<h3>Why?</h3><p>So.</p>",
    "<p>Why?</p><p>So.</p>",
    "<p><b>Why?</b><br>So.</p>",
    "<p>Q: Why?</p><p>A: So.</p>",
    "<ul><li><b>Why?</b><p>So.</p></li></ul>",
    "<dl><dt>Why?<dd>So.</dl>",
    "<h3>All</h3><details><summary>Why?</summary>So.</details>",
  ])("reads %s", (html) => {
    expect(readQuestions(contentOf(html))).toEqual([{ question: "Why?", answer: "So." }]);
  });

  it("keeps the paragraphs of an answer apart", () => {
    const answer = "So.\n\nIt is.";
    for (const html of [
      "<h3>Why?</h3><p>So.</p><p>It is.</p>",
      "<p>Why?</p><p>So.</p><p>It is.</p>",
    ]) {
      expect(readQuestions(contentOf(html))).toEqual([{ question: "Why?", answer }]);
    }
  });

  it("leaves out questions without an answer", () => {
    expect(readQuestions(contentOf("<p>Why?</p>"))).toEqual([]);
  });
});
