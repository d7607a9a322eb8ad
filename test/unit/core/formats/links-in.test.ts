import { describe, expect, it } from "vitest";
import { linksIn, listedLinks } from "../../../../src/core/formats/links-in.js";
import { parseHtml } from "../../../../src/extras/html-parser.js";

const html = parseHtml(
  '<a href="x" data-type="book">X</a><p><a href=" x ">again</a><a href="#y">y</a><a>no</a>' +
    '<a href="https://a.org/" data-type="nonsense"></a><a href="http://[">odd</a></p>',
);

describe("linksIn()", () => {
  it("leads to where links of Google Docs lead in the end", () => {
    const wrapped = "https://www.google.com/url?q=https://a.org/b?c%3Dd&amp;sa=D&amp;usg=x";
    const html = `<a href="${wrapped}">A</a><a href="https://www.google.com/url?q=javascript:x">B</a>`;
    expect(linksIn(parseHtml(html).children).map(({ url }) => url)).toEqual([
      "https://a.org/b?c=d",
      "https://www.google.com/url?q=javascript:x",
    ]);
  });

  it("finds each address once, without those in the document", () => {
    expect(linksIn([html])).toEqual([
      { title: "X", url: "x", type: "book" },
      { title: "https://a.org/", url: "https://a.org/" },
      { title: "odd", url: "http://[" },
    ]);
  });

  it("resolves what can be resolved", () => {
    const urls = linksIn([html], "https://b.org/c/d").map(({ url }) => url);
    expect(urls).toEqual(["https://b.org/c/x", "https://a.org/", "http://["]);
  });
});

describe("listedLinks()", () => {
  it("leaves no link out, and those in the document as they are", () => {
    const urls = listedLinks([html], "https://b.org/").map(({ url }) => url);
    expect(urls).toEqual([
      "https://b.org/x",
      "https://b.org/x",
      "#y",
      "https://a.org/",
      "http://[",
    ]);
  });
});
