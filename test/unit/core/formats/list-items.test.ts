import { describe, expect, it } from "vitest";
import { readItems } from "../../../../src/core/formats/list-items.js";
import type { Markup } from "../../../../src/core/formats/markup.js";
import { parseHtml } from "../../../../src/extras/html-parser.js";

function firstList(html: string): Markup {
  const [, body] = parseHtml(html).children as Markup[];
  return body?.children[0] as Markup;
}

function firstItem(item: string) {
  const [first] = readItems(firstList(`<ul><li>${item}</li></ul>`));
  const { markup: _, ...said } = first ?? {};
  return said;
}

const plain = { summary: "", links: [], items: [] };

describe("readItems()", () => {
  it.each([
    ["HTTP", { title: "HTTP" }],
    ["<b>HTTP:</b> asks", { title: "HTTP", separator: ":", summary: "asks" }],
    ["<b>HTTP</b>: asks", { title: "HTTP", separator: ":", summary: "asks" }],
    ["<em>HTTP</em> — asks", { title: "HTTP", separator: "–", summary: "asks" }],
    ["<b>HTTP:</b>", { title: "HTTP" }],
    ['<b class="roadmap-title">HTTP:</b>', { title: "HTTP:" }],
    ["<b>Learn</b> HTTP", { title: "Learn HTTP" }],
    ['<p><img src="a.png" alt=" HTTP "></p>', { title: "HTTP" }],
    ['<img alt="A laptop"> HTTP', { title: "HTTP" }],
    [
      "<p>HTTP</p>asks <b>and</b> tells<p>More</p>",
      { title: "HTTP", summary: "asks and tells\nMore" },
    ],
    ["<div><h4>HTTP</h4></div><p></p><div>asks</div>", { title: "HTTP", summary: "asks" }],
    ['HTTP<p class="roadmap-tagline">asks</p>', { title: "HTTP", tagline: "asks" }],
    ['HTTP<p class="roadmap-note">for the eyes</p>', { title: "HTTP" }],
    ['HTTP <a aria-hidden="true" href="#x">#</a><p hidden>x</p>', { title: "HTTP" }],
    ['<input type="checkbox"> HTTP', { title: "HTTP", box: "empty" }],
    ['<label><input type="checkbox" checked>HTTP</label>', { title: "HTTP", box: "ticked" }],
    ['<p><input type="checkbox" checked> HTTP</p>', { title: "HTTP", box: "ticked" }],
    [
      "<details><summary>HTTP</summary>asks</details>",
      { title: "HTTP", summary: "asks", isOpen: false },
    ],
  ])("reads %s", (item, said) => {
    expect(firstItem(item)).toEqual({ ...plain, ...said });
  });

  it("takes each address once, but everything of a list of links", () => {
    const line = 'A <a href="/x">x</a><p><a href="/x">again</a> <a href="#y">y</a></p>';
    expect(firstItem(line)).toMatchObject({ links: [{ title: "x", url: "/x" }] });
    const list =
      '<ul class="roadmap-links"><li><a href="#y">y</a></li><li><a href="#y">z</a></li></ul>';
    expect(firstItem(`A${list}`)).toMatchObject({
      links: [
        { title: "y", url: "#y" },
        { title: "z", url: "#y" },
      ],
      items: [],
    });
  });

  it("reads what is said of a term in several ways", () => {
    const items = readItems(
      firstList("<dl><div><dt>A</dt><dd>1</dd><dd><ul><li>B</li></ul></dd></div></dl>"),
    );
    expect(items).toMatchObject([{ title: "A", summary: "1", items: [{ title: "B" }] }]);
  });
});
