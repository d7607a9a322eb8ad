import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DocumentOptions } from "../../../../src/core/formats/import-options.js";
import { ImportError } from "../../../../src/core/formats/imported.js";
import { readMarkdownOutline } from "../../../../src/core/formats/read-markdown.js";
import { writeMarkdown } from "../../../../src/core/formats/roadmap-markdown.js";
import { writeMarkdownSource } from "../../../../src/core/formats/write-markdown-source.js";
import type {
  RoadmapData,
  RoadmapLinkData,
  RoadmapNodeData,
} from "../../../../src/core/model/roadmap.js";
import { parseHtml } from "../../../../src/extras/html-parser.js";
import { parseMarkdown } from "../../../../src/extras/markdown-parser.js";
import { nastyText, roadmapData, someStatuses, withoutTodo } from "../../support/arbitraries.js";
import { backendData, flatten, indexOf, node, roadmapOf } from "../../support/roadmaps.js";

function read(markdown: string, options?: DocumentOptions) {
  return readMarkdownOutline(parseMarkdown(markdown, parseHtml), options);
}

function fixture(name: string): string {
  return readFileSync(new URL(`../../../fixtures/markdown/${name}.md`, import.meta.url), "utf8");
}

/** Titles with what is in them: `["A", ["B"]]`. */
function titles(nodes: readonly RoadmapNodeData[]): unknown[] {
  return nodes.map(({ title, topics }) => (topics ? [title, ...titles(topics)] : title));
}

/** Text as it can stand in one line of Markdown. */
function line(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/\p{Control}/gu, "\ufffd");
}

/** Text with a paragraph for each of its lines. */
function lines(text: string): string {
  return text.split("\n").map(line).filter(Boolean).join("\n");
}

/** Without white space that says nothing. Links within a page lead nowhere from a file. */
function carried(data: RoadmapData): RoadmapData {
  const { title, summary, introduction, conclusion } = data;
  const links = (list: readonly RoadmapLinkData[] = []) =>
    list.flatMap((link) =>
      link.url.startsWith("#") ? [] : [{ ...link, title: line(link.title) }],
    );
  const carriedNode = (each: RoadmapNodeData): RoadmapNodeData => ({
    ...each,
    title: line(each.title),
    ...(each.tagline && { tagline: line(each.tagline) }),
    ...(each.summary && { summary: lines(each.summary) }),
    topics: (each.topics ?? []).map(carriedNode),
    links: links(each.links),
  });
  return {
    ...data,
    title: line(title),
    ...(summary && { summary: lines(summary) }),
    ...(introduction && { introduction: lines(introduction) }),
    ...(conclusion && { conclusion: lines(conclusion) }),
    steps: data.steps.map(carriedNode),
    resources: (data.resources ?? []).map((each) => ({
      title: line(each.title),
      ...(each.summary && { summary: lines(each.summary) }),
      links: links(each.links),
    })),
    faq: (data.faq ?? []).map(({ question, answer }) => ({
      question: line(question),
      answer: lines(answer),
    })),
    related: links(data.related),
  };
}

/** Without what an outline for readers does not carry. */
function carriedPlainly(data: RoadmapData): RoadmapData {
  const { title, summary, introduction, conclusion, language, id } = data;
  const links = (list: readonly RoadmapLinkData[] = []) =>
    list.flatMap(({ title, url }) => (url.startsWith("#") ? [] : [{ title: line(title), url }]));
  const carriedNode = ({
    id,
    title,
    summary,
    tagline,
    choose,
    topics = [],
    ...rest
  }: RoadmapNodeData): RoadmapNodeData => {
    const said = summary ?? tagline;
    return {
      id,
      title: line(title),
      ...(said && { summary: line(said) }),
      ...(choose && topics.length > 0 && { choose }),
      topics: topics.map(carriedNode),
      links: links(rest.links),
    };
  };
  return {
    formatVersion: 1,
    id,
    title: line(title),
    ...(summary && { summary: line(summary) }),
    ...(introduction && { introduction: line(introduction) }),
    ...(conclusion && { conclusion: line(conclusion) }),
    ...(language && { language }),
    steps: data.steps.map(carriedNode),
    resources: (data.resources ?? []).map(({ title, summary, links: list }) => ({
      title: line(title),
      ...(summary && { summary: line(summary) }),
      links: links(list),
    })),
    faq: (data.faq ?? []).map(({ question, answer }) => ({
      question: line(question),
      answer: line(answer),
    })),
    related: links(data.related),
  };
}

/** As it would be without ids: with them go what only they tell apart. */
function anonymous(data: RoadmapData): RoadmapData {
  const nameless = (each: RoadmapNodeData): RoadmapNodeData => ({
    ...each,
    id: "x",
    topics: (each.topics ?? []).map(nameless),
  });
  const steps = data.steps.map(nameless).map((step) => {
    const [only, ...others] = step.topics ?? [];
    const isSame = others.length === 0 && only?.title === step.title && only.topics?.length === 0;
    return isSame && !step.summary && !step.links?.length && !step.choose ? only : step;
  });
  const { summary, introduction, language, ...rest } = data;
  const [first, second] = [summary, introduction].filter((text) => text !== undefined);
  return {
    ...rest,
    id: "x",
    ...(first && { summary: first }),
    ...(second && { introduction: second }),
    steps,
  };
}

/** In other words, taken from a list in turn. */
function reworded(data: RoadmapData, texts: readonly string[]): RoadmapData {
  let at = 0;
  const next = () => texts[at++ % texts.length] as string;
  const renamed = (each: RoadmapNodeData): RoadmapNodeData => ({
    ...each,
    title: next(),
    tagline: next(),
    summary: next(),
    topics: (each.topics ?? []).map(renamed),
    links: [{ title: next(), url: "/a?b=c&copy=(d)", type: "course" }],
  });
  return {
    ...data,
    title: next(),
    summary: next(),
    introduction: next(),
    conclusion: next(),
    steps: data.steps.map(renamed),
    resources: [{ title: next(), summary: next(), links: [{ title: next(), url: "./a" }] }],
    faq: [{ question: next(), answer: next() }],
    related: [{ title: next(), url: "https://example.org/*a*" }],
  };
}

const special = [
  "Step 3: x",
  "[x]",
  "[ ] a",
  "# a",
  "<b>",
  "&amp;",
  "3. Third",
  "1) first",
  "2024",
  "- a",
  "+ a",
  "> a",
  "a:",
  ": a",
  "– a",
  "a – b",
  "*a*",
  "**a",
  "_a_",
  "`a`",
  "```",
  "~~a~~",
  "~",
  "\\",
  "a\\",
  "|a|",
  "![a](b)",
  "[a]: b",
  "www.example.org",
  "https://example.org/?a=b&c",
  "a@example.org",
  "<!-- #a -->",
  "<!-- markmap: fold -->",
  "---",
  "===",
  "👩‍💻 emoji",
  "خطوة أولى",
  "C#",
  "C++ (GNU)",
  "Node.js",
  "a (learning)",
  "(choose one)",
  "Resources",
  "FAQ",
  "Conclusion",
  "Step 1:",
  "==a==",
  "%%a%%",
  "[[a|b]]",
  "a ^abc",
  "a #tag",
  "[/] a",
  "[!info] a",
  "%%",
];

const typed = (data: unknown) => indexOf(data).roadmap;
const plainRuns = { numRuns: 60 };

describe("readMarkdownOutline()", () => {
  it("reads back what was written with ids", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(roadmapData, (data) => {
        const source = writeMarkdownSource(indexOf(data));
        expect(typed(read(source).data)).toEqual(typed(carried(data)));
      }),
      plainRuns,
    );
  });

  it("reads back what was written without ids, up to ids", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(roadmapData, (data) => {
        const found = read(writeMarkdown(indexOf(data), new Map())).data;
        expect(anonymous(carriedPlainly(found))).toEqual(anonymous(carriedPlainly(data)));
      }),
      plainRuns,
    );
  });

  it("reads back texts that mean something in Markdown", { timeout: 30_000 }, () => {
    const texts = fc.array(fc.oneof(nastyText, fc.constantFrom(...special)), { minLength: 1 });
    fc.assert(
      fc.property(roadmapData, texts, (plain, list) => {
        const data = reworded(plain, list);
        const source = writeMarkdownSource(indexOf(data));
        expect(typed(read(source).data)).toEqual(typed(carried(data)));
      }),
      plainRuns,
    );
  });

  it.each(special)("reads back %j, wherever it stands", (text) => {
    const steps = [node("a", [node("b", [node("c")]), node("d")], { choose: "one" }), node("e")];
    const data = reworded(roadmapOf(steps), [text]);
    const index = indexOf(data);
    expect(typed(read(writeMarkdownSource(index)).data)).toEqual(typed(carried(data)));
  });

  it("reads back how far its author is", { timeout: 30_000 }, () => {
    const learner = roadmapData.chain((data) => {
      const leaves = flatten(data.steps).filter(({ topics = [] }) => topics.length === 0);
      return fc.tuple(fc.constant(data), someStatuses(leaves.map(({ id }) => id)));
    });
    fc.assert(
      fc.property(learner, ([data, statuses]) => {
        const found = read(writeMarkdownSource(indexOf(data), statuses)).statuses ?? new Map();
        expect(found).toEqual(withoutTodo(statuses));
      }),
      plainRuns,
    );
  });

  it("reads the ten steps back as they are", () => {
    const data = backendData();
    const found = read(writeMarkdownSource(indexOf(data)));
    expect(typed(found.data)).toEqual(typed(carried(data)));
  });

  it("reads an introduction without a summary, and summaries of several lines", () => {
    const steps = [
      node("a", [node("b", [], { summary: "One.\nTwo." })], { aliases: ["c;d", "e"] }),
    ];
    for (const texts of [
      { introduction: "One.\nTwo." },
      { summary: "A.\nB.", introduction: "C." },
    ]) {
      const data = roadmapOf(steps, { ...texts, duration: { min: 1, max: 1, unit: "year" } });
      expect(typed(read(writeMarkdownSource(indexOf(data))).data)).toEqual(typed(data));
    }
  });

  it("reads ids that could end a comment", () => {
    const data = roadmapOf([node("a-->b", [node("100%")]), node("c%3Ed")]);
    const found = read(writeMarkdownSource(indexOf(data))).data;
    expect(flatten(found.steps).map(({ id }) => id)).toEqual(["a-->b", "100%", "c%3Ed"]);
  });
});

describe("readMarkdownOutline() of other people's outlines", () => {
  it("reads a markmap, open where it is not folded", () => {
    const { data, expanded } = read(fixture("markmap"));
    expect(data).toMatchObject({ title: "Bake bread", language: "en" });
    expect(titles(data.steps)).toEqual([
      ["Flour", "Wheat", ["Rye", "Light", "Dark"]],
      ["Leaven", ["Sourdough", "Day 1: mix", "Day 2: feed"], "Yeast"],
      "Resources",
    ]);
    expect(expanded).toEqual(["flour", "leaven"]);
  });

  it("reads the README of a roadmap", () => {
    const { data, statuses } = read(fixture("readme"), { url: "https://example.org/a/b.md" });
    expect(data.title).toBe("🌱 Gardening roadmap");
    expect(data.summary).toBe("What to learn on the way to a garden of your own.");
    expect(titles(data.steps)).toEqual([
      ["The soil", ["Compost", "Hot heaps"], "Digging"],
      ["The seeds", "Sowing", "Saving seeds"],
    ]);
    expect(data.steps[0]?.links).toEqual([
      { title: "A book of soil", url: "https://example.org/a/soil.html" },
    ]);
    expect(data.steps[1]).toMatchObject({ choose: "one", summary: "They want water." });
    expect(statuses).toEqual(
      new Map([
        ["digging", "done"],
        ["sowing", "learning"],
      ]),
    );
    expect(data.resources).toEqual([
      { title: "Books", links: [{ title: "On weeds", url: "https://example.org/weeds" }] },
    ]);
    expect(data.faq).toEqual([{ question: "How long does it take?", answer: "A summer." }]);
    expect(data.conclusion).toBe("Now go outside.");
  });

  it("reads a list of tasks without a heading", () => {
    const { data, statuses } = read(fixture("tasks"), { name: "My tasks", id: "tasks" });
    expect(data).toMatchObject({ id: "tasks", title: "My tasks" });
    expect(titles(data.steps)).toEqual([["Strings", "Tuning", "Changing"], "Chords", "Scales"]);
    expect(data.steps[1]?.links).toEqual([{ title: "Chart", url: "https://example.org/chart" }]);
    expect(data.steps[2]?.summary).toBe("up and down");
    expect(Object.fromEntries(statuses ?? [])).toEqual({
      tuning: "done",
      changing: "done",
      scales: "skipped",
    });
  });

  it("reads underlined headings, references and numbered steps", () => {
    const { data, guesses } = read(fixture("setext"));
    expect(data.title).toBe("Learn to sail");
    expect(titles(data.steps)).toEqual([["Wind", "Flag", "Direction", "Force"], "Knots"]);
    expect(data.steps[1]?.links).toEqual([
      { title: "Bowline", url: "https://example.org/bowline" },
      { title: "Reef knot", url: "https://example.org/reef" },
    ]);
    expect(data.steps[0]?.topics?.[0]?.summary).toBe("where from");
    expect(guesses).toContainEqual({
      about: "Sign · Means",
      message: "The rows of this table were taken as topics.",
    });
  });

  it("reads what counts the steps in another language, and what follows them", () => {
    const { data } = read(
      "# T\n\n## Schritt 1: A\n\n- [ ] **a**\n\n## Schritt 2: B\n\n- [ ] **b**\n\n## Quellen\n\n### Bücher\n\n- [B](/b)\n\n## Fragen\n\n### Was?\n\nDas.\n",
    );
    expect(titles(data.steps)).toEqual([
      ["A", "a"],
      ["B", "b"],
    ]);
    expect(data.resources).toEqual([{ title: "Bücher", links: [{ title: "B", url: "/b" }] }]);
    expect(data.faq).toEqual([{ question: "Was?", answer: "Das." }]);
  });

  it("takes lines over tasks for steps where there are no headings", () => {
    const { data, statuses } = read(
      "# T\n\n**Step 1: A**\n\n- [x] a\n\nStep 2: B\n- [ ] b\n\n**C**\n\n- [ ] c",
    );
    expect(titles(data.steps)).toEqual([
      ["A", "a"],
      ["B", "b"],
      ["C", "c"],
    ]);
    expect(statuses).toEqual(new Map([["a-a", "done"]]));
  });

  it("reads what people write in Obsidian, and says what it leaves out", () => {
    const { data, statuses, guesses } = read(fixture("obsidian"));
    expect(titles(data.steps)).toEqual([
      ["Calculus", "Limits", "Series"],
      ["Matrices", "SVD", "Rank"],
    ]);
    expect(data.steps[1]?.summary).toBe("Numbers in rows.");
    expect(Object.fromEntries(statuses ?? [])).toEqual({ limits: "learning", series: "skipped" });
    expect(JSON.stringify(data)).not.toMatch(/secret|tag|embed|let/);
    expect(guesses.map(({ message }) => message)).toEqual([
      "Left out: 2 blocks of code.",
      "Left out: 1 embedded page.",
      "Left out: 1 embedded notes, 1 tags, 2 comments of Obsidian.",
    ]);
  });

  it("takes rows of tables for topics, also where there is nothing else", () => {
    const { data } = read(
      "# T\n\n## 1️⃣ A\n\n| x | y |\n| - | - |\n| [b](/b) | c |\n\n## 2️⃣ B\n\n- d",
    );
    expect(titles(data.steps)).toEqual([
      ["A", "b"],
      ["B", "d"],
    ]);
    expect(titles(read("| x |\n| - |\n| a |\n| b |").data.steps)).toEqual(["a", "b"]);
  });

  it("gives an id that comes twice to the first only, and says so", () => {
    const { data, guesses } = read("- a <!-- #x -->\n- b <!-- #x -->\n");
    expect(data.steps.map(({ id }) => id)).toEqual(["x", "b"]);
    expect(guesses).toContainEqual({ about: "b", message: expect.stringContaining("“x”") });
  });

  it("is called what it says itself, unless it is told better, or says nothing", () => {
    const titleOf = (markdown: string, options: DocumentOptions) =>
      read(markdown, options).data.title;
    expect(titleOf("# A\n- a", { title: "T", name: "N" })).toBe("T");
    expect(titleOf("# A\n- a", { name: "N" })).toBe("A");
    expect(titleOf("- a", { name: "N" })).toBe("N");
  });

  it("calls itself Roadmap where nothing is known of it", () => {
    const { data, guesses } = read("- a");
    expect(data).toMatchObject({ id: "roadmap", title: "Roadmap" });
    expect(guesses).toHaveLength(1);
  });

  it.each(["", "Only text.", "# Only a title\n\nAnd text.", "***"])("refuses %j", (markdown) => {
    expect(() => read(markdown)).toThrow(ImportError);
    expect(() => read(markdown)).toThrow(expect.objectContaining({ failure: "no-roadmap" }));
  });

  it("has the list for steps where all headings are empty", () => {
    expect(titles(read("- a\n- b\n\n#\n\n##\n").data.steps)).toEqual(["a", "b"]);
  });

  it("never makes what is no roadmap of text of any kind", () => {
    fc.assert(
      fc.property(fc.array(nastyText), (texts) => {
        const markdown = `- a\n${texts.join("\n")}`;
        const { data } = read(markdown);
        expect(() => indexOf(data)).not.toThrow();
      }),
    );
  });
});
