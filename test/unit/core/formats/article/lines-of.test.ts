import { describe, expect, it } from "vitest";
import { linesOf } from "../../../../../src/core/formats/article/lines-of.js";
import type { Markup } from "../../../../../src/core/formats/markup.js";
import { parseHtml } from "../../../../../src/extras/html-parser.js";

const bodyOf = (html: string) => parseHtml(html).children.at(-1) as Markup;
const firstIn = (html: string) => bodyOf(html).children[0] as Markup;

describe("linesOf()", () => {
  it("gives each block, item and break a line", () => {
    const html = "<p>a <b>b</b><br>c</p><ul><li>d</li><li>e</li></ul>f";
    expect(linesOf(bodyOf(html).children)).toBe("a b\nc\nd\ne\nf");
    expect(firstIn(html).name).toBe("p");
  });
});
