import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { filesIn, read, root } from "./support/files.js";
import { findCycle, importsInSource, specifiersIn } from "./support/import-graph.js";

/** What each part of src/ may import: parts of src/ and packages. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: ["core", "d3", "d3-ease", "d3-shape"],
  events: ["core"],
  styles: ["lit"],
  extras: [
    "core",
    "extras",
    "jsonc-parser",
    "lean-qr",
    "parse5",
    // Markdown, as CommonMark and GitHub have it.
    "mdast",
    "mdast-util-from-markdown",
    "mdast-util-gfm-autolink-literal",
    "mdast-util-gfm-strikethrough",
    "mdast-util-gfm-table",
    "mdast-util-gfm-task-list-item",
    "micromark-extension-gfm-autolink-literal",
    "micromark-extension-gfm-strikethrough",
    "micromark-extension-gfm-table",
    "micromark-extension-gfm-task-list-item",
    "micromark-util-normalize-identifier",
    "micromark-util-types",
  ],
  view: ["view", "core", "events", "extras", "lit", "d3"],
  elements: ["elements", "view", "core", "styles", "events", "lit"],
  companions: ["elements"],
  define: ["elements"],
  element: ["elements", "view", "core", "events"],
  index: ["companions", "define", "element"],
  cli: ["cli", "core", "extras", "server", "node"],
  "embed-host": [],
  "embed-page": [],
  react: [],
  server: ["core"],
  "module-tag": ["define", "elements", "page-tags"],
  "page-tags": ["companions", "define", "view"],
  "script-tag": ["companions", "define", "elements", "view", "backend-roadmap-data"],
};

/** `core` for src/core/words.ts, `define` for src/define.ts, `lit` for lit/decorators.js. */
function partOf(path: string): string {
  if (path.startsWith("node:")) return "node";
  const [first = "", second = ""] = path.split("/");
  return first === "src" ? second.replace(/\.ts$/, "") : first;
}

const imports = importsInSource();

describe("layers of src/", () => {
  it("are all known", () => {
    const parts = new Set(filesIn("src", ".ts").map(partOf));
    expect([...parts].sort()).toEqual(Object.keys(allowed).sort());
  });

  it.each(Object.entries(allowed))("let %s import %j only", (part, others) => {
    const wrong = imports.filter(
      ({ from, to }) => partOf(from) === part && !others.includes(partOf(to)),
    );
    expect(wrong).toEqual([]);
  });

  it("have no circles", () => {
    expect(findCycle(imports)).toBeUndefined();
    const ring = ["a", "b", "c"].map((from, at, all) => ({ from, to: all[at + 1] ?? "b" }));
    expect(findCycle(ring)).toEqual(["b", "c", "b"]);
  });

  it("leave zooming and selecting with D3 to pan-zoom.ts", () => {
    for (const file of filesIn("src", ".ts")) {
      const [, names = ""] = /import (?:type )?\{([^}]*)\} from "d3"/.exec(read(file)) ?? [];
      const isAllowed = file === "src/view/pan-zoom.ts";
      if (!isAllowed) expect(names, file).not.toMatch(/zoom|select|drag|brush|transition|pointer/i);
    }
    expect(imports).toContainEqual({ from: "src/view/pan-zoom.ts", to: "d3" });
  });

  it("keep core free of the document: it compiles without the DOM", () => {
    const tsc = `${root}/node_modules/typescript/bin/tsc`;
    const compile = () =>
      execFileSync(process.execPath, [tsc, "-p", "src/core", "--noEmit"], { cwd: root });
    expect(compile).not.toThrow();
  });

  it("register elements in define.ts only", () => {
    const registering = filesIn("src", ".ts").filter((file) =>
      /\.define\(|@customElement/.test(read(file)),
    );
    expect(registering).toEqual(["src/define.ts"]);
  });

  it("leave the elements beside a map out of the code that a map begins with", () => {
    const first = ["src/define.ts", "src/module-tag.ts"].map(read).join("\n");
    const beside = /^(?:import|export) (?!type ).*"[^"]*(?:companions|-next|-faq)\.js"/m;
    expect(first).not.toMatch(beside);
    expect(read("src/index.ts")).toMatch(beside);
  });
});

describe("data package", () => {
  it("imports nothing of the project", () => {
    const files = filesIn("data").filter((file) => /\.(js|mjs|ts)$/.test(file));
    const specifiers = files.flatMap((file) => specifiersIn(read(file)));
    for (const specifier of specifiers) expect(specifier).toMatch(/^(node:|\.\/)/);
  });
});
