import { describe, expect, it } from "vitest";
import { levelSteps } from "../../../../../src/core/formats/article/level-steps.js";
import { Notes } from "../../../../../src/core/formats/article/notes.js";
import { blocksOf } from "../../../support/html.js";

describe("levelSteps()", () => {
  const levels = (html: string) =>
    levelSteps(blocksOf(html), new Notes()).map((block) => ("level" in block ? block.level : 0));

  it("brings a step that goes on with the next number to the level of the others", () => {
    expect(levels("<h2>Step 1: a</h2><h2>Step 2: b</h2><h4>Step 3: c</h4>")).toEqual([2, 2, 2]);
  });

  it("leaves numbers that count within a step alone", () => {
    expect(levels("<h2>1. a</h2><h3>1. x</h3><h3>2. y</h3><h2>2. b</h2><h2>3. c</h2>")).toEqual([
      2, 3, 3, 2, 2,
    ]);
  });
});
