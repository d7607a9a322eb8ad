import { describe, expect, it } from "vitest";
import type { Guess } from "../../../../../src/core/formats/imported.js";
import { sectionsOf } from "../../../../../src/core/formats/markdown/markdown-sections.js";
import {
  readSection,
  topicsOf,
} from "../../../../../src/core/formats/markdown/outline-sections.js";
import { parseMarkdown } from "../../../../../src/extras/markdown-parser.js";

function read(markdown: string, isMarkmap = false) {
  const guesses: Guess[] = [];
  const top = sectionsOf(parseMarkdown(markdown));
  const reading = { isMarkmap, guesses, base: undefined };
  return {
    nodes: top.sections.flatMap((section) => readSection(section, reading)),
    lists: topicsOf(top, reading, false),
    guesses,
  };
}

describe("readSection()", () => {
  it("takes paragraphs for the summary, and links under the heading for its own", () => {
    const { nodes } = read("# A\n\nB.\n\n- [C](/c)\n\nD.\n\n- E\n- [F](/f)\n\n## G");
    expect(nodes).toMatchObject([
      { title: "A", summary: "B.\nD.", links: [{ title: "C", url: "/c" }] },
    ]);
    expect(nodes[0]?.topics.map(({ title }) => title)).toEqual(["E", "F", "G"]);
  });

  it("takes every item of a markmap for a topic", () => {
    const { nodes } = read("# A\n\n- [C](/c)", true);
    expect(nodes).toMatchObject([{ links: [], topics: [{ title: "C" }] }]);
  });

  it("takes a heading over a task of the same title for one", () => {
    const { nodes } = read("# A\n\n- [x] **A** – b");
    expect(nodes).toMatchObject([{ title: "A", summary: "b", status: "done", topics: [] }]);
  });

  it("reads the box of a heading", () => {
    const { nodes } = read("# [x] A\n\n# [ ] B\n\n# [x] <!-- #c -->");
    expect(nodes).toMatchObject([
      { title: "A", status: "done" },
      { title: "B", status: "todo" },
      { title: "[x]", id: "c" },
    ]);
  });

  it("takes very many topics of one list", () => {
    const attributes = new Map<string, string>();
    const item = { name: "li", attributes, children: ["a"] };
    const list = { name: "ul", attributes, children: new Array(150_000).fill(item) };
    const heading = { name: "h2", attributes, children: ["A"] };
    const section = { heading, level: 2, blocks: [list], sections: [] };
    const [step] = readSection(section, { isMarkmap: false, guesses: [], base: undefined });
    expect(step?.topics).toHaveLength(150_000);
  });

  it("takes the rows of a table for topics, and says so", () => {
    const { nodes, guesses } = read("# A\n\n| b |\n| - |\n| [c](/c) |");
    expect(nodes).toMatchObject([{ topics: [{ title: "c", links: [{ title: "c", url: "/c" }] }] }]);
    expect(guesses).toHaveLength(1);
  });
});

describe("topicsOf()", () => {
  it("leaves a list before the steps out and says so, unless it can be ticked", () => {
    expect(read("- a\n\n# B")).toMatchObject({ lists: [], guesses: [{ about: "a" }] });
    expect(read("- [ ] a\n\n# B")).toMatchObject({ lists: [{ title: "a" }], guesses: [] });
    expect(read("- a\n\n# B", true)).toMatchObject({ lists: [{ title: "a" }], guesses: [] });
  });
});
