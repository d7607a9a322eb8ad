import { describe, expect, it } from "vitest";
import { headingOf } from "../../../../../src/core/formats/article/heading-of.js";
import { firstIn } from "../../../support/html.js";

describe("headingOf()", () => {
  it.each([
    ["<h3> a <i>b</i></h3>", 3],
    ["<div role=heading aria-level=4>a b</div>", 4],
    ["<div role=heading>a b</div>", 2],
    ["<button aria-expanded=false>a b</button>", 2.5],
  ])("reads %s", (html, level) => {
    expect(headingOf(firstIn(html), 2)).toEqual({ text: "a b", level });
  });

  it.each(["<p>a</p>", "<button>Subscribe</button>"])("finds none in %s", (html) => {
    expect(headingOf(firstIn(html), 2)).toBeUndefined();
  });
});
