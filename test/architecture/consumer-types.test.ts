import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compile, faultyLines, RESOLUTIONS } from "./support/compile.js";
import { specifiersIn } from "./support/import-graph.js";
import { type Consumer, installPacked } from "./support/packed.js";

const sound = `
import "roadmap-graph";
import { RoadmapGraph } from "roadmap-graph/element.js";
import { renderRoadmap } from "roadmap-graph/server.js";
import roadmap from "backend-roadmap-data";
import arabic from "backend-roadmap-data/ar.js";
const map = document.querySelector("roadmap-graph");
if (map) map.data = roadmap;
const made: RoadmapGraph = document.createElement("roadmap-graph");
made.addEventListener("roadmap-toggle", (event) => console.log(event.ids.length, event.expanded));
document.addEventListener("roadmap-select", (event) => console.log(event.id?.length));
const page: string = renderRoadmap(arabic, { to: "svg" });
`;

const faulty = `
import "roadmap-graph";
const map = document.createElement("roadmap-graph");
map.data = { title: 7 };
map.addEventListener("roadmap-toggle", (event) => console.log(event.identity));
map.layout = "treee";
`;

describe("types of the published packages", () => {
  let consumer: Consumer;
  beforeAll(() => {
    consumer = installPacked();
  }, 60_000);
  afterAll(() => consumer?.remove());

  it.each(RESOLUTIONS)("let a page use the elements with %s %s", (...options) => {
    expect(compile(join(consumer.folder, "program.ts"), sound, options)).toBe("");
  });

  it.each(RESOLUTIONS)("find mistakes with %s %s", (...options) => {
    const messages = compile(join(consumer.folder, "program.ts"), faulty, options);
    expect(faultyLines(messages), messages).toEqual([4, 5, 6]);
  });

  it.each([
    ["json.ts", 'import roadmap from "backend-roadmap-data/roadmap.json" with { type: "json" };'],
    ["json.cts", 'import roadmap = require("backend-roadmap-data/roadmap.ar.json");'],
  ])("read the data as JSON, too, in %s", (file, use) => {
    const source = `${use}\nconst title: string = roadmap.title;\nroadmap.headline;\n`;
    const options = ["--module", "nodenext", "--resolveJsonModule"];
    const messages = compile(join(consumer.folder, file), source, options);
    expect(faultyLines(messages), messages).toEqual([3]);
  });

  it("ask for the types of no library but Lit, which brings its own", () => {
    const folder = join(consumer.folder, "node_modules/roadmap-graph/dist");
    const entries = ["index", "element", "server", "types/elements"];
    const libraries = librariesOf(entries.map((name) => join(folder, `${name}.d.ts`)));
    expect(libraries).toEqual(["lit"]);
  });
});

/** What declarations import that is not among them, however far from where one begins. */
function librariesOf(files: readonly string[]): string[] {
  const seen = new Set(files);
  const libraries = new Set<string>();
  for (const file of seen) {
    for (const specifier of specifiersIn(readFileSync(file, "utf8"))) {
      if (!specifier.startsWith(".")) libraries.add(specifier);
      else seen.add(join(dirname(file), specifier.replace(/\.js$/, ".d.ts")));
    }
  }
  return [...libraries].sort();
}
