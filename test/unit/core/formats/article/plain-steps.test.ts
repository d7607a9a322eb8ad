import { describe, expect, it } from "vitest";
import { Notes } from "../../../../../src/core/formats/article/notes.js";
import { plainSteps } from "../../../../../src/core/formats/article/plain-steps.js";
import { contentOf } from "../../../support/html.js";

describe("plainSteps()", () => {
  it.each<[string, string[]]>([
    ["<h2>Introduction</h2><h2>a</h2><h2>b</h2><h3>c</h3><h2>FAQ</h2>", ["a", "b"]],
    ["<h2>all</h2><h3>a</h3><h3>b</h3><h2>Conclusion</h2>", ["a", "b"]],
    ["<h2>What is it?</h2><h2>a</h2><h2>b</h2><h2>Common mistakes</h2>", ["a", "b"]],
    ["<h3>x</h3><h2>a</h2><h2>b</h2>", ["a", "b"]],
    ["<h2>a</h2>", []],
    ["<p>a</p>", []],
  ])("finds the steps in %s", (html, titles) => {
    const steps = plainSteps(contentOf(html), new Notes());
    expect(steps.map(({ heading }) => heading.text)).toEqual(titles);
  });
});
