import { describe, expect, it } from "vitest";
import {
  type Section,
  sectionsOf,
} from "../../../../../src/core/formats/markdown/markdown-sections.js";
import { textOf } from "../../../../../src/core/formats/markup.js";
import { parseHtml } from "../../../../../src/extras/html-parser.js";
import { parseMarkdown } from "../../../../../src/extras/markdown-parser.js";

function outline({ heading, blocks, sections }: Section): unknown[] {
  const title = heading ? textOf(heading) : "";
  return [title, ...blocks.map((block) => textOf(block)), ...sections.map(outline)];
}

function read(markdown: string): unknown[] {
  return outline(sectionsOf(parseMarkdown(markdown, parseHtml)));
}

describe("sectionsOf()", () => {
  it("puts lower headings into higher ones, whatever levels are left out", () => {
    expect(read("a\n\n# B\n\nb\n\n### C\n\n## D\n\n# E")).toEqual([
      "",
      "a",
      ["B", "b", ["C"], ["D"]],
      ["E"],
    ]);
  });

  it("looks through what is wrapped", () => {
    expect(read("<div>\n\n# A\n\n</div>\n\nb")).toEqual(["", ["A", "b"]]);
  });

  it("takes details for a section of their own, which ends with them", () => {
    const markdown = "# A\n\n<details>\n<summary>B</summary>\n\nb\n\n# C\n\n</details>\n\n## D";
    expect(read(markdown)).toEqual(["", ["A", ["B", "b", ["C"]], ["D"]]]);
  });
});
