import { describe, expect, it } from "vitest";
import {
  type ImportOptions,
  importDocument,
} from "../../../../src/core/formats/import-document.js";
import { parseRoadmap } from "../../../../src/core/model/parse-roadmap.js";
import { fixture, fixtureText } from "../../support/foreign-fixture.js";
import { nodesOf, outlineText } from "../../support/outline-text.js";
import { parsers } from "../../support/parsers.js";

function read(text: string, options: Omit<ImportOptions, "parsers"> = {}) {
  return importDocument(text, { parsers, ...options });
}

async function outlineOf(text: string, options: Omit<ImportOptions, "parsers"> = {}) {
  const { data } = await read(text, options);
  expect(parseRoadmap(data).findings.listed).toEqual([]);
  return outlineText(data);
}

/** The addresses of all links of the nodes. */
async function urlsOf(text: string, options: Omit<ImportOptions, "parsers"> = {}) {
  const { data } = await read(text, options);
  return nodesOf(data.steps).flatMap(({ links = [] }) => links.map(({ url }) => url));
}

function post(part: object): string {
  return JSON.stringify({ ...(fixture("wordpress-post") as object), ...part });
}

const baking = "Baking\n  Dough\n    Flour\n    Yeast\n  Bread";
const list = "<ol><li>Dough<ul><li>Flour</li><li>Yeast</li></ul></li><li>Bread</li></ol>";

describe("importDocument()", () => {
  it("hands native data on as it is, with whatever is wrong in it", async () => {
    const data = { nonsense: [1, { deep: null }] };
    expect(await read(JSON.stringify(data))).toEqual({ data, guesses: [] });
    expect(await read(`\uFEFF${JSON.stringify(data)}`)).toEqual({ data, guesses: [] });
  });

  it.each([
    ["Markdown", "# Baking\n\n- Dough\n  - Flour\n  - Yeast\n- Bread\n"],
    [
      "Markdown with a byte order mark",
      "\uFEFF# Baking\n\n- Dough\n  - Flour\n  - Yeast\n- Bread\n",
    ],
    [
      "a page with an outline",
      `<!doctype html><body><p>Hi<div class="a roadmap-outline"><h2>Baking</h2>${list}</div>`,
    ],
    ["a piece of HTML with an element", `<h1>Baking</h1>\n<roadmap-graph>${list}</roadmap-graph>`],
    [
      "a map of jsMind",
      '{"meta":{},"format":"node_tree","data":{"topic":"Baking","children":[{"topic":"Dough","children":[{"topic":"Flour"},{"topic":"Yeast"}]},{"topic":"Bread"}]}}',
    ],
    [
      "a map of mind-elixir",
      '{"nodeData":{"topic":"Baking","children":[{"topic":"Dough","children":[{"topic":"Flour"},{"topic":"Yeast"}]},{"topic":"Bread"}]}}',
    ],
    [
      "a tree of markmap",
      '{"content":"Baking","children":[{"content":"<b>Dough</b>","children":[{"content":"Flour","children":[]},{"content":"Yeast"}]},{"content":"Bread"}]}',
    ],
    [
      "a drawing of roadmap.sh",
      JSON.stringify({
        nodes: [
          { id: "t", type: "title", data: { label: "Baking" } },
          { id: "a", type: "topic", position: { x: 0, y: 1 }, data: { label: "Dough" } },
          { id: "b", type: "topic", position: { x: 0, y: 9 }, data: { label: "Bread" } },
          { id: "c", type: "subtopic", position: { x: 9, y: 1 }, data: { label: "Flour" } },
          { id: "d", type: "subtopic", position: { x: 9, y: 2 }, data: { label: "Yeast" } },
        ],
        edges: [
          { source: "a", target: "c", data: { edgeStyle: "dashed" } },
          { source: "a", target: "d", data: { edgeStyle: "dashed" } },
        ],
      }),
    ],
  ])("reads %s", async (_, text) => {
    expect(await outlineOf(text)).toBe(baking);
  });

  it("reads an article, step by step", async () => {
    const step = (name: string, item: string) => `<h2>Step ${name}</h2><ul><li>${item}</li></ul>`;
    const page = `<!doctype html><title>Baking</title><body><article><h1>Baking</h1>
      ${step("1: Dough", "Flour")}${step("2: Bread", "Rolls")}${step("3: Cake", "Sponge")}</article>`;
    expect(await outlineOf(page)).toBe(
      "Baking\n  Dough\n    Flour\n  Bread\n    Rolls\n  Cake\n    Sponge",
    );
  });

  it("reads a post, alone or in a list, by its own title, name and address", async () => {
    for (const text of [fixtureText("wordpress-post"), `[${fixtureText("wordpress-post")}]`]) {
      const { data } = await read(text, { url: "https://example.org/wp-json/wp/v2/posts/7" });
      expect(outlineText(data)).toBe(baking.replace("Baking", "Baking & you: a beginner’s guide"));
      expect(data.id).toBe("learn-baking");
      expect(nodesOf(data.steps)[1]?.links).toEqual([
        { title: "Flour", url: "https://example.org/blog/flour/" },
      ]);
    }
  });

  it.each([
    ["no post", "[]", /no post in the list/],
    ["several", `[${post({})},${post({})}]`, /2 posts in the list: ask for one/],
    [
      "an error",
      '{"code":"rest_post_invalid_id","message":"Invalid post ID.","data":{"status":404}}',
      /Invalid post ID/,
    ],
    ["a post behind a password", post({ content: { rendered: "", protected: true } }), /password/],
    ["a post without text", post({ content: { rendered: "\n" } }), /no text/],
    ["a post that is too long", post({ content: { rendered: "a".repeat(2_000_001) } }), /2000000/],
  ])("says so where WordPress answers with %s", async (_, text, words) => {
    await expect(read(text)).rejects.toThrow(words);
    await expect(read(text)).rejects.toMatchObject({ name: "ImportError" });
  });

  it("is called after its file where it has no title of its own", async () => {
    const untitled = ["- Dough\n- Bread", list, `<div class="roadmap-outline">${list}</div>`];
    for (const text of untitled) {
      const { data, guesses } = await read(text, { name: "kitchen" });
      expect(data.title).toBe("kitchen");
      expect(guesses.map(({ message }) => message)).not.toContainEqual(
        expect.stringContaining("is called"),
      );
    }
    expect((await read("# Baking\n- Dough\n- Bread", { name: "kitchen" })).data.title).toBe(
      "Baking",
    );
  });

  it("resolves links against the address of the document", async () => {
    const url = "https://example.org/a/b";
    expect(await urlsOf("- [Dough](dough)\n- Bread", { url })).toEqual([
      "https://example.org/a/dough",
    ]);
    const page = (base: string) =>
      `<html><head>${base}</head><body class="roadmap-outline"><ul><li><a href="dough">Dough</a></ul>`;
    expect(await urlsOf(page(""), { url })).toEqual(["https://example.org/a/dough"]);
    expect(await urlsOf(page(""))).toEqual(["dough"]);
    expect(await urlsOf(page(""), { url: "file:///home/me/a.html" })).toEqual(["dough"]);
  });

  it("heeds the base of a page where it is one of the web", async () => {
    const url = "https://example.org/a/b";
    const page = (base: string) =>
      `<html><head><base href="${base}"></head><body class="roadmap-outline"><ul><li><a href="dough">Dough</a></ul>`;
    const resolved = async (base: string) => (await urlsOf(page(base), { url }))[0];
    expect(await resolved("https://other.example/x/")).toBe("https://other.example/x/dough");
    expect(await resolved("/c/")).toBe("https://example.org/c/dough");
    for (const base of [
      "javascript:alert(1)//",
      "data:text/html,x",
      "file:///etc/",
      "http://[::1",
    ]) {
      expect(await resolved(base)).toBe("https://example.org/a/dough");
    }
  });

  it("reads a document as what it is said to be", async () => {
    expect(await outlineOf("Dough, flour\n- a, b\n", { from: "markdown", name: "A" })).toContain(
      "a, b",
    );
    await expect(read("# Baking\n- Dough", { from: "html" })).rejects.toThrow(
      /looks like “markdown”/,
    );
    await expect(read("[]", { from: "jsmind" })).rejects.toThrow(/looks like “wordpress”/);
    const drawing = await read(fixtureText("roadmap-sh"), { from: "native" });
    expect(parseRoadmap(drawing.data).findings.error).toBeGreaterThan(0);
  });

  it("hands on whether items are split", async () => {
    const page = `<h2>Step 1: APIs</h2><ul><li>Styles (REST, GraphQL)</li></ul><h2>Step 2: B</h2><ul><li>b</li></ul>`;
    expect(await outlineOf(page, { name: "A", split: false })).not.toMatch(/^ +GraphQL$/m);
    expect(await outlineOf(page, { name: "A", split: true })).toMatch(/^ +GraphQL$/m);
  });

  it("has open what the document has open, and folded what it has folded", async () => {
    expect((await read(fixtureText("jsmind-tree"))).expanded).toEqual(["bread"]);
  });
});
