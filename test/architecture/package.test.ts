import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { exists, read, readBuilt, root } from "./support/files.js";

const manifest = JSON.parse(read("package.json"));

/** Every file a package manifest points to, however deep. */
function targetsIn(value: unknown): string[] {
  if (typeof value === "string") return value.includes("*") ? [] : [value.replace(/^\.\//, "")];
  return Object.values(value ?? {}).flatMap(targetsIn);
}

/** What a module prints in a Node process of its own. */
function run(source: string): string {
  const options = ["--input-type=module", "--eval", source];
  return execFileSync(process.execPath, options, { cwd: root, encoding: "utf8" });
}

describe("package.json", () => {
  it("has lit and d3 for dependencies, and nothing else", () => {
    expect(Object.keys(manifest.dependencies).sort()).toEqual(["d3", "lit"]);
    for (const kind of ["peerDependencies", "optionalDependencies", "bundledDependencies"]) {
      expect(manifest).not.toHaveProperty(kind);
    }
  });

  it("names only files that are there after a build", () => {
    const { main, types, jsdelivr, unpkg, customElements, sideEffects } = manifest;
    const webTypes = manifest["web-types"];
    const named = { main, types, jsdelivr, unpkg, customElements, webTypes, sideEffects };
    readBuilt("index.js");
    const missing = [...targetsIn(manifest.exports), ...targetsIn(named)].filter(
      (path) => !exists(path),
    );
    expect(missing).toEqual([]);
  });

  it("publishes every file it exports", () => {
    const published = [...manifest.files, "package.json"];
    for (const path of targetsIn(manifest.exports)) {
      expect(published.some((each) => path === each || path.startsWith(`${each}/`))).toBe(true);
    }
  });

  it("publishes the schema as it is in the source", () => {
    expect(readBuilt("roadmap.schema.json")).toBe(read("src/core/model/roadmap.schema.json"));
  });
});

describe("built package", () => {
  it.each(["roadmap-graph", "roadmap-graph/element.js"])(
    "%s can be imported without a browser",
    (name) => {
      readBuilt("index.js");
      const names = run(`console.log(Object.keys(await import("${name}")).join())`);
      expect(names).toContain("RoadmapGraph");
    },
  );

  it("adds no global of its own", () => {
    readBuilt("index.js");
    const added = run(`
      await import("lit");
      const before = Object.getOwnPropertyNames(globalThis);
      await import("roadmap-graph");
      const after = Object.getOwnPropertyNames(globalThis);
      console.log(after.filter((name) => !before.includes(name)).join());
    `);
    expect(added.trim()).toBe("");
  });

  it("does not register the element when only the class is imported", () => {
    readBuilt("element.js");
    const registered = run(`
      await import("roadmap-graph/element.js");
      console.log(customElements.get("roadmap-graph"));
      await import("roadmap-graph");
      console.log(typeof customElements.get("roadmap-graph"));
    `);
    expect(registered.trim().split("\n")).toEqual(["undefined", "function"]);
  });

  it("declares no global in the one-file script", () => {
    const script = readBuilt("roadmap-graph.min.js").replace(/^\/\*[\s\S]*?\*\/\s*/, "");
    expect(script.slice(0, 40)).toMatch(/^["'(!;]/);
  });
});
