import { describe, expect, it } from "vitest";
import { Notes } from "../../../../../src/core/formats/article/notes.js";
import { numberedSteps } from "../../../../../src/core/formats/article/numbered-steps.js";
import { contentOf } from "../../../support/html.js";

describe("numberedSteps()", () => {
  it.each<[string, string[]]>([
    ["<h2>Step 1: a</h2><h3>Step 1: b</h3><h2>Step 2: c</h2>", ["Step 1: a", "Step 2: c"]],
    ["<h2>a</h2><h3>Week 1: b</h3><h3>Week 2: c</h3><h2>d</h2>", ["Week 1: b", "Week 2: c"]],
    ["<h2>1. a</h2><h2>b</h2><h2>3. c</h2>", ["1. a", "b", "3. c"]],
    ["<h2>1. Introduction</h2><h2>2. a</h2><h2>3. b</h2>", ["2. a", "3. b"]],
    ["<h2>1 a</h2><h2>2 b</h2>", ["1 a", "2 b"]],
    [
      "<h2>Day 1</h2><h2>Week 1</h2><h2>Month 1</h2><h2>Month 3</h2>",
      ["Day 1", "Week 1", "Month 1", "Month 3"],
    ],
    [
      "<h2>Before you start</h2><ul><li>a<li>b</ul><h2>Week 1: c</h2><h2>Dives</h2><ul><li>a<li>b</ul><h2>Week 2: d</h2><h2>Bonus: e</h2><ul><li>a<li>b</ul><h2>f</h2><p>g</p>",
      ["Week 1: c", "Dives", "Week 2: d", "Bonus: e"],
    ],
    [
      "<h2>Step 1: a</h2><h2>Step 2: b</h2><h2>Common mistakes</h2><ul><li>a<li>b</ul>",
      ["Step 1: a", "Step 2: b"],
    ],
    ["<h2>5 tips</h2><h2>7 tools</h2>", []],
    ["<h2>a</h2><h3>1. b</h3><h3>2. c</h3><h2>d</h2><h3>1. e</h3><h3>2. f</h3>", []],
    ["<h2>Step 1: a</h2><h2>b</h2>", []],
  ])("finds the steps in %s", (html, titles) => {
    const steps = numberedSteps(contentOf(html), new Notes());
    expect(steps.map(({ heading }) => heading.text)).toEqual(titles);
  });

  it("counts each unit by itself, and says what it keeps without a number", () => {
    const notes = new Notes();
    const list = "<ul><li>a<li>b</ul>";
    const html = `<h2>Day 1</h2><h2>Week 2</h2><h2>Dives</h2>${list}<h2>Week 3</h2><h2>Week 5</h2>`;
    expect(numberedSteps(contentOf(html), notes)).toHaveLength(5);
    expect(notes.inOrder().map(({ about }) => about)).toEqual(["Dives", "Week 5"]);
  });
});
