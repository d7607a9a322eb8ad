import { describe, expect, it } from "vitest";
import { contentOf } from "../../../support/html.js";

describe("nestSections()", () => {
  it("nests by level, and by number on the same level", () => {
    const shape = (content: ReturnType<typeof contentOf>): unknown[] =>
      content.map((part) =>
        part.kind === "section" ? [part.heading.text, ...shape(part.content)] : part.kind,
      );
    const html = "<p>z</p><h2>1. a</h2><h2>1.1 b</h2><p>c</p><h3>d</h3><h2>2. e</h2>";
    expect(shape(contentOf(html))).toEqual([
      "paragraph",
      ["1. a", ["1.1 b", "paragraph", ["d"]]],
      ["2. e"],
    ]);
  });
});
