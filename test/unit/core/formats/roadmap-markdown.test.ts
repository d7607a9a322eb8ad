import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { markdownLink, markdownText } from "../../../../src/core/formats/markdown-text.js";
import { writeMarkdown } from "../../../../src/core/formats/roadmap-markdown.js";
import type { RoadmapData, RoadmapNodeData } from "../../../../src/core/model/roadmap.js";
import type { Status } from "../../../../src/core/state/map-state.js";
import { nastyText, steps } from "../../support/arbitraries.js";
import { backendData, flatten, indexOf, node, roadmapOf } from "../../support/roadmaps.js";

const guide = { title: "A guide", url: "https://example.org/" };

const data = roadmapOf(
  [
    node(
      "web",
      [
        node("http", [], { title: "HTTP", summary: "Requests and answers.", links: [guide] }),
        node("dns", [node("records"), node("zones", [], { choose: "one" })], {
          tagline: "Names",
          links: [guide],
        }),
      ],
      { title: "The web", summary: "How it works.", tagline: "Begin", links: [guide] },
    ),
    node("language", [node("js"), node("py")], { choose: "one" }),
    node("career", [], { summary: "Goes on.", links: [guide] }),
  ],
  {
    title: "A *road*",
    summary: "Three steps.",
    introduction: "Begin\nhere.",
    conclusion: "The end.",
    resources: [{ title: "Books", summary: "On paper.", links: [guide, guide] }, { title: "None" }],
    faq: [{ question: "How long?", answer: "1. Long." }],
    related: [guide],
  },
);

const statuses = new Map<string, Status>([
  ["http", "done"],
  ["zones", "learning"],
  ["js", "done"],
  ["py", "skipped"],
]);

const outline = `# A \\*road\\*

Three steps.

Begin here.

## Step 1: The web (learning)

How it works.

- [A guide](https://example.org/)
- [x] **HTTP** – Requests and answers.
  - [A guide](https://example.org/)
- [ ] **dns** (learning) – Names
  - [A guide](https://example.org/)
  - [ ] **records**
  - [ ] **zones** (learning)

## Step 2: language (choose one)

- [x] **js**
- [ ] **py** (skipped)

## Step 3: career

- [ ] **career** – Goes on.
  - [A guide](https://example.org/)

The end.

## Resources

### Books

On paper.

- [A guide](https://example.org/)
- [A guide](https://example.org/)

### None

## Questions and answers

### How long?

1\\. Long.

## Further reading

- [A guide](https://example.org/)
`;

/** The same roadmap in other words, which are taken from a list in turn. */
function inOtherWords(data: RoadmapData, texts: readonly string[]): RoadmapData {
  let at = 0;
  const next = () => texts[at++ % texts.length] as string;
  const renamed = (each: RoadmapNodeData): RoadmapNodeData => ({
    ...each,
    title: next(),
    summary: next(),
    topics: (each.topics ?? []).map(renamed),
    links: [{ title: next(), url: "#a" }],
  });
  return {
    ...data,
    title: next(),
    summary: next(),
    introduction: next(),
    steps: data.steps.map(renamed),
    resources: [{ title: next(), summary: next(), links: [{ title: next(), url: "#a" }] }],
    faq: [{ question: next(), answer: next() }],
    related: [{ title: next(), url: "#a" }],
  };
}

describe("writeMarkdown()", () => {
  it("writes everything in the order of the roadmap", () => {
    expect(writeMarkdown(indexOf(data), statuses)).toBe(outline);
  });

  it("writes nothing over nothing", () => {
    expect(writeMarkdown(indexOf(roadmapOf([])), new Map())).toBe("# Test\n");
  });

  it("says it in other words, which cannot break out either", () => {
    const markdown = writeMarkdown(indexOf(data), statuses, {
      step: (number, title) => `${title}\n(Schritt ${number})`,
      learning: "*dran*",
      skipped: "übersprungen",
      chooseOne: "eines davon",
      resources: "Quellen",
      faq: "Fragen",
      furtherReading: "Mehr",
    });
    expect(markdown.split("\n").filter((line) => /^##? |\(/.test(line))).toEqual([
      "# A \\*road\\*",
      "## The web (Schritt 1) (\\*dran\\*)",
      "- [A guide](https://example.org/)",
      "  - [A guide](https://example.org/)",
      "- [ ] **dns** (\\*dran\\*) – Names",
      "  - [A guide](https://example.org/)",
      "  - [ ] **zones** (\\*dran\\*)",
      "## language (Schritt 2) (eines davon)",
      "- [ ] **py** (übersprungen)",
      "## career (Schritt 3)",
      "  - [A guide](https://example.org/)",
      "## Quellen",
      "- [A guide](https://example.org/)",
      "- [A guide](https://example.org/)",
      "## Fragen",
      "## Mehr",
      "- [A guide](https://example.org/)",
    ]);
  });

  it("has a box for every topic of the ten steps, and ticks what is done", () => {
    const nodes = flatten(backendData().steps);
    const topics = nodes.length - backendData().steps.length;
    const done = nodes.flatMap(({ id, topics }) => (topics ? [] : [[id, "done"] as const]));
    const boxes = (markdown: string, box: string) => markdown.split(`- [${box}] **`).length - 1;
    const index = indexOf(backendData());
    expect(boxes(writeMarkdown(index, new Map()), " ")).toBe(topics);
    expect(boxes(writeMarkdown(index, new Map(done)), "x")).toBe(topics);
  });

  it("shows every text as it is, in the very place where a plain one would be", () => {
    const plain = Array.from({ length: 300 }, (_, at) => `Text${at}.`);
    fc.assert(
      fc.property(steps(3, 3), fc.array(nastyText, { minLength: 1 }), (nodes, texts) => {
        const write = (list: readonly string[]) =>
          writeMarkdown(indexOf(inOtherWords(roadmapOf(nodes), list)), new Map());
        const textAt = (at: string) => texts[Number(at) % texts.length] as string;
        const expected = write(plain)
          .replace(/\[Text(\d+)\.\]\(#a\)/g, (_, at) => {
            return markdownLink({ title: textAt(at), url: "#a" });
          })
          .replace(/(Step \d+: )?Text(\d+)\./g, (_, step = "", at) => {
            return markdownText(step + textAt(at));
          });
        expect(write(texts)).toBe(expected);
      }),
      { numRuns: 300 },
    );
  });
});
