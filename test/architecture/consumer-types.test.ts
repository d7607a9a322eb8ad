import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readBuilt, root } from "./support/files.js";

const folder = join(root, ".cache", `consumer-${process.pid}`);
const compiler = join(root, "node_modules/typescript/bin/tsc");

const sound = `
import "roadmap-graph";
import { RoadmapGraph } from "roadmap-graph/element.js";
import roadmap from "backend-roadmap-data";
const map = document.querySelector("roadmap-graph");
if (map) map.data = roadmap;
const made: RoadmapGraph = document.createElement("roadmap-graph");
made.addEventListener("roadmap-toggle", (event) => console.log(event.ids.length, event.expanded));
document.addEventListener("roadmap-select", (event) => console.log(event.id?.length));
`;

const faulty = `
import "roadmap-graph";
const map = document.createElement("roadmap-graph");
map.data = { title: 7 };
map.addEventListener("roadmap-toggle", (event) => console.log(event.identity));
`;

/** What the compiler says of a program that uses the packages as they are built. */
function compile(source: string, ...options: string[]): string {
  writeFileSync(join(folder, "program.ts"), source);
  const base = [
    "--noEmit",
    "--strict",
    "--skipLibCheck",
    "--ignoreConfig",
    "--types",
    "",
    "--target",
    "es2022",
  ];
  try {
    execFileSync(process.execPath, [compiler, ...base, ...options, "program.ts"], {
      cwd: folder,
      encoding: "utf8",
    });
    return "";
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout);
  }
}

describe("types of the published packages", () => {
  beforeAll(() => {
    readBuilt("index.d.ts");
    mkdirSync(join(folder, "node_modules"), { recursive: true });
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    symlinkSync(root, join(folder, "node_modules/roadmap-graph"), "junction");
    symlinkSync(join(root, "data"), join(folder, "node_modules/backend-roadmap-data"), "junction");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const resolutions = [
    ["--module", "nodenext"],
    ["--module", "esnext", "--moduleResolution", "bundler"],
  ];

  it.each(resolutions)("let a page use the elements with %s %s", (...options) => {
    expect(compile(sound, ...options)).toBe("");
  });

  it.each(resolutions)("find mistakes with %s %s", (...options) => {
    const messages = compile(faulty, ...options);
    expect(messages).toContain("program.ts(4,");
    expect(messages).toContain("identity");
  });
});
