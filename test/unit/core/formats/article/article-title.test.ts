import { describe, expect, it } from "vitest";
import { articleTitle } from "../../../../../src/core/formats/article/article-title.js";
import { parseHtml } from "../../../../../src/extras/html-parser.js";
import { blocksOf, contentOf } from "../../../support/html.js";

describe("articleTitle()", () => {
  it.each([
    ["<h1>a</h1><h2>b</h2>", "a"],
    ["<title>a - Site</title><p>b</p>", "a"],
    ["<title>a</title><h1>Step 1: b</h1><h1>Step 2: c</h1>", "Step 1: b"],
    ["<p>b</p>", undefined],
  ])("reads the title of %s", (html, title) => {
    expect(articleTitle(parseHtml(html), blocksOf(html)).title).toBe(title);
    expect(contentOf(html)).not.toHaveLength(0);
  });
});
