import { describe, expect, it } from "vitest";
import { MAX_MARKUP_DEPTH, type Markup, textOf } from "../../../src/core/formats/markup.js";
import { parseHtml } from "../../../src/extras/html-parser.js";

/** Names, attributes and text again, without `html`, `head` and `body`. */
function shown(markup: Markup | string): string {
  if (typeof markup === "string") return markup;
  const attributes = [...markup.attributes].map(([name, value]) => ` ${name}=${value}`).join("");
  const inner = markup.children.map(shown).join("");
  return `<${markup.name}${attributes}>${inner}</${markup.name}>`;
}

const bodyOf = (html: string) =>
  shown(parseHtml(html)).replace(/^.*?<body>(.*)<\/body><\/html>$/s, "$1");

describe("parseHtml()", () => {
  it.each([
    ["<p>a &amp; b", "<p>a & b</p>"],
    ["<P ID=x onclick=alert(1) style=color:red>a", "<p id=x>a</p>"],
    ["a<script>b</script><style>c</style><iframe src=x>d</iframe><!-- e -->", "a"],
    ["<form action=x><p>a</p></form>", "<form><p>a</p></form>"],
    ["<svg><foreignObject><p>a</p></foreignObject></svg>b", "b"],
    ["<math><mtext><table><mglyph><style><img src=x onerror=a()>", ""],
    ["<p __proto__=a constructor=b data-c=d>e", "<p data-c=d>e</p>"],
    ["<template><p>a</p></template>b", "b"],
    ["<noscript><p>a</p></noscript>b", "b"],
    [
      "<table><p>a</p><tr><td>b</table>",
      "<p>a</p><table><tbody><tr><td>b</td></tr></tbody></table>",
    ],
    ["<table>a<tr><td>b</table>", "a<table><tbody><tr><td>b</td></tr></tbody></table>"],
    ["<b>a<p>b</b>c</p>", "<b>a</b><p><b>b</b>c</p>"],
  ])("reads %s as browsers do, without what is no roadmap's", (html, expected) => {
    expect(bodyOf(html)).toBe(expected);
  });

  it("keeps the title and the language of a page", () => {
    const html = parseHtml("<html lang=de><title>Bienen</title>");
    expect(html.attributes.get("lang")).toBe("de");
    expect(textOf(html)).toBe("Bienen");
  });

  it("reads elements as deep as allowed, and refuses those that are deeper", () => {
    const nested = (depth: number) => "<div>".repeat(depth);
    expect(() => parseHtml(nested(MAX_MARKUP_DEPTH))).not.toThrow();
    expect(() => parseHtml(nested(MAX_MARKUP_DEPTH + 1))).toThrow(
      expect.objectContaining({ failure: "too-deep" }),
    );
  });

  it.each(["<div>", "<table>", "<table><tr><td>", "<svg>", "<template>", "<p><font size=1><b>"])(
    "does not hang on a great many of %s",
    (html) => {
      const start = performance.now();
      try {
        parseHtml(html.repeat(20_000));
      } catch (error) {
        expect(error).toMatchObject({ failure: "too-deep" });
      }
      expect(performance.now() - start).toBeLessThan(3000);
    },
  );

  it("does not hang on much that strays out of a table", () => {
    const start = performance.now();
    parseHtml(`<table>${"x<br>".repeat(50_000)}`);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
