import { describe, expect, it } from "vitest";
import {
  type Section,
  sectionsOf,
} from "../../../../../src/core/formats/markdown/markdown-sections.js";
import {
  hasBoxes,
  isLinkList,
  kindByName,
  kindByShape,
} from "../../../../../src/core/formats/markdown/section-kind.js";
import type { Markup } from "../../../../../src/core/formats/markup.js";
import { parseMarkdown } from "../../../../../src/extras/markdown-parser.js";

function section(markdown: string): Section {
  return sectionsOf(parseMarkdown(markdown)).sections[0] as Section;
}

describe("kindByName()", () => {
  it.each([
    ["## 📚 Resources", "resources"],
    ["## FAQ", "faq"],
    ["## Questions and answers:", "faq"],
    ["## Further reading", "related"],
    ["## Conclusion", "conclusion"],
    ["## Licence", "other"],
    ["## Häufige Fragen", "faq"],
    ["## Weiterführende Links", "resources"],
    ["## 目次", "other"],
    ["## Introduction", "step"],
    ["## Links\n\n- [a](/a)\n- b", "resources"],
    ["## Links\n\n- a", "step"],
    ["## Resources and quotas", "step"],
    ["## Common questions of interviews", "step"],
    ["## HTTP", "step"],
    ["## Step 2: Resources", "step"],
    ["## Resources\n\n- [ ] a", "step"],
  ])("is for %j %s", (markdown, kind) => {
    expect(kindByName(section(markdown))).toBe(kind);
  });
});

describe("kindByName() of a long heading", () => {
  it("takes no time to speak of", () => {
    const start = performance.now();
    expect(kindByName(section(`## a${"…".repeat(60_000)}a`))).toBe("step");
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe("kindByShape()", () => {
  it.each([
    ["## X\n\n### Y\n\n- [a](/a)", "resources"],
    ["## X\n\n### Y?\n\nYes.", "faq"],
    ["## X\n\n- [a](/a)", "related"],
    ["## X\n\nBye.", "conclusion"],
    ["## X\n\n- [ ] a", "step"],
    ["## X\n\n- a", "step"],
    ["## X", "step"],
    ["## FAQ\n\n- a", "faq"],
  ])("is for %j %s", (markdown, kind) => {
    expect(kindByShape(section(markdown))).toBe(kind);
  });
});

describe("isLinkList()", () => {
  it("is true for lists of nothing but links", () => {
    const list = (markdown: string) => parseMarkdown(markdown).children[0] as Markup;
    expect(isLinkList(list("- [a](/a)\n- [b](/b)"))).toBe(true);
    expect(isLinkList(list("- [a](/a)\n- b"))).toBe(false);
    expect(isLinkList(list("[a](/a)"))).toBe(false);
  });
});

describe("hasBoxes()", () => {
  it("finds boxes however deep they are", () => {
    expect(hasBoxes(section("# A\n\n## B\n\n- c\n  - [ ] d"))).toBe(true);
    expect(hasBoxes(section("# A\n\n- c"))).toBe(false);
  });
});
