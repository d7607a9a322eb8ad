import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ImportError } from "../../../../src/core/formats/imported.js";
import { readArticle } from "../../../../src/core/formats/read-article.js";
import { parseRoadmap } from "../../../../src/core/model/parse-roadmap.js";
import type { RoadmapNodeData } from "../../../../src/core/model/roadmap.js";
import { parseHtml } from "../../../../src/extras/html-parser.js";

const read = (html: string, options = {}) => readArticle(parseHtml(html), options);

function fixture(name: string) {
  const file = new URL(`../../../fixtures/articles/${name}.html`, import.meta.url);
  return read(readFileSync(file, "utf8"), { url: "https://site.example/blog/post/" });
}

/** One title a line, indented by depth; `?` where one of the topics is enough. */
function outline(nodes: readonly RoadmapNodeData[], indent = ""): string {
  return nodes
    .map(({ title, choose, topics = [] }) =>
      [`${indent}${title}${choose ? " ?" : ""}`, outline(topics, `${indent}  `)]
        .filter(Boolean)
        .join("\n"),
    )
    .join("\n");
}

const OUTLINES: Record<string, string> = {
  "gutenberg-balcony": `
Know the Light
  Morning sun
  Shade at noon
Pick a Container ?
  Clay pot
  Fabric bag
Sow & Water
  Depth of seeds
  Watering from below`,
  "elementor-photography": `
Light
  Hard light
  Soft light
Exposure
  Aperture
  Shutter
    Freezing
    Blurring
Editing
  Cropping
  Curves`,
  "sailing-numbers": `
Knots
  Bowline
  Cleat hitch
Wind
Tacking
Jibing
Reefing
Anchoring
  Choosing ground
  Setting the hook
Docking
Night passages`,
  "tables-bread": `
Flatbread
  Kneading
  Resting
Yeast loaves
  Proofing
Sourdough`,
  "levels-bicycle": `
Wheels
  Tubes
    Finding holes
    Patching
  Spokes
Brakes
  Pads
  Cables
    Lubrication
Gears
  Limit screws`,
  "emoji-chess": `
Pieces & moves
  Castling
  En passant
Tactics
  Forks
Endgames ♔`,
  "plain-pottery": `
Preparing clay
  Wedging
  Storing
Throwing
  Centering
  Opening
  Pulling walls
Firing
  Bisque
  Glaze`,
  "list-violin": `
Posture
  Feet
  Chin rest
Bow
  Hold
    Thumb
  Open strings
First finger`,
  "yoast-german": `
Das Volk
  Königin
  Arbeiterinnen
Die Beute
  Rähmchen
  Flugloch
Der Honig`,
  "details-japanese": `
道具
  茶碗
  茶筅
作法
客`,
  "arabic-calligraphy": `
القلم
  القصبة
  الحبر
الحروف
الكلمات
  الوصل`,
  "french-bold": `
Choisir le lieu
  Orientation
  Sol
Semer
  Radis
  Laitue
Récolter`,
  "definitions-stars": `
Bright stars
Constellations
  Orion
  Cassiopeia
Planets`,
  "details-spanish": `
Caminar
  Postura
Trotar
  Respiración
Correr`,
  "cards-backend": `
Serve a file
  Ports
  Sockets
Store a row
  Tables
  Indexes`,
};

describe("readArticle()", () => {
  it.each(Object.keys(OUTLINES))("finds the steps and topics of the article %s", (name) => {
    expect(outline(fixture(name).data.steps)).toBe(OUTLINES[name]?.trim());
  });

  it.each(Object.keys(OUTLINES))("makes valid data of the article %s", (name) => {
    expect(parseRoadmap(fixture(name).data).roadmap).toBeDefined();
  });

  it("sorts what is no step into the parts of a roadmap", () => {
    const { data } = fixture("gutenberg-balcony");
    expect(data.introduction?.split("\n\n")).toEqual([
      "A balcony is a small garden with a railing.",
      "A balcony can feed you with: Herbs; Tomatoes",
    ]);
    expect(data.conclusion).toBe("Start with one pot.");
    expect(data.duration).toEqual({ min: 6, max: 8, unit: "week" });
    expect(data.resources).toEqual([
      { title: "Seed swaps", summary: "spring, autumn" },
      { title: "Books about pots" },
    ]);
    expect(data.faq).toEqual([
      { question: "Is a north balcony hopeless?", answer: "No. Grow:\nMint\nSalad" },
      { question: "When is the first harvest?", answer: "After 6–8 weeks." },
    ]);
    expect(data.related?.map(({ title }) => title)).toEqual([
      "Compost in a bucket",
      "Bees in town",
      "The best cans",
      "Snails and peace",
    ]);
  });

  it.each([
    ["yoast-german", "Bienen brauchen Ruhe.", /^Nach 2 bis 3 Jahren/, 2],
    ["details-japanese", "お茶は静けさです。", /^一期一会。$/, 2],
    ["arabic-calligraphy", "الخط هندسة.", /^اكتب كل يوم\.$/, 1],
    ["french-bold", "Un carré suffit.", /^Mangez\.$/, 0],
    ["elementor-photography", "A camera is a box with a hole.", undefined, 2],
  ])("knows the parts of the article %s in its language", (name, start, end, questions) => {
    const { introduction, conclusion, faq = [] } = fixture(name).data;
    expect(introduction?.startsWith(start)).toBe(true);
    if (end) expect(conclusion).toMatch(end);
    else expect(conclusion).toBeUndefined();
    expect(faq).toHaveLength(questions);
  });

  it("takes the prose around a list for the summary, without what leads into the list", () => {
    const [step] = fixture("gutenberg-balcony").data.steps;
    expect(step?.summary).toBe(
      "Plants live on light. A week of looking saves a summer of watering. See the light chart.",
    );
    expect(step?.links).toEqual([
      { title: "the light chart", url: "https://site.example/blog/light" },
    ]);
  });

  it("takes the title and the language of the page, unless it is told better", () => {
    const { data } = fixture("plain-pottery");
    expect(data).toMatchObject({ title: "How to start pottery", language: "en" });
    const told = read("<h1>A</h1><h2>Step 1: B</h2><h2>Step 2: C</h2>", {
      title: "T",
      id: "own",
      language: "nl",
    });
    expect(told.data).toMatchObject({ title: "T", id: "own", language: "nl" });
    const page = read("<title>Knots | Rope Site</title><h2>Step 1: B</h2><h2>Step 2: C</h2>");
    expect(page.data).toMatchObject({ title: "Knots", id: "knots" });
  });

  it("says what it has called a roadmap without a title", () => {
    const { data, guesses } = read("<h2>Step 1: B</h2><h2>Step 2: C</h2>");
    expect(guesses[1]?.message).toContain(`is called “${data.title}”`);
    const named = read("<h2>Step 1: B</h2><h2>Step 2: C</h2>", { name: "knots" });
    expect(named.data).toMatchObject({ id: "knots", title: "knots" });
    expect(named.guesses).toHaveLength(1);
    const titled = read("<h1>A</h1><h2>Step 1: B</h2><h2>Step 2: C</h2>", { name: "knots" });
    expect(titled.data.title).toBe("A");
  });

  it("leaves out what is around the article, and says so where it was within it", () => {
    const { data, guesses } = fixture("plain-pottery");
    expect(JSON.stringify(data)).not.toMatch(/Kiln Blog|Ada|Great|Raku|speed|Monday/);
    const left = guesses.filter(({ message }) => message.startsWith("It is left out"));
    expect(left.map(({ about }) => about)).toEqual([
      expect.stringMatching(/^Table of Contents/),
      "speed = 120",
      "Ada Mud Ada throws pots.",
      "3 comments Great!",
    ]);
  });

  it("says which numbers are missing and which lines were taken for headings", () => {
    const messages = fixture("sailing-numbers").guesses.map(({ about }) => about);
    expect(messages.slice(1)).toEqual([
      "Step 3 – Tacking",
      "Step 3: Jibing",
      "Step 4: Reefing",
      "Anchoring",
      "Step 9: Night passages",
    ]);
  });

  it("takes headings that ask, after the steps, for questions", () => {
    expect(fixture("cards-backend").data.faq).toHaveLength(2);
  });

  it("splits no items where it is told not to", () => {
    const html = "<h2>Step 1: A</h2><ul><li>Teas (green, black)</li></ul><h2>Step 2: B</h2>";
    expect(outline(read(html, { split: false }).data.steps)).toBe("A\n  Teas (green, black)\nB");
    expect(outline(read(html).data.steps)).toBe("A\n  Teas\n    Green\n    Black\nB");
  });

  it.each([
    "",
    "<p>Nothing here.</p>",
    "<nav><ul><li>One</li><li>Two</li></ul></nav>",
    "<h2>Only one</h2>",
  ])("refuses %j, which has no steps", (html) => {
    expect(() => read(html)).toThrow(expect.objectContaining({ failure: "no-roadmap" }));
  });

  it("reads 20,000 words at once", () => {
    const words = "many words in a row ".repeat(40);
    const html = Array.from(
      { length: 100 },
      (_, at) => `<h2>Step ${at + 1}: Part ${at}x</h2><p>${words}</p><ul><li>A</li><li>B</li></ul>`,
    ).join("");
    const markup = parseHtml(html);
    const start = performance.now();
    expect(readArticle(markup).data.steps).toHaveLength(100);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it("throws nothing but ImportErrors, whatever it reads", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (pieces, split) => {
        try {
          expect(parseRoadmap(read(pieces.join(""), { split }).data).roadmap).toBeDefined();
        } catch (error) {
          expect(error).toBeInstanceOf(ImportError);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("loses no step that has a number, and keeps their order", () => {
    const titles = fc.array(fc.stringMatching(/^[a-z]{3,9}( [a-z]{3,9})?$/), { minLength: 2 });
    fc.assert(
      fc.property(titles, fc.array(piece, { maxLength: 5 }), (found, between) => {
        const filler = between.filter((each) => !/[<&]|Step/.test(each)).join("");
        const html = found
          .map((title, at) => `<h2>Step ${at + 1}: ${title}</h2>${filler}`)
          .join("");
        expect(read(html).data.steps.map(({ title }) => title)).toEqual(found);
      }),
    );
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    ..."<h1> </h1> <h2> </h2> <h3> </h3> <p> </p> <b> </b> <ul> </ul> <ol> <li> <dl> <dt> <dd> </dl>".split(
      " ",
    ),
    ..."<table> <tr> <td> <th> </table> <details> <summary> </details> <a href=x> </a> <br> <div> </div>".split(
      " ",
    ),
    ..."<nav> </nav> <button aria-expanded=true> FAQ Conclusion Introduction Resources Contents".split(
      " ",
    ),
    "<h2>Step 1: a</h2>",
    "<h3>Step 2: b, c and d</h3>",
    "<h2>Plain</h2>",
    "<ol><li>Teas (green, black)</li><li></li></ol>",
    "<table><tr><td>Week 1<td>a<tr><td>Week 2<td>b</table>",
    "Step 1: a",
    "Step 2: b",
    "1. c",
    "1.1 d",
    "Why?",
    "Read also: ",
    "2–3 weeks",
    "a (b, c)",
  ),
  fc.string({ maxLength: 8 }),
);
