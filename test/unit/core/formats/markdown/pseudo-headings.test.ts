import { describe, expect, it } from "vitest";
import {
  pseudoHeadings,
  withRealHeadings,
} from "../../../../../src/core/formats/markdown/pseudo-headings.js";
import { isElement, type Markup, textOf } from "../../../../../src/core/formats/markup.js";
import { parseMarkdown } from "../../../../../src/extras/markdown-parser.js";

function headingsIn(root: Markup): string[] {
  const elements = root.children.filter((child) => isElement(child));
  return elements
    .filter(({ name }) => /^h\d$/.test(name))
    .map((heading) => `${heading.name} ${textOf(heading)}`);
}

describe("pseudoHeadings()", () => {
  it.each([
    ["bold lines over lists", "**One**\n\n- a\n\n**Two**\n\n- b", 2],
    ["lines that count, over lists", "Step 1: One\n\n- a\n\nStep 2: Two\n\n- b", 2],
    ["a single one", "**One**\n\n- a", undefined],
    ["bold lines over text", "**One**\n\ntext\n\n**Two**\n\ntext", undefined],
    [
      "bold lines beside headings that count",
      "## Step 1\n\n**A**\n\n- a\n\n**B**\n\n- b",
      undefined,
    ],
  ])("finds in %s what stands for headings", (_, text, level) => {
    expect(pseudoHeadings(parseMarkdown(text))?.level).toBe(level);
  });
});

describe("withRealHeadings()", () => {
  it("puts headings in their place, and leaves the rest", () => {
    const root = parseMarkdown(
      "# Bake\n\n**Step 1: Starter**\n\n- Flour\n\n**Step 2: Dough**\n\n- Fold",
    );
    expect(headingsIn(withRealHeadings(root))).toEqual([
      "h1 Bake",
      "h2 Step 1: Starter",
      "h2 Step 2: Dough",
    ]);
  });

  it("leaves a document with headings of its own alone", () => {
    const root = parseMarkdown("## One\n\n- a\n\n## Two\n\n- b");
    expect(withRealHeadings(root)).toBe(root);
  });
});
