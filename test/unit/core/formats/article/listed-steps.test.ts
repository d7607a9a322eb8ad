import { describe, expect, it } from "vitest";
import { listedSteps } from "../../../../../src/core/formats/article/listed-steps.js";
import { contentOf } from "../../../support/html.js";

describe("listedSteps()", () => {
  it.each([
    ["<ul><li>a<li>b</ul><ol><li>c<li>d</ol>", false, "ol"],
    ["<ul><li>a</ul><dl><dt>b<dt>c</dl>", false, "dl"],
    ["<table><tr><td>a<tr><td>b</table>", false, "table"],
    ["<ul><li>a<li>b</ul><ul class=x><li>Week 1: a<li>Week 2: b</ul>", true, "ul"],
    ["<table><tr><td>Week 1<td>a<tr><td>Week 2<td>b</table>", true, "table"],
    ["<ul><li>a<li>b</ul>", true, undefined],
  ])("finds the list in %s", (html, isCounted, name) => {
    expect(listedSteps(contentOf(html), isCounted)?.markup.name).toBe(name);
  });
});
