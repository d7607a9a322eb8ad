import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesIn, read, root } from "./support/files.js";
import { type Consumer, installPacked, type PackageName } from "./support/packed.js";

const names: readonly PackageName[] = ["roadmap-graph", "backend-roadmap-data"];
const documents = ["README.md", "data/README.md", ...filesIn("docs", ".md")];

let consumer: Consumer;
beforeAll(() => {
  consumer = installPacked();
}, 60_000);
afterAll(() => consumer?.remove());

function installed(name: PackageName, path: string): string {
  return join(consumer.folder, "node_modules", name, path);
}

/** The files of a package, as it would be published. */
function filesOf(name: PackageName): string[] {
  const folder = relative(root, installed(name, "."));
  return filesIn(folder).map((path) => path.slice(folder.length + 1));
}

function manifestOf(name: PackageName) {
  return JSON.parse(readFileSync(installed(name, "package.json"), "utf8"));
}

/** What a module prints that stands where the packages are installed. */
function run(source: string): string {
  const argv = ["--no-warnings", "--input-type=module", "--eval", source];
  return execFileSync(process.execPath, argv, { cwd: consumer.folder, encoding: "utf8" });
}

function matches(pattern: RegExp): string[][] {
  return documents.flatMap((path) => Array.from(read(path).matchAll(pattern), ([, ...at]) => at));
}

describe.each(names)("%s, as it is published", (name) => {
  it("gives publint nothing to say", async () => {
    const { buffer } = new Uint8Array(readFileSync(consumer.archives[name]));
    const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it("has the right types for all that can be imported", async () => {
    const archive = createPackageFromTarballData(
      new Uint8Array(readFileSync(consumer.archives[name])),
    );
    // What is in dist/ by its own path is for tags of pages, not for programs.
    const result = await checkPackage(archive, { excludeEntrypoints: [/^\.\/dist\//] });
    if (!result.types) throw new Error("There are no types.");
    // ES modules only: `require` has to be that of a Node that can read them.
    const isForOthers = (kind: string) => kind === "node10" || kind === "node16-cjs";
    const problems = result.problems.filter(
      (each) => !("resolutionKind" in each && isForOthers(each.resolutionKind)),
    );
    expect(problems).toEqual([]);
  }, 60_000);

  it("opens in Node whatever it exports", () => {
    const code = Object.entries(manifestOf(name).exports)
      .filter(([path, target]) => !path.includes("*") && Object(target).default)
      .map(([path]) => path.replace(/^\./, name));
    const printed = run(`
      for (const name of ${JSON.stringify(code)}) {
        const type = name.endsWith(".json") ? { with: { type: "json" } } : {};
        console.log(name, Object.keys(await import(name, type)).length > 0);
      }
    `);
    expect(code).toContain(name);
    expect(printed.trim().split("\n")).toEqual(code.map((each) => `${each} true`));
  });

  it("holds nothing but what is for its users", () => {
    const { files } = manifestOf(name);
    const wanted = [...files, "README.md", "LICENSE", "package.json"];
    const others = filesOf(name).filter(
      (path) => !wanted.some((each) => path === each || path.startsWith(`${each}/`)),
    );
    expect(others).toEqual([]);
    expect(filesOf(name)).toEqual(expect.arrayContaining(["README.md", "LICENSE", "CHANGELOG.md"]));
  });
});

describe("addresses of a CDN in the documents", () => {
  const addresses = matches(/cdn\.jsdelivr\.net\/npm\/([\w-]+)@([\d.]+)\/([\w./-]+)/g);

  it("are there for both packages", () => {
    expect([...new Set(addresses.map(([name]) => name))].sort()).toEqual([...names].sort());
  });

  it.each(addresses)("lead to a file of %s@%s: %s", (name, version, path) => {
    expect(filesOf(name as PackageName)).toContain(path);
    expect(version).toBe(manifestOf(name as PackageName).version);
  });
});

describe("roadmap-graph, as it is published", () => {
  it("has every file that the documents load by a tag of a page", () => {
    const tags = matches(
      /<(?:script|link|iframe)[^>]*?\s(?:src|href)="(?!https?:)([^"?]*\.(?:js|css|html))[?"]/g,
    );
    // As a blogger has copied dist: its files beside the page, or in a folder of the site.
    const paths = tags
      .flat()
      .filter((path) => /roadmap-graph|cdn\/|themes\//.test(path))
      .map((path) => path.replace(/^\.?\/(roadmap-graph\/)?/, ""));
    const needed = ["roadmap-graph.min.js", "cdn/roadmap-graph.js", "embed.html", "embed-host.js"];
    expect(paths).toEqual(expect.arrayContaining(needed));
    const files = filesOf("roadmap-graph");
    expect(paths.filter((path) => !files.includes(`dist/${path}`))).toEqual([]);
    // What the page for frames loads in turn.
    const page = readFileSync(installed("roadmap-graph", "dist/embed.html"), "utf8");
    const loaded = Array.from(page.matchAll(/(?:src|href)="([^":]+)"/g), ([, file]) => file);
    expect(loaded).toHaveLength(3);
    expect(loaded.filter((file) => !files.includes(`dist/${file}`))).toEqual([]);
  });

  it("has every module that the documents import", () => {
    // What stands in the braces of a template is an address.
    const imported = matches(
      /(?<!\{\{ )["'](roadmap-graph|backend-roadmap-data)(\/[\w./-]+)?["']/g,
    );
    const unknown = imported.filter(([name = "", path = ""]) => {
      const { exports } = manifestOf(name as PackageName);
      const isTheme = path.startsWith("/themes/");
      return !(isTheme ? "./themes/*.css" in exports : `.${path}` in exports);
    });
    expect(imported.length).toBeGreaterThan(5);
    expect(unknown).toEqual([]);
  });

  it("says of every script for pages what its integrity is", () => {
    const integrity = JSON.parse(
      readFileSync(installed("roadmap-graph", "dist/integrity.json"), "utf8"),
    );
    const forPages = filesOf("roadmap-graph")
      .filter((path) =>
        /^dist\/(cdn\/.*\.js|themes\/.*\.css|[\w-]+\.min\.js|embed-host\.js)$/.test(path),
      )
      .map((path) => path.replace("dist/", ""));
    const digests = forPages.map((path) => {
      const bytes = readFileSync(installed("roadmap-graph", `dist/${path}`));
      return [path, `sha384-${createHash("sha384").update(bytes).digest("base64")}`];
    });
    expect(forPages).toContain("cdn/roadmap-graph.js");
    expect(integrity).toEqual(Object.fromEntries(digests));
  });

  it("keeps for bundlers what has side effects, and no more", () => {
    const { sideEffects } = manifestOf("roadmap-graph");
    const effective = ["index.js", "define.js", "react.js"].map((name) => `./dist/${name}`);
    expect(sideEffects).toEqual(expect.arrayContaining(effective));
    expect(sideEffects).toContain("./dist/themes/*.css");
    expect(sideEffects).not.toContain("./dist/element.js");
  });

  it.each([
    ["html.custom-data.json", "tags"],
    ["css.custom-data.json", "properties"],
  ])("tells VS Code of all there is in %s", (file, kind) => {
    const told = JSON.parse(readFileSync(installed("roadmap-graph", `dist/${file}`), "utf8"));
    const names = told[kind].map((each: { readonly name: string }) => each.name);
    expect(names).toContain(kind === "tags" ? "roadmap-graph" : "--roadmap-accent");
  });

  it("tells JetBrains of its events, by its own name and version", () => {
    const path = installed("roadmap-graph", manifestOf("roadmap-graph")["web-types"]);
    const told = JSON.parse(readFileSync(path, "utf8"));
    const { version } = manifestOf("roadmap-graph");
    expect(told).toMatchObject({ name: "roadmap-graph", version });
    const { elements } = told.contributions.html;
    const map = elements.find((each: { readonly name: string }) => each.name === "roadmap-graph");
    expect(map.events).toContainEqual(expect.objectContaining({ type: "RoadmapToggleEvent" }));
  });
});
