import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readProgressFile } from "../../src/core/formats/progress-file.js";
import { parseRoadmap } from "../../src/core/model/parse-roadmap.js";
import { INITIAL } from "../../stories/studio/choices.js";
import { snippet } from "../../stories/studio/snippets.js";
import { codeFences } from "./support/code-fences.js";
import { type Consumer, makeConsumer } from "./support/consumer.js";
import { exists, filesIn, read } from "./support/files.js";
import { declarations } from "./support/manifest.js";
import { textsOf, unknownNames } from "./support/markup-names.js";

const guides = filesIn("stories/guides", ".mdx");
/** Its code is for other compilers, and held by framework-types.test.ts and the hosts. */
const FOREIGN = "docs/frameworks.md";
const manuals = filesIn("docs", ".md").filter((path) => path !== FOREIGN);
const documents = [...guides, ...manuals, "README.md", "data/README.md"];
const fences = documents.flatMap(codeFences);
const { scripts, exports } = JSON.parse(read("package.json"));

/** Blocks in some languages, each with a name for its test. */
function blocks(...languages: string[]): [name: string, code: string][] {
  return fences
    .filter(({ language }) => languages.includes(language))
    .map(({ path, line, code }) => [`${path}:${line}`, code]);
}

/** Names that the text around a block explains, and tags in JSX. */
const surroundings = `
import type { RoadmapData, RoadmapGraph, Status } from "roadmap-graph";
import type {} from "roadmap-graph/types/react";
declare global {
  var map: RoadmapGraph;
  var roadmap: RoadmapData;
  function loadProgress(): Promise<Readonly<Record<string, Status>>>;
  function saveProgress(progress: Readonly<Record<string, Status>>): void;
}`;
/** Custom properties that are set, and parts that are styled. */
function checkStyles(css: string): void {
  const tokens = read("src/styles/tokens.ts");
  const parts = declarations().flatMap(({ cssParts = [] }) => cssParts.map(({ name }) => name));
  for (const name of css.match(/--roadmap-[\w-]+/g) ?? []) {
    expect(tokens).toContain(`var(${name},`);
  }
  for (const [, names = ""] of css.matchAll(/::part\(([^)]*)\)/g)) {
    for (const name of names.split(" ")) expect(parts).toContain(name);
  }
}

/** A theme is a file of its own in the package. */
function isExported(path: string): boolean {
  const [, theme] = /^\.\/themes\/([\w-]+)\.css$/.exec(path) ?? [];
  const isThere = theme === undefined || exists(`dist/themes/${theme}.css`);
  return isThere && (theme ? "./themes/*.css" : path) in exports;
}

function checkImports(code: string): void {
  for (const [, path = ""] of code.matchAll(/["']roadmap-graph\/([^"']+)["']/g)) {
    expect(isExported(`./${path}`), path).toBe(true);
  }
}

describe("blocks of code in guides and documents", () => {
  it("are in languages that are checked below", () => {
    const checked = ["ts", "tsx", "js", "html", "vue", "svelte", "css", "json", "sh"];
    // Those for blogs are held against the files of the blogs that are tested.
    const own = fences.filter(({ path }) => path !== "docs/blogs.md");
    const others = own.filter(({ language }) => !checked.includes(language));
    expect(others.map(({ path, language }) => `${path} ${language}`)).toEqual([
      // A result of the measurements, written by them.
      "docs/performance.md text",
    ]);
  });

  it("are in every guide", () => {
    expect(guides.length).toBe(7);
    for (const guide of guides) expect(codeFences(guide).length, guide).toBeGreaterThan(0);
  });
});

describe("scripts", () => {
  let consumer: Consumer;
  beforeAll(() => {
    consumer = makeConsumer("guides");
  });
  afterAll(() => consumer.remove());

  const bundler = ["--module", "esnext", "--moduleResolution", "bundler"];
  const inHtml = blocks("html").flatMap(([name, code]) =>
    textsOf(code, "script")
      .filter((text) => text.trim() && !text.includes('"integrity"'))
      .map((text): [string, string] => [name, text]),
  );

  /** Each block in a file that is named after its place, so that messages say where it is. */
  function check(all: [name: string, code: string][], ending: string, ...options: string[]): void {
    const programs = all.map(([name, code]) => {
      checkImports(code);
      return [`${name.replace(/\W+/g, "-")}.${ending}`, `${code}\nexport {};\n`] as const;
    });
    const ambient = { "surroundings.ts": surroundings, "sheets.d.ts": 'declare module "*.css";' };
    const files = { ...ambient, ...Object.fromEntries(programs) };
    expect(consumer.compile(files, ...bundler, ...options)).toBe("");
  }

  it("in TypeScript are sound against the built packages", () => {
    check(blocks("ts"), "ts", "--strict");
    check(blocks("tsx"), "tsx", "--strict", "--jsx", "preserve");
  });

  it("in JavaScript use what the built packages have", () => {
    const loose = ["--strict", "false", "--resolveJsonModule"];
    check([...blocks("js"), ...inHtml], "ts", ...loose);
  });

  it("with a mistake are found", () => {
    const files = { "wrong.ts": 'import { Road } from "roadmap-graph"; new Road();' };
    expect(consumer.compile(files, ...bundler)).toContain("wrong.ts(1,10)");
  });
});

describe("markup", () => {
  it.each(blocks("html", "vue", "svelte", "tsx"))("at %s has names that exist", (_, code) => {
    // Braces hold scripts: what they contain is none of the markup's business.
    const markup = code.replace(/=\{(?:[^{}]|\{[^{}]*\})*\}/g, '=""');
    expect(unknownNames(markup)).toEqual([]);
    checkStyles(code);
    checkImports(code);
    for (const [, theme] of code.matchAll(/href="themes\/([\w-]+)\.css"/g)) {
      expect(exists(`src/styles/themes/${theme}.css`)).toBe(true);
    }
  });

  it("with a mistake is found", () => {
    expect(unknownNames('<roadmap-graph layuot="tree" :dta.prop="x"></roadmap-graph>')).toEqual([
      "layuot",
      ":dta.prop",
    ]);
    expect(unknownNames('<div data-roadmap-scr="x"></div>')).toEqual(["data-roadmap-scr"]);
    expect(() => unknownNames("<roadmap-grph></roadmap-grph>")).toThrow("<roadmap-grph>");
  });
});

describe("frameworks.mdx", () => {
  const choices = { ...INITIAL, font: "own" } as const;

  it.each(["react", "vue", "svelte", "npm"] as const)(
    "has what the studio gives for %s",
    (kind) => {
      const codes = codeFences("stories/guides/frameworks.mdx").map(({ code }) => code.trim());
      expect(codes).toContain(snippet(kind, choices));
    },
  );
});

describe("style sheets", () => {
  it.each(blocks("css"))("at %s use properties and parts that exist", (_, code) => {
    checkStyles(code);
  });
});

describe("data", () => {
  it.each(blocks("json"))("at %s is what it is meant to be", (name, code) => {
    const content = JSON.parse(code);
    if ("formatVersion" in content) expect(parseRoadmap(content).findings.listed).toEqual([]);
    else if (content.format === "roadmap-progress") expect(readProgressFile(code)).toBeDefined();
    // Reports of the command line, whose own tests know their shape.
    else expect(name).toMatch(/^docs\/command-line\.md/);
  });
});

describe("commands", () => {
  const ours = filesIn("src/cli/commands").map((path) => path.replace(/^.*\/|\.ts$/g, ""));
  const packages = ["roadmap-graph", "backend-roadmap-data"];

  it.each(blocks("sh"))("at %s exist", (_, code) => {
    for (const command of code.trim().split(/\n| && /)) {
      const [program, verb = "", ...rest] = command.trim().split(" ");
      if (program === "curl") {
        const [, file = ""] =
          / https:\/\/[^/]+\/npm\/roadmap-graph@[\d.]+\/(\S+)/.exec(command) ?? [];
        expect(exists(file), command).toBe(true);
      } else if (program === "npx") {
        expect(verb).toBe("roadmap-graph");
        expect(ours).toContain(rest[0]);
      } else {
        expect(program).toBe("npm");
        if (verb === "install") expect(packages).toEqual(expect.arrayContaining(rest));
        else if (verb !== "ci")
          expect(scripts).toHaveProperty([verb === "run" ? `${rest[0]}` : verb]);
      }
    }
  });
});
