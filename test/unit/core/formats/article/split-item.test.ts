import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitItem } from "../../../../../src/core/formats/article/split-item.js";
import type { Draft } from "../../../../../src/core/formats/draft.js";
import type { ListItem } from "../../../../../src/core/formats/list-items.js";

function item(title: string, other: Partial<ListItem> = {}): ListItem {
  const markup = { name: "li", attributes: new Map(), children: [] };
  return { title, summary: "", links: [], items: [], markup, ...other };
}

/** Drafts in one line: `Go & Ruby [one] {Go | Ruby}`, `PHP: a summary`. */
function told(drafts: readonly Draft[]): string {
  return drafts.map(toldDraft).join(" | ");
}

function toldDraft({ title, choose, summary, topics }: Draft): string {
  const below = topics ? ` {${told(topics)}}` : "";
  return title + (choose ? ` [${choose}]` : "") + (summary ? `: ${summary}` : "") + below;
}

/** What a bold label and its rest are read as. */
function labelled(title: string, separator: ":" | "–", summary: string): ListItem {
  return item(title, { separator, summary });
}

const plain = { choose: false };
const choice = { choose: true };

describe("an item of a list", () => {
  it.each([
    [
      labelled("Relational Databases (SQL)", ":", "MySQL, PostgreSQL"),
      "Relational Databases (SQL) {MySQL | PostgreSQL}",
    ],
    [labelled("Graph Databases", ":", "Neo4j"), "Graph Databases {Neo4j}"],
    [
      labelled("Scaling", ":", "Load balancing, clustering, horizontal scaling"),
      "Scaling {Load balancing | Clustering | Horizontal scaling}",
    ],
    [
      labelled("Python (Django, Flask)", "–", "Fast and easy"),
      "Python: Fast and easy {Django | Flask}",
    ],
    [labelled("Python", "–", "Django, Flask"), "Python: Django, Flask"],
    [labelled("HTTP", ":", "how browsers ask"), "HTTP: how browsers ask"],
    [
      labelled("Caching", ":", "Redis, Memcached\nFast stores."),
      "Caching: Fast stores. {Redis | Memcached}",
    ],
    [item("Caching: Redis, Memcached."), "Caching {Redis | Memcached}"],
    [item("Caching: it makes things fast"), "Caching: it makes things fast"],
    [item("Branching strategies and code reviews"), "Branching strategies | Code reviews"],
    [item("Git and code reviews", { summary: "Both." }), "Git and code reviews: Both."],
    [item("Client-Server Architecture."), "Client-Server Architecture"],
    [item("Go & Ruby"), "Go & Ruby {Go | Ruby}"],
    [item("", { summary: "First line\nsecond line" }), "First line: second line"],
  ])("%j", (given, expected) => {
    expect(told(splitItem(given, plain).drafts)).toBe(expected);
  });

  it.each([
    [item("Go & Ruby"), "Go & Ruby [one] {Go | Ruby}"],
    [labelled("Node.js", ":", "Express.js, Nest.js"), "Node.js [one] {Express.js | Nest.js}"],
    [labelled("Java", ":", "Spring Boot"), "Java {Spring Boot}"],
    [labelled("Python (Django, Flask)", "–", "Nice"), "Python: Nice {Django | Flask}"],
    [item("GitHub/GitLab"), "GitHub/GitLab [one] {GitHub | GitLab}"],
    [item("SQL vs NoSQL"), "SQL vs NoSQL {SQL | NoSQL}"],
  ])("in a list of alternatives: %j", (given, expected) => {
    expect(told(splitItem(given, choice).drafts)).toBe(expected);
  });

  it("has the items of its lists as topics, and nothing else", () => {
    const items = [item("Caching (Redis)"), item("One two and three four")];
    const { drafts } = splitItem(item("Stores (SQL, NoSQL):", { items }), plain);
    expect(told(drafts)).toBe("Stores (SQL, NoSQL) {Caching {Redis} | One two | Three four}");
    expect(told(splitItem(item("", { items: [item("Go"), item("C")] }), plain).drafts)).toBe(
      "Go | C",
    );
  });

  it("may say that one of its own items is enough", () => {
    const items = [item("Go & Ruby"), item("Python")];
    const { drafts } = splitItem(item("Choose one language", { items }), plain);
    expect(told(drafts)).toBe("Choose one language [one] {Go & Ruby [one] {Go | Ruby} | Python}");
  });

  it("keeps its links at the first node", () => {
    const links = [{ title: "Docs", url: "https://example.org/" }];
    const { drafts } = splitItem(item("One two and three four", { links }), plain);
    expect(drafts).toEqual([{ title: "One two", links }, { title: "Three four" }]);
  });

  it("tells what was guessed", () => {
    expect(splitItem(labelled("Node.js", ":", "Express, Nest"), choice).guesses).toEqual([
      {
        about: "Node.js: Express, Nest",
        message:
          "What follows the colon was read as topics below this item, one of which is enough.",
      },
    ]);
    expect(splitItem(item("Python – easy (Django, Flask)"), plain).guesses).toEqual([
      {
        about: "Python – easy (Django, Flask)",
        message: "What follows the dash was read as a summary.",
      },
    ]);
    expect(splitItem(item("REST API principles"), plain).guesses).toEqual([]);
    expect(splitItem(labelled("HTTP", "–", "how browsers ask"), plain).guesses).toEqual([]);
  });
});

/** Words that only join or announce: a split may leave them out. */
const JOINING = new Set(
  "and or und & vs like such as including e.g. for example etc. more with from against using via through".split(
    " ",
  ),
);

const words = fc.constantFrom(
  ..."Go Ruby iOS npm caching Using encrypting Learn write data (SQL) (A, B) Redis, push, – - : a it \u202e \ud800 、 GitHub/GitLab CI/CD, things: done.".split(
    " ",
  ),
  ...JOINING,
);

describe("any item", () => {
  const lines = fc.array(words, { maxLength: 12 }).map((list) => list.join(" "));

  it("loses no word", () => {
    fc.assert(
      fc.property(
        lines,
        lines,
        fc.boolean(),
        fc.constantFrom(":", "–", undefined),
        (title, summary, choose, separator) => {
          const given = item(title, { summary, ...(separator && { separator }) });
          const kept = `${told(splitItem(given, { choose }).drafts)}`.toLowerCase();
          for (const word of `${title} ${summary}`.split(/[\s,()、:./{}|]+/)) {
            if (/\p{L}/u.test(word) && !JOINING.has(word) && !/^(?:e|g|etc)$/.test(word))
              expect(kept).toContain(word.toLowerCase());
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("gets nodes with titles, and tells of each split", () => {
    fc.assert(
      fc.property(fc.oneof(lines, fc.string({ unit: "binary" })), fc.boolean(), (title, choose) => {
        const { drafts, guesses } = splitItem(item(title), { choose });
        const isSplit =
          drafts.length > 1 || drafts.some(({ topics, summary }) => topics ?? summary);
        expect(guesses.length > 0).toBe(isSplit);
        const check = (draft: Draft): void => {
          expect(draft.title).not.toBe("");
          draft.topics?.forEach(check);
        };
        drafts.forEach(check);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(["a", "(", "a, ", "with A ", "a/", ": ", " – ", " and ", "One two and "])(
    "of 1 MB is read at once: %j",
    (piece) => {
      const long = piece.repeat(1_000_000 / piece.length);
      const start = performance.now();
      splitItem(item(long), choice);
      splitItem(labelled("Label", ":", long), choice);
      splitItem(labelled(long, ":", long), plain);
      expect(performance.now() - start).toBeLessThan(2000);
    },
  );
});
