import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmAutolinkLiteralFromMarkdown } from "mdast-util-gfm-autolink-literal";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmAutolinkLiteral } from "micromark-extension-gfm-autolink-literal";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { type DefaultTreeAdapterTypes as Html, parse, parseFragment as parsePiece } from "parse5";
import { describe, expect, it } from "vitest";
import { writeCard } from "../../../src/core/formats/card/write-card.js";
import { parseFragment, writeFragment } from "../../../src/core/formats/fragment.js";
import { jsonLd, jsonLdText } from "../../../src/core/formats/json-ld.js";
import { readProgressFile, writeProgressFile } from "../../../src/core/formats/progress-file.js";
import { readProgressText, writeProgressText } from "../../../src/core/formats/progress-text.js";
import { questionSlugs } from "../../../src/core/formats/question-slug.js";
import { writeMarkdown } from "../../../src/core/formats/roadmap-markdown.js";
import { writeMarkdownSource } from "../../../src/core/formats/write-markdown-source.js";
import { writeOutline } from "../../../src/core/formats/write-outline.js";
import { writePage } from "../../../src/core/formats/write-page.js";
import { adviseOn } from "../../../src/core/model/advice.js";
import { lostIds } from "../../../src/core/model/lost-ids.js";
import type { Roadmap, RoadmapLink, RoadmapNode } from "../../../src/core/model/roadmap.js";
import { indexRoadmap, type RoadmapIndex } from "../../../src/core/model/roadmap-index.js";
import { INITIAL_STATE, type Status } from "../../../src/core/state/map-state.js";
import { rollUp } from "../../../src/core/state/progress.js";
import { reduce } from "../../../src/core/state/reduce.js";
import { searchRoadmap } from "../../../src/core/state/search.js";
import { line } from "../../../src/core/state/search-texts.js";
import { visibleTree } from "../../../src/core/state/visible-tree.js";
import { parseProgress } from "../../../src/view/progress-storage.js";
import { keepFigure } from "../support/figures.js";
import { everywhere, IDS, keyOf, textPlaces as places } from "../support/filled-roadmap.js";
import { fullRoadmap } from "../support/full-roadmap.js";
import { hostileTexts, longTexts } from "../support/hostile-texts.js";
import { type Place, placesIn, valueAt, withValueAt } from "../support/json-places.js";
import { parseAndExplain } from "../support/roadmaps.js";
import { allOf } from "../support/trees.js";
import { xmlFault } from "../support/xml-fault.js";

function roadmapFrom(document: unknown): Roadmap {
  const { roadmap, faults } = parseAndExplain(document);
  if (!roadmap) throw new Error(JSON.stringify(faults));
  return roadmap;
}

/** The same roadmap with nothing to fear in it. */
function harmless(roadmap: Roadmap): Roadmap {
  const ids = new Map([...indexRoadmap(roadmap).entries.keys()].map((id, at) => [id, `n${at}`]));
  const known = (id: string) => ids.get(id) ?? "x";
  const link = ({ url, ...rest }: RoadmapLink): RoadmapLink => ({
    ...rest,
    title: "x",
    ...(url !== undefined && { url: /^https?:/i.test(url) ? "https://x.example/" : "#x" }),
  });
  const texts = <T extends object>(part: T): T => {
    const plain = Object.entries(part).map(([key, value]) => [key, TEXTS.has(key) ? "x" : value]);
    return Object.fromEntries(plain) as T;
  };
  const node = (each: RoadmapNode): RoadmapNode => ({
    ...texts(each),
    id: known(each.id),
    links: each.links.map(link),
    related: each.related.map(known),
    fits: each.fits.map(known),
    aliases: each.aliases.map(known),
    topics: each.topics.map(node),
  });
  return {
    ...texts(roadmap),
    ...(roadmap.language && { language: "en" }),
    id: "x",
    steps: roadmap.steps.map(node),
    resources: roadmap.resources.map((each) => ({ ...texts(each), links: each.links.map(link) })),
    faq: roadmap.faq.map(texts),
    related: roadmap.related.map(link),
  };
}

const TEXTS = new Set("title tagline summary introduction conclusion question answer".split(" "));

/** The elements of a document with the names of their attributes, but for how texts are parted. */
function skeleton(root: Html.ParentNode): string[] {
  return elementsIn(root)
    .filter(({ tagName }) => tagName !== "p" && tagName !== "br")
    .map(({ tagName, attrs }) => `${tagName} ${attrs.map(({ name }) => name).join(" ")}`);
}

function elementsIn(root: Html.ParentNode): Html.Element[] {
  return root.childNodes.flatMap((child) => {
    if (!("tagName" in child)) return [];
    return [child, ...elementsIn(child), ...("content" in child ? elementsIn(child.content) : [])];
  });
}

function textIn(root: Html.ParentNode): string {
  return root.childNodes
    .map((child) => ("value" in child ? child.value : "childNodes" in child ? textIn(child) : ""))
    .join("");
}

function expectSafeLinks(root: Html.ParentNode): void {
  for (const { attrs } of elementsIn(root)) {
    for (const { name, value } of attrs) {
      if (name !== "href" && name !== "src") continue;
      expect(new URL(value, "https://page.example/").protocol).toMatch(/^(https?|mailto):$/);
    }
  }
}

/** Nothing in what is written but what the roadmap without its texts would have there. */
function expectHarmless(roadmap: Roadmap): void {
  const plain = harmless(roadmap);

  const outline = parsePiece(writeOutline(roadmap));
  expect(skeleton(outline)).toEqual(skeleton(parsePiece(writeOutline(plain))));
  expectSafeLinks(outline);
  const heading = elementsIn(outline).find(({ tagName }) => tagName === "h2") as Html.Element;
  expect(textIn(heading)).toBe(roadmap.title.replace(/\0/g, "").replace(/\r\n?/g, "\n"));

  const options = { url: "https://page.example/", script: "/script.js" };
  const page = parse(writePage(roadmap, options));
  expect(skeleton(page)).toEqual(skeleton(parse(writePage(plain, options))));
  expectSafeLinks(page);
  const [linked] = elementsIn(page).filter(({ tagName }) => tagName === "script");
  expect(JSON.parse(textIn(linked as Html.Element))).toEqual(jsonLd(roadmap, { url: options.url }));
  expect(jsonLdText(roadmap)).not.toMatch(/[<\u2028\u2029]/);

  for (const theme of ["light", "dark"] as const) {
    const svg = writeCard(roadmap, { theme });
    expect(xmlFault(svg)).toBeUndefined();
    expect([...namesIn(svg)].filter((name) => !DRAWN.has(name))).toEqual([]);
  }
}

/** What a card is made of. */
const DRAWN = new Set(
  (
    "svg title desc rect path circle text xmlns viewBox role xml:lang x y cx cy r d width height " +
    "fill stroke stroke-width stroke-dasharray direction text-anchor " +
    "font-family font-size font-weight"
  ).split(" "),
);

/** The names of the elements and attributes of well-formed XML. */
function namesIn(xml: string): Set<string> {
  const tags = xml.match(/<[^/][^>]*>/g) ?? [];
  return new Set(tags.flatMap((tag) => tag.replace(/"[^"]*"/g, "").match(/[\w:-]+/g) ?? []));
}

/** As they would be read where tables, bare addresses and lines through words are known. */
function markdownTree(markdown: string): Nodes {
  return fromMarkdown(markdown, {
    extensions: [gfmAutolinkLiteral(), gfmStrikethrough(), gfmTable()],
    mdastExtensions: [
      // It would look for addresses in what was escaped, too, which GitHub does not.
      { ...gfmAutolinkLiteralFromMarkdown(), transforms: [] },
      gfmStrikethroughFromMarkdown(),
      gfmTableFromMarkdown(),
    ],
  });
}

/** What stands in a text in Markdown besides words, and where its links lead. */
function formOf(node: Nodes): string[] {
  const own = node.type === "html" ? node.value.replace(/<!-- [^>]* -->/, "<!-- -->") : node.type;
  const below = "children" in node ? node.children.flatMap(formOf) : [];
  return node.type === "text" ? [] : [own, ...below];
}

function expectHarmlessMarkdown(roadmap: Roadmap): void {
  const [index, plain] = [indexRoadmap(roadmap), indexRoadmap(harmless(roadmap))];
  const tree = markdownTree(writeMarkdown(index, new Map()));
  expect(formOf(tree)).toEqual(formOf(markdownTree(writeMarkdown(plain, new Map()))));
  const source = writeMarkdownSource(index);
  expect(source.split("---\n")[1]).not.toContain("<");
  const kinds = new Set(formOf(markdownTree(source.replace(/^---\n.*?\n---\n/s, ""))));
  const known = new Set(
    formOf(markdownTree(writeMarkdownSource(plain).replace(/^---\n.*?\n---\n/s, ""))),
  );
  // Its texts have lines of their own.
  expect([...kinds].filter((kind) => !known.has(kind) && kind !== "<br>")).toEqual([]);
}

/** The roadmap is one to use: found, opened, marked, linked to and kept. */
function expectUsable(roadmap: Roadmap): void {
  const index = indexRoadmap(roadmap);
  const ids = [...index.entries.keys()];
  const opened = reduce(INITIAL_STATE, { type: "expand-all" }, index);
  expect(allOf(visibleTree(index, opened).roots).map(({ id }) => id)).toEqual(ids);
  for (const id of ids) {
    expect(reduce(INITIAL_STATE, { type: "select", id }, index).selected).toBe(id);
    expect(parseFragment(writeFragment({ topic: id, roadmap: roadmap.id }))).toEqual({
      topic: id,
      roadmap: roadmap.id,
    });
  }
  expectKept(index, ids);
  expectFound(index);
  expect(lostIds(roadmap, roadmap)).toEqual([]);
  expect(adviseOn(roadmap)).toBeInstanceOf(Array);
  const slugs = questionSlugs(roadmap.faq.map(({ question }) => question));
  for (const slug of slugs) expect(parseFragment(`#roadmap-question=${slug}`).question).toBe(slug);
}

function expectKept(index: RoadmapIndex, ids: readonly string[]): void {
  const done = ids.reduce(
    (state, id) => reduce(state, { type: "set-status", id, status: "done" }, index),
    INITIAL_STATE,
  );
  const { statuses } = done;
  expect(rollUp(index, statuses).whole.status).toBe("done");
  expect(readProgressText(writeProgressText(statuses))).toEqual(statuses);
  const file = writeProgressFile(index.roadmap, statuses);
  expect(readProgressFile(file)).toEqual({ roadmap: index.roadmap.id, statuses });
  const stored = JSON.stringify({ version: 1, statuses: Object.fromEntries<Status>(statuses) });
  expect(parseProgress(stored)).toEqual(statuses);
}

function expectFound(index: RoadmapIndex): void {
  for (const entry of index.entries.values()) {
    const query = entry.node.title.slice(0, 100);
    if (line(query) === "") continue;
    const search = searchRoadmap(index, query);
    let step = search.next();
    while (!step.done) step = search.next();
    expect(step.value.hits.map(({ node }) => node.id)).toContain(entry.node.id);
  }
}

const families = Object.entries(hostileTexts);
const all = families.flatMap(([, texts]) => texts);

describe("a hostile text", () => {
  let cases = 0;
  const count = () => {
    cases += 1;
    keepFigure({ name: "hostile texts", cases });
  };

  it("has been tried in every part of the format", () => {
    const file = new URL("../../../src/core/model/roadmap.schema.json", import.meta.url);
    const known = new Set(placesIn(fullRoadmap).map(keyOf));
    const properties = placesIn(JSON.parse(readFileSync(file, "utf8")))
      .filter((place) => place.at(-2) === "properties" && !place.includes("$schema"))
      .map((place) => place.at(-1));
    expect(properties.length).toBeGreaterThan(30);
    expect(properties.filter((key) => !known.has(key as string))).toEqual([]);
  });

  it.each(families)("stays text wherever it stands, be it %s", (_, texts) => {
    for (const text of texts) {
      if (text.trim() === "") continue;
      const roadmap = roadmapFrom(everywhere(text));
      expectHarmless(roadmap);
      expectHarmlessMarkdown(roadmap);
      expectUsable(roadmap);
      count();
    }
  });

  it.each(places.map((place): [string, Place] => [place.join("."), place]))(
    "in %s alone is kept as it is, or told by its place",
    (_, place) => {
      const path = place
        .map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`))
        .join("")
        .slice(1);
      const glue = IDS.has(keyOf(place)) ? "" : " ";
      const joined = families.map(([, texts]) => texts.join(glue).split(/\s+/).join(glue));
      for (const text of [...all, ...joined]) {
        const { roadmap, faults } = parseAndExplain(withValueAt(fullRoadmap, place, text));
        // What related to an id that is another now leads nowhere.
        const others = faults.filter((each) => each.path !== path && each.code !== "reference");
        expect(others, text).toEqual([]);
        count();
        if (!roadmap) expect(faults.map((each) => each.path)).toContain(path);
        else if (joined.includes(text)) expectHarmless(roadmap);
        if (faults.length > 0 || text.trim() === "") continue;
        expect(valueAt(roadmap, place)).toBe(text);
      }
    },
    30_000,
  );

  it("stays text in any company", () => {
    const piece = fc.oneof(fc.constantFrom(...all), fc.string({ unit: "binary", maxLength: 5 }));
    const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, (each) => {
        if (each.trim() === "") return;
        const roadmap = roadmapFrom(everywhere(each));
        expectHarmless(roadmap);
        expectHarmlessMarkdown(roadmap);
        expectUsable(roadmap);
        count();
      }),
      { seed: 20_261_123, numRuns: 200 },
    );
  }, 60_000);

  it.each(
    places.map((place, at): [string, Place, string] => [
      place.join("."),
      place,
      longTexts[at % longTexts.length] as string,
    ]),
  )(
    "of a megabyte in %s is drawn, found and written, or told by its place",
    (_, place, text) => {
      const { roadmap, faults } = parseAndExplain(withValueAt(fullRoadmap, place, text));
      for (const { message } of faults) expect(message.length).toBeLessThan(300);
      count();
      if (!roadmap) return;
      expectHarmless(roadmap);
      expectUsable(roadmap);
      expect(writeMarkdownSource(indexRoadmap(roadmap)).length).toBeGreaterThan(500);
    },
    60_000,
  );
});
