import { describe, expect, it } from "vitest";
import {
  isElement,
  isInLine,
  isKeptAttribute,
  isLeftOut,
  linesOf,
  type Markup,
  textOf,
} from "../../../../src/core/formats/markup.js";

const make = (name: string, ...children: Markup["children"]): Markup => ({
  name,
  attributes: new Map(),
  children,
});

describe("textOf()", () => {
  it("puts blocks apart, and not what stands in a line", () => {
    const text = [make("p", "a", make("b", "b")), make("p", " c\n d"), "e", make("br"), "f"];
    expect(textOf(text)).toBe("ab c d e f");
  });
});

describe("linesOf()", () => {
  it("gives each block, item, row and break a line", () => {
    const lines = [make("p", "a ", make("b", "b\n"), make("br"), "c"), make("ul", make("li", "d"))];
    const row = make("tr", make("td", "e"), make("td", "f", make("img"), "g"));
    expect(linesOf([...lines, make("table", row), "h"])).toBe("a b\nc\nd\ne f g\nh");
  });
});

describe("markup", () => {
  it("tells elements by their names", () => {
    expect(isElement(make("ol"), "ul", "ol")).toBe(true);
    expect(isElement(make("ol"), "ul")).toBe(false);
    expect(isElement(make("ol"))).toBe(true);
    expect(isElement("ol", "ol")).toBe(false);
    expect(isElement(undefined)).toBe(false);
  });

  it("knows what stands in a line, and what parsers keep", () => {
    expect([make("br"), make("a"), "text", make("p")].map(isInLine)).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(["script", "template", "p"].map(isLeftOut)).toEqual([true, true, false]);
    expect(["data-x", "href", "onclick", "style"].map(isKeptAttribute)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
