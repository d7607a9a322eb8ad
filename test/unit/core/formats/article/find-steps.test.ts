import { describe, expect, it } from "vitest";
import { findSteps } from "../../../../../src/core/formats/article/find-steps.js";
import { Notes } from "../../../../../src/core/formats/article/notes.js";
import { contentOf } from "../../../support/html.js";

describe("findSteps()", () => {
  it.each([
    ["<h2>Step 1: a</h2><h2>b</h2><h2>Step 3: c</h2>", 3],
    ["<h2>a</h2><ul><li>x</ul><h2>b</h2>", 2],
    ["<h2>a</h2><ul><li>Week 1: x<li>Week 2: y</ul>", 1],
    ["<ol><li>a<li>b</ol>", 1],
    ["<p>a</p>", 0],
  ])("finds them in %s, and says how", (html, count) => {
    const notes = new Notes();
    expect(findSteps(contentOf(html), notes).size).toBe(count);
    expect(notes.inOrder().length > 0).toBe(count > 0);
  });
});
