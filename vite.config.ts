import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

/** One file a blogger drops into a page: elements, data and zoom, as a classic script. */
const script = {
  lib: {
    entry: "src/script-tag.ts",
    formats: ["iife" as const],
    name: "roadmapGraph",
    fileName: () => "roadmap-graph.min.js",
  },
  outDir: "dist",
};

/** The module build: the least code first, the rest in chunks beside it. */
const cdn = {
  lib: { entry: "src/index.ts", formats: ["es" as const], fileName: () => "roadmap-graph.js" },
  outDir: "dist/cdn",
};

/** The JSON Schema goes out as it stands. */
const schema: Plugin = {
  name: "schema",
  generateBundle() {
    const source = readFileSync("src/core/model/roadmap.schema.json", "utf8");
    this.emitFile({ type: "asset", fileName: "roadmap.schema.json", source });
  },
};

/**
 * Lit makes its Trusted Types policy under its own name, and a page that allows a name only
 * once would refuse the second copy of Lit: the bundled copy goes by our name.
 */
const ownPolicy: Plugin = {
  name: "own-policy",
  transform: (code, id) =>
    id.includes("/lit-html/")
      ? code.replace('createPolicy("lit-html"', 'createPolicy("roadmap-graph"')
      : null,
};

export default defineConfig(({ mode }) => ({
  publicDir: false as const,
  build: {
    ...(mode === "cdn" ? cdn : script),
    emptyOutDir: false,
    minify: true,
    sourcemap: true,
    target: "es2022",
    // Vite leaves the white space of ES libraries alone, for bundlers; this one is for pages.
    rolldownOptions: { output: { minify: true } },
  },
  plugins: mode === "cdn" ? [ownPolicy] : [ownPolicy, schema],
  test: { projects: ["test/vitest.*.config.ts"] },
}));
