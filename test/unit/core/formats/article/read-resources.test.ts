import { describe, expect, it } from "vitest";
import type { Section } from "../../../../../src/core/formats/article/block.js";
import { readResources } from "../../../../../src/core/formats/article/read-resources.js";
import { contentOf } from "../../../support/html.js";

const sectionOf = (html: string) => contentOf(html)[0] as Section;

describe("readResources()", () => {
  it.each([
    ["<ul><li>Books (a, b)</li></ul>", [{ title: "Books", summary: "a, b" }]],
    [
      "<ul><li><a href=/a>A</a></li></ul>",
      [{ title: "Resources", links: [{ title: "A", url: "/a" }] }],
    ],
    ["<h3>Books</h3><p>Slow.</p>", [{ title: "Books", summary: "Slow." }]],
    ["<p>Try it:</p><ul><li>A</li></ul>", [{ title: "A" }]],
  ])("reads %s", (html, resources) => {
    expect(readResources(sectionOf(`<h2>Resources</h2>${html}`))).toEqual(resources);
  });
});
