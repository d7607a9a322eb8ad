import { describe, expect, it } from "vitest";
import { Notes } from "../../../../../src/core/formats/article/notes.js";
import { takeRelated } from "../../../../../src/core/formats/article/take-related.js";
import { blocksOf, contentOf } from "../../../support/html.js";

describe("takeRelated()", () => {
  it.each([
    ["<p><b>You May Like It:</b></p><p><a href=/a>A</a></p><p><a href=/b>B</a></p><p>c</p>", 2, 1],
    ["<p>Read also: <a href=/a>A</a></p><p>c</p>", 1, 1],
    ["<h3>Related posts</h3><ul><li><a href=/a>A</a></li></ul>", 1, 0],
    ["<p>Read more:</p><p>c</p>", 0, 2],
    ["<p><a href=/a>A</a></p>", 0, 1],
  ])("takes the links out of %s", (html, links, blocks) => {
    const taken = takeRelated(blocksOf(html), new Notes(), undefined);
    expect(taken.links).toHaveLength(links);
    expect(taken.blocks).toHaveLength(blocks);
    expect(contentOf(html)).not.toHaveLength(0);
  });
});
