import { describe, expect, it } from "vitest";
import { furniture } from "../../../../../src/core/formats/article/furniture.js";
import { firstIn } from "../../../support/html.js";

describe("furniture()", () => {
  it.each([
    ["<nav>a</nav>", "navigation"],
    ["<div role=navigation>a</div>", "navigation"],
    ["<div class='x ez-toc-v2'>a</div>", "a table of contents"],
    ["<div id=comments>a</div>", "comments"],
    ["<div class=author-box>a</div>", "a box about the author"],
    ["<div class=sharedaddy>a</div>", "buttons to share it"],
    ["<div class=adsbygoogle>a</div>", "an advertisement or sign-up form"],
    ["<div hidden>a</div>", "hidden"],
    ["<div aria-hidden=true>a</div>", "hidden"],
    ["<roadmap-graph></roadmap-graph>", "a roadmap that is already there"],
    ["<ol data-roadmap-from='#x'></ol>", "a roadmap that is already there"],
  ])("knows what %s is", (html, what) => {
    expect(furniture(firstIn(html))).toBe(what);
  });

  it.each([
    "<h2 id=comments>Comments in code</h2>",
    "<div class=post-with-comments>a</div>",
    "<div role=region hidden>a</div>",
    "<div hidden=until-found>a</div>",
    "<p>a</p>",
  ])("leaves %s to the article", (html) => {
    expect(furniture(firstIn(html))).toBeUndefined();
  });
});
