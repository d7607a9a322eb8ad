import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RoadmapIndex } from "../../../../src/core/model/roadmap-index.js";
import { type SearchHits, searchRoadmap } from "../../../../src/core/state/search.js";
import { SLICE } from "../../../../src/core/state/search-texts.js";
import { backendData, flatten, indexOf, indexSteps, node } from "../../support/roadmaps.js";

const index = indexSteps(
  node("web", [
    node("http", [], { title: "HTTP basics", summary: "Requests and answers, in JavaScript too." }),
    node("https", [], { title: "HTTPS", tagline: "HTTP with a lock" }),
    node("http-2", [], { title: "HTTP" }),
  ]),
  node("languages", [
    node("js", [], { title: "JavaScript", summary: "Runs in the browser, too; not C#." }),
    node("py", [], { title: "Python", summary: "Django is a framework; so is Flask." }),
    node("cpp", [], { title: "C++ / C#" }),
    node("de", [], { title: "Größe", summary: "Ein Café." }),
  ]),
  node("tools", [
    node("k8s", [], { title: "Kubernetes, Docker", summary: "Client/server work." }),
    node("files", [], { title: "Docker files" }),
    node("ops", [], { title: "Operations", summary: "Kubernetes runs containers with python." }),
  ]),
);

/** Runs a search to its end. */
function run(of: RoadmapIndex, query: string): SearchHits {
  const search = searchRoadmap(of, query);
  for (;;) {
    const { done, value } = search.next();
    if (done) return value;
  }
}

/** The ids of the hits, the best one marked. */
function find(query: string): string {
  const { hits, best } = run(index, query);
  return hits.map(({ node }, at) => (at === best ? `*${node.id}` : node.id)).join(" ");
}

describe("searchRoadmap()", () => {
  it.each([
    ["a title that is the query before one that begins with it", "http", "http https *http-2"],
    ["a title that begins with the query before one that has it", "https", "*https"],
    ["a title that has the query before other texts", "basics", "*http"],
    ["a title that begins with it before one that has it", "docker", "k8s *files"],
    ["a title before a text that comes first", "javascript", "http *js"],
    ["a title that has it before a text that comes first", "c#", "js *cpp"],
    ["the first where no title has it", "in", "*http js de ops"],
    ["the title of two words", "HTTP  Basics", "*http"],
    ["words in any order and any place", "answers http", "*http"],
    ["a tagline", "lock", "*https"],
    ["a summary", "django", "*py"],
    ["the middle of a word", "ramew", "*py"],
    ["a word twice", "python python", "*py ops"],
    ["signs", "c++", "*cpp"],
    ["what was written with accents", "grosse cafe", "*de"],
    ["what was typed with accents", "Pythön", "*py ops"],
  ])("finds %s", (_, query, expected) => {
    expect(find(query)).toBe(expected);
    expect(run(index, query).isApproximate).toBe(false);
  });

  it.each([
    ["swapped letters", "pyhton", "*py ops"],
    ["a beginning, in a title first", "jvasc", "http *js"],
    ["two typos in a long word, in a title first", "kuberntse", "*k8s ops"],
    ["a typo in one of the words", "python kubernetis", "*ops"],
    ["a short word as it is", "is djago", "*py"],
    ["a word within others", "servre", "*k8s"],
    ["a title before another text", "oprations", "*ops"],
    ["the first where no title is meant", "browsr", "*js"],
  ])("forgives a typo in %s", (_, query, expected) => {
    expect(find(query)).toBe(expected);
    expect(run(index, query).isApproximate).toBe(true);
  });

  it.each([
    ["a blank query", " \n\u00a0"],
    ["no letters at all", ""],
    ["a typo in a short word", "cbb"],
    ["two typos in a word of seven letters", "pyhtonn"],
    ["one word of two", "python zebra"],
    ["a mistyped word and one that is too short", "pyhton qqq"],
  ])("finds nothing for %s", (_, query) => {
    expect(run(index, query)).toEqual({ hits: [], best: 0, isApproximate: false });
  });

  it.each([
    ["words in a title are not the phrase", ["Basics of HTTP", "Of basics, more"], "of basics", 1],
    ["the first title is the best of those that are meant", ["Python", "Python 3"], "pyhton", 0],
    [
      "a title has to have all words that are meant",
      ["Python\nMaps", "Python maps"],
      "pyhton mpas",
      1,
    ],
    ["signs around words are no typos", ["Pipes", "(CI/CD)"], "ci/dc", 0],
  ])("knows that %s", (_, titles, query, best) => {
    const titled = indexSteps(
      ...titles.map((text, at) => {
        const [title = "", summary = ""] = text.split("\n");
        return node(`n${at}`, [], { title, summary });
      }),
    );
    const found = run(titled, query);
    expect(found.hits.length).toBeGreaterThan(0);
    expect(found.best).toBe(best);
  });

  it("is not held up by a word of hardly anything but signs", () => {
    const title = `.${"client.".repeat(2)}${".".repeat(200_000)}server.`;
    const signs = indexSteps(node("a", [], { title }), node("b"));
    expect(run(signs, "python").hits).toEqual([]);
    expect(run(signs, "cleint").hits.map((entry) => entry.node.id)).toEqual(["a"]);
  });

  it("finds nothing in a roadmap without steps", () => {
    expect(run(indexSteps(), "python").hits).toEqual([]);
  });

  it("can be dropped, and two searches can take turns", () => {
    const titles = Array.from({ length: SLICE * 3 }, (_, at) => node(`node-${at}`));
    const many = indexSteps(...titles);
    searchRoadmap(many, "dropped").next();
    const searches = [searchRoadmap(many, "node-1"), searchRoadmap(many, "noed-77")];
    const outcomes: (SearchHits | undefined)[] = [];
    let turns = 0;
    while (outcomes.filter(Boolean).length < 2) {
      searches.forEach((search, at) => {
        const { done, value } = search.next();
        if (done && value) outcomes[at] = value;
        turns += 1;
      });
    }
    expect(turns).toBeGreaterThan(10);
    expect(outcomes[0]?.hits).toHaveLength(titles.filter(({ id }) => id.includes("node-1")).length);
    expect(outcomes[1]).toMatchObject({ isApproximate: true });
    expect(outcomes[1]?.hits).toContain(many.entries.get("node-77"));
  });

  it("finds exactly the nodes that have every word, in document order", () => {
    const of = indexOf(backendData());
    const nodes = flatten(backendData().steps);
    const all = nodes.map(({ id, title, tagline, summary }) => ({
      id,
      text: [title, tagline, summary].join(" ").toLowerCase(),
    }));
    const part = fc
      .tuple(fc.constantFrom(...all), fc.nat(), fc.integer({ min: 1, max: 6 }))
      .map(([{ text }, at, length]) => text.slice(at % text.length).slice(0, length));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (parts) => {
        const words = parts.join(" ").split(" ").filter(Boolean);
        const expected = all.filter(({ text }) => words.every((word) => text.includes(word)));
        const { hits, best, isApproximate } = run(of, parts.join(" "));
        if (expected.length === 0 || words.length === 0) return;
        expect(isApproximate).toBe(false);
        expect(hits.map(({ node }) => node.id)).toEqual(expected.map(({ id }) => id));
        expect(hits[best]).toBeDefined();
      }),
      { numRuns: 500 },
    );
  });
});
