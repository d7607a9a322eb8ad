import { readdirSync } from "node:fs";
import { posix } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { readBuilt, root } from "./support/files.js";

/**
 * Bytes after gzip, hardly above what was measured when they were last set. What makes a file
 * larger makes room for itself first: the first picture may not grow at all. The one file grows
 * only by what a reader without a connection has to have.
 */
const budgets = [
  { what: "the one-file script", files: () => ["roadmap-graph.min.js"], budget: 103_600 },
  {
    what: "the modules of the first picture",
    files: () => withStaticImports("cdn/roadmap-graph.js"),
    budget: 16_384,
  },
];

/** A module and what it imports before it runs, at any depth. */
function withStaticImports(entry: string): string[] {
  const found = new Set([entry]);
  for (const file of found) {
    const imports = readBuilt(file).matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g);
    for (const [, specifier = ""] of imports) {
      found.add(posix.join(posix.dirname(file), specifier));
    }
  }
  return [...found];
}

describe("size of dist/", () => {
  it.each(budgets)("keeps $what within $budget bytes", ({ files, budget }) => {
    const bytes = files().reduce(
      (sum, file) => sum + gzipSync(readBuilt(file), { level: 9 }).length,
      0,
    );
    expect(bytes).toBeLessThanOrEqual(budget);
  });

  it("leaves zooming out of the first picture", () => {
    const files = withStaticImports("cdn/roadmap-graph.js");
    expect(files.filter((file) => file.includes("pan-zoom"))).toEqual([]);
    const all = readdirSync(`${root}/dist/cdn`);
    expect(all.filter((file) => /^pan-zoom-.*\.js$/.test(file))).toHaveLength(1);
  });

  it("leaves the data out of what a bundler makes of the package", async () => {
    const { outputFiles } = await build({
      entryPoints: [`${root}/dist/index.js`],
      external: ["lit", "lit/*", "d3"],
      bundle: true,
      splitting: true,
      format: "esm",
      outdir: "out",
      write: false,
    });
    const all = outputFiles.map(({ text }) => text).join("");
    expect(all).toContain("roadmap-graph");
    expect(all).not.toContain("Learn the Fundamentals");
  });
});
