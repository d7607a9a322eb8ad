import { describe, expect, it } from "vitest";
import { readArticle } from "../../../../src/core/formats/read-article.js";
import { readOutline } from "../../../../src/core/formats/read-outline.js";
import { parseHtml } from "../../../../src/extras/html-parser.js";

const links = (count: number, wrap = "") =>
  Array.from({ length: count }, (_, at) => `${wrap}<a href=/${at}>a</a>`).join("");
const steps = (inside: string, after = "") =>
  `<h1>T</h1><h2>Step 1: A</h2>${inside}<h2>Step 2: B</h2>${after}`;
const within = (name: string, count: number, inside: string) =>
  `<${name}>`.repeat(count) + inside + `</${name}>`.repeat(count);

/** Far more than a call has arguments. */
const MANY = 130_000;

describe("large documents", () => {
  it.each([
    ["parts of a definition", `<dl><dt>a${"<dd>b".repeat(100_000)}</dl>`],
    ["lists", "<ol><li>a</ol>".repeat(MANY)],
    ["links of one item", `<ul><li>a${links(60_000, "<p>")}</ul>`],
  ])("with very many %s are read as outlines at once", (_, html) => {
    const root = parseHtml(html);
    const start = performance.now();
    expect(readOutline(root).data.steps.length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(8000);
  });

  it("with text in very many elements are read as articles at once", () => {
    const root = parseHtml(steps(`<p>${within("span", 480, "many words ".repeat(200_000))}`));
    const start = performance.now();
    expect(readArticle(root).data.steps).toHaveLength(2);
    expect(performance.now() - start).toBeLessThan(8000);
  });

  it.each([
    ["topics", steps(`<ul>${"<li>a".repeat(MANY)}</ul>`)],
    ["steps", `<h1>T</h1><ul>${"<li>a".repeat(MANY)}</ul>`],
    ["links", steps(`<p>${links(MANY)}</p>`)],
    ["related links", steps("", `<p>Read also: ${links(MANY)}</p>`)],
    ["resources", steps("", `<h2>Resources</h2><ul>${"<li>a b".repeat(MANY)}</ul>`)],
    ["questions", steps("", `<h2>FAQ</h2>${"<p>a?<p>b".repeat(MANY)}`)],
  ])(
    "with very many %s are read as articles",
    (_, html) => {
      expect(readArticle(parseHtml(html)).data.steps.length).toBeGreaterThan(1);
    },
    60_000,
  );

  it("with more nodes than a roadmap may have are refused in words", () => {
    const refusal = expect.objectContaining({ failure: "too-large" });
    const root = parseHtml(`<h1>T</h1><ul>${"<li>a".repeat(250_001)}</ul>`);
    expect(() => readOutline(root)).toThrow(refusal);
    expect(() => readArticle(root)).toThrow(refusal);
  }, 60_000);
});
