import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { topicsInProse } from "../../../../../src/core/formats/article/topics-in-prose.js";

describe("a paragraph", () => {
  it.each<[paragraph: string, titles: string[]]>([
    [
      "Learn how to design schemas, write queries, and use ORMs (Object-Relational Mapping) to interact with databases.",
      ["Design schemas", "Write queries", "Use ORMs (Object-Relational Mapping)"],
    ],
    ["You need to learn to write queries and use indexes.", ["Write queries", "Use indexes"]],
  ])("tells to learn topics: %s", (paragraph, titles) => {
    const { drafts, guesses } = topicsInProse(paragraph);
    expect(drafts).toEqual(titles.map((title) => ({ title })));
    expect(guesses).toEqual([
      { about: paragraph, message: "What this sentence tells to learn was read as topics." },
    ]);
  });

  it("may be an item that got out of its list", () => {
    const line =
      "Preparing for technical interviews with coding challenges and system design questions";
    const { drafts, guesses } = topicsInProse(line);
    expect(drafts).toEqual([
      {
        title: "Preparing for technical interviews",
        topics: [{ title: "Coding challenges" }, { title: "System design questions" }],
      },
    ]);
    expect(guesses.map(({ about }) => about)).toEqual([line, line]);
    expect(topicsInProse("Choosing a framework").drafts).toEqual([
      { title: "Choosing a framework" },
    ]);
  });

  it.each([
    "",
    "Learn:",
    "Learn how to build and test APIs.",
    "Learn HTML, CSS, and JavaScript.",
    "Once you know SQL, learn how to write queries and use indexes.",
    "Preparing for interviews takes time.",
    "Preparing for interviews:",
    "Learning is fun. Go on",
    "Programming",
    "Nothing is final",
    "During the course you will meet others",
    "Building one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen",
    "A backend developer must know how to manage and optimize databases.",
    "Choose one language and master it instead of trying to learn all at once.",
  ])("has no topics: %s", (paragraph) => {
    expect(topicsInProse(paragraph)).toEqual({ drafts: [], guesses: [] });
  });

  it("of any kind does no harm", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { drafts, guesses } = topicsInProse(text);
        expect(guesses.length > 0).toBe(drafts.length > 0);
      }),
    );
  });

  it.each(["Learn how to ", "using a, ", "(", " "])("of 1 MB is read at once: %j", (piece) => {
    const start = performance.now();
    topicsInProse(piece.repeat(1_000_000 / piece.length));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
