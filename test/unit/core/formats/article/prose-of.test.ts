import { describe, expect, it } from "vitest";
import { proseOf } from "../../../../../src/core/formats/article/prose-of.js";
import { contentOf } from "../../../support/html.js";

describe("proseOf()", () => {
  it("puts a list into the line that leads into it", () => {
    expect(proseOf(contentOf("<p>a:</p><ul><li>b<li>c</ul><h2>d</h2><p>e</p>"))).toBe(
      "a: b; c\n\nd\n\ne",
    );
  });
});
