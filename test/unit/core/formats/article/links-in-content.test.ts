import { describe, expect, it } from "vitest";
import { linksInContent } from "../../../../../src/core/formats/article/links-in-content.js";
import { contentOf } from "../../../support/html.js";

describe("linksInContent()", () => {
  it("finds the links in paragraphs, lists and what is under headings", () => {
    const html = "<p><a href=/a>A</a></p><h2>b</h2><ul><li><a href=/c>C</a></ul>";
    const links = linksInContent(contentOf(html), "https://x.example/");
    expect(links.map(({ url }) => url)).toEqual(["https://x.example/a", "https://x.example/c"]);
  });
});
