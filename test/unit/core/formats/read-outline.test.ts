import { describe, expect, it } from "vitest";
import type { DocumentOptions } from "../../../../src/core/formats/import-options.js";
import { ImportError } from "../../../../src/core/formats/imported.js";
import { readOutline } from "../../../../src/core/formats/read-outline.js";
import { parseHtml } from "../../../../src/extras/html-parser.js";

const read = (html: string, options?: DocumentOptions) => readOutline(parseHtml(html), options);
const stepsOf = (html: string) => read(html).data.steps;

describe("readOutline()", () => {
  it.each([
    [
      "lists within lists",
      "<ol><li>Learn the basics<ul><li>HTTP</li></ul></li></ol>",
      [
        {
          id: "learn-the-basics",
          title: "Learn the basics",
          topics: [{ id: "http", title: "HTTP" }],
        },
      ],
    ],
    [
      "a linked title",
      '<ul><li><a href="https://a.org/" data-type="docs">HTTP</a></li></ul>',
      [
        {
          id: "http",
          title: "HTTP",
          links: [{ title: "HTTP", url: "https://a.org/", type: "docs" }],
        },
      ],
    ],
    [
      "a bold title with its summary in the line",
      "<ul><li><strong>HTTP</strong> – how browsers ask</li></ul>",
      [{ id: "http", title: "HTTP", summary: "how browsers ask" }],
    ],
    [
      "a heading and paragraphs",
      "<ul><li><h3>HTTP</h3>bare <b>words</b> here<p>More.</p></li></ul>",
      [{ id: "http", title: "HTTP", summary: "bare words here\nMore." }],
    ],
    [
      "terms",
      "<dl><dt>HTTP</dt><dd>how browsers ask</dd></dl>",
      [{ id: "http", title: "HTTP", summary: "how browsers ask" }],
    ],
    [
      "lists beside each other",
      "<div><ol><li>A</li></ol><ol><li>B</li></ol></div>",
      [
        { id: "a", title: "A" },
        { id: "b", title: "B" },
      ],
    ],
    [
      "data-id before id",
      '<ul><li id="x" data-id="y">A</li><li id="z">B</li></ul>',
      [
        { id: "y", title: "A" },
        { id: "z", title: "B" },
      ],
    ],
    [
      "a choice",
      '<ul><li data-choose="one">A<ul><li>B</li></ul></li><li data-choose="one">C</li></ul>',
      [
        { id: "a", title: "A", choose: "one", topics: [{ id: "b", title: "B" }] },
        { id: "c", title: "C" },
      ],
    ],
    [
      "an item that has nothing but a link",
      '<ul><li><a href="/x"><img src="y" alt=""></a></li></ul>',
      [{ id: "x", title: "/x", links: [{ title: "/x", url: "/x" }] }],
    ],
    [
      "ids that mean something to objects",
      '<ul><li id="__proto__">A</li><li id="constructor">B</li></ul>',
      [
        { id: "__proto__", title: "A" },
        { id: "constructor", title: "B" },
      ],
    ],
    [
      "lists beside the item that they belong to",
      "<ul><li>A</li><ul><li>B</li></ul><ul><li>C</li></ul><li>D</li></ul>",
      [
        {
          id: "a",
          title: "A",
          topics: [
            { id: "b", title: "B" },
            { id: "c", title: "C" },
          ],
        },
        { id: "d", title: "D" },
      ],
    ],
    [
      "a list in each of several details",
      "<details open id=x><summary>A</summary><ul><li>B</li></ul></details><details><summary>C</summary><p>c</p><ul><li>D</li></ul></details>",
      [
        { id: "x", title: "A", topics: [{ id: "b", title: "B" }] },
        { id: "c", title: "C", summary: "c", topics: [{ id: "d", title: "D" }] },
      ],
    ],
    [
      "a list under each of several headings",
      "<h1>T</h1><h2>A</h2><p>a</p><ul><li>B</li></ul><h2>C</h2><ol><li>D</li></ol><p>End.</p>",
      [
        { id: "a", title: "A", summary: "a", topics: [{ id: "b", title: "B" }] },
        { id: "c", title: "C", topics: [{ id: "d", title: "D" }] },
      ],
    ],
    [
      "no more than one list under a heading as steps",
      "<h2>T</h2><ul><li>A</li></ul><h3>Details</h3><ol><li>B</li></ol>",
      [
        { id: "a", title: "A" },
        { id: "b", title: "B" },
      ],
    ],
    [
      "no questions with lists as steps",
      "<ul><li>A</li></ul><details><summary>B?</summary><ul><li>C</ul></details><details><summary>D?</summary><ul><li>E</ul></details>",
      [{ id: "a", title: "A" }],
    ],
    [
      "nothing that is hidden",
      "<ol hidden><li>x</ol><ul><li>A<ul aria-hidden=true><li>y</ul></li><li hidden>z</li></ul>",
      [{ id: "a", title: "A" }],
    ],
  ])("reads %s", (_, html, steps) => {
    expect(stepsOf(`<roadmap-graph>${html}</roadmap-graph>`)).toEqual(steps);
  });

  it("finds the list behind wrappers, and passes over navigation", () => {
    const html =
      "<nav><ul><li>x</li></ul></nav><article><details><ol><li>A</li></ol></details></article>";
    expect(stepsOf(html)).toEqual([{ id: "a", title: "A" }]);
  });

  it("keeps what stands around lists in several sections", () => {
    const { data } = read(
      "<h1>T</h1><p>One.</p><h2>A</h2><ul><li>B</li></ul><h2>C</h2><ol><li>D</li></ol><p>End.</p>",
    );
    expect(data).toMatchObject({ title: "T", introduction: "One.", conclusion: "End." });
  });

  it("lets the items of an item without text take its place, and says so", () => {
    const { data, guesses } = read("<h2>T</h2><ul><li><ul><li>A</li></ul></li><li></li></ul>");
    expect(data.steps).toEqual([{ id: "a", title: "A" }]);
    expect(guesses.map(({ about }) => about)).toEqual(["A"]);
  });

  it("makes a slug where an id has white space or is taken, and says so", () => {
    const { data, guesses } = read(
      '<h2>T</h2><ul><li id="a b">X</li><li id="c">Y</li><li id="c">Z</li></ul>',
    );
    expect(data.steps.map(({ id }) => id)).toEqual(["x", "c", "z"]);
    expect(guesses.map(({ about }) => about)).toEqual(["X", "Z"]);
  });

  it("gives no slug away that is the id of a later item", () => {
    expect(stepsOf('<ul><li>A</li><li id="a">B</li></ul>').map(({ id }) => id)).toEqual([
      "a-2",
      "a",
    ]);
  });

  it("reads statuses of nodes without topics, from those around them where they have none", () => {
    const { statuses } = read(`<ul>
      <li data-status="done">A<ul><li>B</li><li data-status="skipped">C</li><li data-status="todo">D</li></ul></li>
      <li><input type="checkbox" checked> E</li>
      <li><label><input type="checkbox"> F</label></li>
      <li data-status="learning">G</li><li data-status="nonsense">H</li></ul>`);
    expect(Object.fromEntries(statuses ?? [])).toEqual({
      b: "done",
      c: "skipped",
      e: "done",
      g: "learning",
    });
  });

  it.each([
    ["data-open", "<li data-open>A<ul><li>B</li></ul></li>"],
    ["aria-expanded", '<li aria-expanded="true">A<ul><li>B</li></ul></li>'],
    ["details", "<li><details open><summary>A</summary><ul><li>B</li></ul></details></li>"],
  ])("has a node open by %s", (_, item) => {
    const closed = '<li data-open="false">C<ul><li>D</li></ul></li><li data-open>E</li>';
    expect(read(`<ul>${item}${closed}</ul>`).expanded).toEqual(["a"]);
  });

  it("takes its title from the options, the heading, the label of the list, or guesses", () => {
    const list = '<ul aria-label="Label"><li>A</li></ul>';
    const titleOf = (html: string, options?: DocumentOptions) => read(html, options).data.title;
    expect(titleOf(`<h2>Heading</h2>${list}<h2>Other</h2>`, { title: "Given" })).toBe("Given");
    expect(titleOf(`<h2>Heading</h2>${list}<h2>Other</h2>`)).toBe("Heading");
    expect(titleOf(`${list}<h2>After</h2>`, { name: "Name" })).toBe("Label");
    expect(titleOf("<ul><li>A</li></ul>", { name: "Name" })).toBe("Name");
    const { data, guesses } = read("<ul><li>A</li></ul>");
    expect(data.title).toBe("Roadmap");
    expect(guesses).toHaveLength(1);
  });

  it("takes its id from data-id, an id, the options, or the title", () => {
    const idOf = (html: string, options?: DocumentOptions) => read(html, options).data.id;
    const list = "<h2>My way</h2><ul><li>A</li></ul>";
    const options = { id: "given" };
    const graph = (attributes: string) => `<roadmap-graph ${attributes}>${list}</roadmap-graph>`;
    expect(idOf(graph('data-id="a" id="b"'), options)).toBe("a");
    expect(idOf(graph('id="b"'), options)).toBe("b");
    expect(idOf(`<div id="page">${list}</div>`, options)).toBe("given");
    expect(idOf(list)).toBe("my-way");
    expect(idOf(graph('id="b c"'))).toBe("my-way");
  });

  it("takes paragraphs before the list for the introduction, those after it for the conclusion", () => {
    const { data } = read("<h2>T</h2><p>One.</p><p>Two.</p><ul><li>A</li></ul><p>End.</p>");
    expect(data).toMatchObject({ introduction: "One.\n\nTwo.", conclusion: "End." });
  });

  it.each([
    ["6 12 month", { min: 6, max: 12, unit: "month" }],
    ["6–12 months", { min: 6, max: 12, unit: "month" }],
    ["6-12 months", { min: 6, max: 12, unit: "month" }],
    ["1 year", { min: 1, max: 1, unit: "year" }],
    ["0.5 1e-7 day", undefined],
    ["long", undefined],
    ["12 6 month", undefined],
  ])("reads the duration %j", (text, duration) => {
    const html = `<ul data-duration="${text}" lang="de"><li>A</li></ul>`;
    expect(read(html).data.duration).toEqual(duration);
  });

  it("takes the language from the nearest element that has one, or from the options", () => {
    const list = "<ul><li>A</li></ul>";
    expect(read(`<div lang="de">${list}</div>`, { language: "fr" }).data.language).toBe("de");
    expect(read(list, { language: "fr" }).data.language).toBe("fr");
  });

  it("resolves links against the address of the document", () => {
    const html = '<ul><li><a href="b">B</a></li></ul>';
    const [step] = read(html, { url: "https://a.org/x/" }).data.steps;
    expect(step?.links).toEqual([{ title: "B", url: "https://a.org/x/b" }]);
  });

  it.each([
    "",
    "<p>Words</p>",
    "<ul></ul>",
    "<ul><li></li></ul>",
    "<nav><ul><li>A</li></ul></nav>",
  ])("finds no roadmap in %j", (html) => {
    const failure = expect.objectContaining({ failure: "no-roadmap" });
    expect(() => read(html)).toThrow(ImportError);
    expect(() => read(html)).toThrow(failure);
  });
});
