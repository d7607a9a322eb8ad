import { describe, expect, it } from "vitest";
import { writeMarkdownSource } from "../../../../src/core/formats/write-markdown-source.js";
import { takeFrontMatter } from "../../../../src/extras/markdown/front-matter.js";
import { indexOf, node, roadmapOf } from "../../support/roadmaps.js";

describe("writeMarkdownSource()", () => {
  it("says ids in comments and what it is in front matter", () => {
    const data = roadmapOf([node("a", [node("b", [], { summary: "c" })], { choose: "one" })], {
      title: 'The "road"\n*map*',
      language: "en",
    });
    expect(writeMarkdownSource(indexOf(data), new Map([["b", "learning"]]))).toBe(`---
id: "test"
title: "The \\"road\\" *map*"
lang: "en"
---

# The "road" \\*map\\*

## Step 1: a *(choose one)* *(learning)* <!-- #a -->

- [ ] **b** (learning) – c <!-- #b -->
`);
  });

  it("says nothing in front matter that is HTML where front matter is not known", () => {
    const title = "<img src=x onerror=alert(1)>";
    const source = writeMarkdownSource(indexOf(roadmapOf([node("a")], { title })));
    expect(source.split("\n")[2]).toBe('title: "\\u003cimg src=x onerror=alert(1)>"');
    expect(takeFrontMatter(source).attributes.get("data-title")).toBe(title);
  });

  it("says the id of a step without topics twice, as it is written twice", () => {
    const source = writeMarkdownSource(indexOf(roadmapOf([node("a>%")])));
    expect(source.split("<!-- #a%3E%25 -->")).toHaveLength(3);
  });
});
