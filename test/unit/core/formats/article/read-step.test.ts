import { describe, expect, it } from "vitest";
import type { Section } from "../../../../../src/core/formats/article/block.js";
import { Notes } from "../../../../../src/core/formats/article/notes.js";
import { readStep } from "../../../../../src/core/formats/article/read-step.js";
import { contentOf } from "../../../support/html.js";

const reading = () => ({ split: true, notes: new Notes(), faq: [] });
const sectionOf = (html: string) => contentOf(html)[0] as Section;

describe("readStep()", () => {
  it("takes deeper headings and items for topics, in their order", () => {
    const html = "<h2>Step 1: a</h2><p>b.</p><ul><li>c</li></ul><h3>d</h3><p>e.</p><h4>f</h4>";
    expect(readStep(sectionOf(html), reading())).toMatchObject({
      title: "a",
      summary: "b.",
      topics: [{ title: "c" }, { title: "d", summary: "e.", topics: [{ title: "f" }] }],
    });
  });

  it("takes a list that is announced as resources for links", () => {
    const html = "<h2>a</h2><p>Resources:</p><ul><li><a href=/b>B</a></li></ul>";
    expect(readStep(sectionOf(html), reading())).toMatchObject({
      topics: [],
      links: [{ title: "B", url: "/b" }],
    });
  });

  it("knows that one is enough, only where there are several", () => {
    const html = "<h2>a</h2><ul><li>b</li><li>c</li></ul><p>Choose one tool and stay with it.</p>";
    expect(readStep(sectionOf(html), reading()).choose).toBe("one");
    expect(readStep(sectionOf(html.replace("<li>c</li>", "")), reading()).choose).toBeUndefined();
  });
});
