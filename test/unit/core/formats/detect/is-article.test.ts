import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isArticle } from "../../../../../src/core/formats/detect/is-article.js";
import { writeMarkdown } from "../../../../../src/core/formats/roadmap-markdown.js";
import { parseMarkdown } from "../../../../../src/extras/markdown-parser.js";
import { backendData, indexOf } from "../../../support/roadmaps.js";

function fixture(name: string): string {
  return readFileSync(new URL(`../../../../fixtures/markdown/${name}.md`, import.meta.url), "utf8");
}

const long = "A long sentence says more than is good for it. ".repeat(5);

describe("isArticle()", () => {
  it("is true for prose under headings", () => {
    expect(isArticle(parseMarkdown(fixture("article")))).toBe(true);
    expect(isArticle(parseMarkdown(`## A\n\n${long}\n\n## B\n\nC.\n\nD.\n\n## E\n\n- f`))).toBe(
      true,
    );
  });

  it.each([
    ["bold lines", "**Step 1: Starter**\n\n- a\n\n**Step 2: Main**\n\n- b"],
    ["bold lines that count days", "# T\n\n**Tag 1-5: Aussprache**\n- a\n\n**Tag 6: Rest**\n- b"],
    ["lines that count", "Step 1: Start\n- a\n- b\n\nStep 2: Go on\n- c"],
    ["lines that count under a heading", "## Plan\n\n**Week 1: A**\n\n- a\n\n**Week 2: B**\n\n- b"],
  ])("is true where %s over lists stand for headings", (_, markdown) => {
    expect(isArticle(parseMarkdown(markdown))).toBe(true);
  });

  it.each([
    ["one bold line", "**Note**\n\n- a\n- b"],
    ["bold lines over nothing", "**Note**\n\n**Well**\n\n- a"],
    ["bold lines under headings", "## A\n\n**Why**\n\n- a\n\n## B\n\n**How**\n\n- b"],
    ["boxes", "**Step 1: A**\n\n- [ ] a\n\n**Step 2: B**\n\n- [ ] b"],
  ])("is false where there are %s", (_, markdown) => {
    expect(isArticle(parseMarkdown(markdown))).toBe(false);
  });

  it("is true for prose in scripts without spaces", () => {
    const text = "網站與應用程式都需要伺服器來保存資料並回答請求。".repeat(3);
    expect(isArticle(parseMarkdown(`## 一\n\n${text}\n\n## 二\n\n${text}`))).toBe(true);
  });

  it.each(["markmap", "readme", "tasks", "setext"])("is false for the outline %s", (name) => {
    expect(isArticle(parseMarkdown(fixture(name)))).toBe(false);
  });

  it("is false for what is written of a roadmap, however long its texts are", () => {
    const markdown = writeMarkdown(indexOf(backendData()), new Map());
    expect(isArticle(parseMarkdown(markdown))).toBe(false);
  });

  it.each([
    ["boxes", "- [ ] a"],
    ["folds", "### C <!-- markmap: fold -->"],
    ["ids", "### C <!-- #c -->"],
  ])("is false where there are %s", (_, mark) => {
    const prose = `## A\n\n${long}\n\n## B\n\n${long}\n\n`;
    expect(isArticle(parseMarkdown(prose))).toBe(true);
    expect(isArticle(parseMarkdown(prose + mark))).toBe(false);
  });

  it("is false for text without headings, and for one section of prose among many", () => {
    expect(isArticle(parseMarkdown(`${long}\n\n${long}`))).toBe(false);
    expect(isArticle(parseMarkdown(`## A\n\n${long}\n\n## B\n\n- c\n\n## D\n\n- e`))).toBe(false);
  });
});
