import { describe, expect, it } from "vitest";
import {
  detectFormat,
  expectFormat,
} from "../../../../../src/core/formats/detect/detect-format.js";
import { fixtureText } from "../../../support/foreign-fixture.js";

describe("detectFormat()", () => {
  it.each([
    ["a roadmap", '{"formatVersion":1,"id":"a","title":"A","steps":[]}', "native"],
    ["steps beside keys of other formats", '{"steps":[],"nodes":[],"edges":[]}', "native"],
    ["steps that are no list", '{"steps":1,"nodeData":{}}', "native"],
    ["JSON of no known shape", '{"hello":[1,2]}', "native"],
    ["a list of texts", '["a","b"]', "native"],
    ["an empty object", " {\n} ", "native"],
    ["keys of a prototype", '{"__proto__":{"nodes":[],"edges":[]}}', "native"],
    ["a drawing of roadmap.sh", fixtureText("roadmap-sh"), "roadmap.sh"],
    ["a tree of markmap", fixtureText("markmap"), "markmap"],
    ["a map of mind-elixir", fixtureText("mind-elixir"), "mind-elixir"],
    ["a tree of jsMind", fixtureText("jsmind-tree"), "jsmind"],
    ["rows of jsMind", fixtureText("jsmind-array"), "jsmind"],
    ["a post", fixtureText("wordpress-post"), "wordpress"],
    ["a list with a post", `[${fixtureText("wordpress-post")}]`, "wordpress"],
    ["an empty answer of WordPress", "[]", "wordpress"],
    ["an error of WordPress", '{"code":"rest_no_route","message":"No route."}', "wordpress"],
    ["a whole page", "<!doctype html><title>A</title><ul><li>a</ul>", "html"],
    ["a page after a comment", "<!-- saved -->\n<html><body># not a heading", "html"],
    ["XHTML", '<?xml version="1.0"?>\n<!DOCTYPE html>\n<html><body/></html>', "html"],
    ["a piece of HTML", "<h2>Step 1: A</h2>\n<ul>\n<li>a</li>\n</ul>", "html"],
    ["a piece of HTML that begins with text", "Learn this:\n<ol>\n<li>a</li>\n</ol>", "html"],
    ["a piece of HTML with a shell script", "<pre>\n# a\n- b\n- c\n</pre><h2>A</h2>", "html"],
    ["a piece of HTML without lists", "<p>Nothing to see</p>", "html"],
    ["Markdown", "# A\n\n- a\n- b\n", "markdown"],
    ["Markdown with Windows line ends", "# A\r\n\r\n* a\r\n* b\r\n", "markdown"],
    ["Markdown after front matter", "---\ntitle: A\n---\n- a\n", "markdown"],
    [
      "Markdown after a badge",
      '<p align="center"><img src="a.svg"></p>\n\n# A\n\n- a\n',
      "markdown",
    ],
    ["Markdown under a heading in HTML", "<h1>A</h1>\n\n## B\n\n- a\n- b\n", "markdown"],
    ["Markdown after a comment", "<!-- no toc -->\n# A\n\n- a\n", "markdown"],
    ["Markdown after an address", "<https://example.org>\n\nA\n=\n", "markdown"],
    [
      "Markdown about HTML",
      "# A\n- a\n- b\n\n```html\n<ul>\n<li>a\n<li>b\n<li>c\n</ul>\n```\n",
      "markdown",
    ],
    ["Markdown after a linked badge", "[![build](a.svg)](b)\n\n# A\n", "markdown"],
    ["Markdown after a link", '["A"](a.html) is good.\n\n- a\n', "markdown"],
    ["Markdown after a definition", "[1]: https://example.org\n\n- a\n", "markdown"],
    ["Markdown with a box to tick", "[x] done\n", "markdown"],
    ["Markdown after a tag of a template", "{% include toc %}\n\n# A\n", "markdown"],
    ["Markdown after another one", "{{< toc >}}\n\n# A\n", "markdown"],
    ["plain text", "Learn HTML first, then CSS.\nThen the rest.", "markdown"],
    ["a word", "null", "markdown"],
  ])("knows %s", (_, text, format) => {
    expect(detectFormat(text).format).toBe(format);
  });

  it("hands on the JSON", () => {
    expect(detectFormat('{"a":[1]}')).toEqual({ format: "native", json: { a: [1] } });
  });

  it.each([
    ["nothing", "", "blank", /nothing in it/],
    ["white space", " \n\t\u00A0", "blank", /nothing in it/],
    ["a NUL", "# A\n\0", "binary", /UTF-8/],
    ["bytes that are no text", "\uFFFD\uFFFD\u0001ab\uFFFD", "binary", /UTF-8/],
    ["a PDF", "%PDF-1.7\n1 0 obj", "binary", /PDF/],
    ["an archive", "PK\u0003\u0004abc", "binary", /office document/],
    ["a rich text", "{\\rtf1\\ansi a}", "binary", /word processor/],
    ["broken JSON", '{"steps": [1,\n  oops]}', "not-json", /sound JSON.* oops/],
    ["JSON that breaks off", '[{"a": 1', "not-json", /sound JSON/],
    ["JSON with a comma too many", '{"a": 1,}', "not-json", /sound JSON/],
    ["keys without quotes", "{steps: []}", "not-json", /sound JSON/],
    ["JSON with comments", '{ // a\n"a": 1}', "not-json", /sound JSON/],
    ["a lone brace", "{", "not-json", /sound JSON/],
    [
      "a feed",
      '<?xml version="1.0"?><!-- a --><rss version="2.0"></rss>',
      "no-roadmap",
      /news feed/,
    ],
    [
      "a feed of the other kind",
      '<feed xmlns="http://www.w3.org/2005/Atom">',
      "no-roadmap",
      /feed/,
    ],
    [
      "a drawing",
      '<svg xmlns="http://www.w3.org/2000/svg"><text>a</text></svg>',
      "no-roadmap",
      /drawing/,
    ],
    ["a drawing with a document type", '<!DOCTYPE svg PUBLIC "a"><svg/>', "no-roadmap", /drawing/],
    ["a mind map of FreeMind", '<map version="1.0.1"><node/></map>', "no-roadmap", /FreeMind/],
    ["XML", '<?xml version="1.0"?>\n<books/>', "no-roadmap", /It is XML/],
    ["a table", 'step,topic\nweb,"a, b"\nweb,http\n', "no-roadmap", /table/],
    ["a table with tabs", "a\tb\tc\n1\t2\t3\n", "no-roadmap", /table/],
  ])("refuses %s", (_, text, failure, words) => {
    expect(() => detectFormat(text)).toThrow(expect.objectContaining({ failure }));
    expect(() => detectFormat(text)).toThrow(words);
  });

  it("reads long documents in JSON only", () => {
    const long = "a".repeat(2_000_001);
    expect(detectFormat(JSON.stringify([long])).format).toBe("native");
    expect(detectFormat(long.slice(1)).format).toBe("markdown");
    expect(() => detectFormat(long)).toThrow(expect.objectContaining({ failure: "too-large" }));
  });
});

describe("expectFormat()", () => {
  it.each([
    ["native", fixtureText("jsmind-tree")],
    ["jsmind", fixtureText("jsmind-tree")],
    ["html", "plain <b>text</b>"],
    ["markdown", "step,topic\nweb,http\nweb,html"],
    ["markdown", "<ul><li>a</li></ul>"],
  ] as const)("lets %s through that can be that", (from, text) => {
    expect(expectFormat(text, from).format).toBe(from);
  });

  it.each([
    [
      "jsmind",
      fixtureText("mind-elixir"),
      "no-roadmap",
      /“jsmind”, but it looks like “mind-elixir”/,
    ],
    ["wordpress", '{"a":1}', "no-roadmap", /“native”, or none that is known/],
    ["native", "<!doctype html><p>a", "no-roadmap", /looks like “html”/],
    ["native", "# A", "not-json", /sound JSON/],
    ["html", "# A", "no-roadmap", /looks like “markdown”/],
    ["html", '{"a":1}', "no-roadmap", /looks like “native”/],
    ["markdown", "<!DOCTYPE html><p>a", "no-roadmap", /looks like “html”/],
    ["markdown", "[]", "no-roadmap", /looks like “wordpress”/],
    ["markdown", " ", "blank", /nothing in it/],
    ["html", `<p>${"a".repeat(2_000_000)}`, "too-large", /2000000 characters/],
  ] as const)("refuses as %s what cannot be that", (from, text, failure, words) => {
    expect(() => expectFormat(text, from)).toThrow(expect.objectContaining({ failure }));
    expect(() => expectFormat(text, from)).toThrow(words);
  });
});
