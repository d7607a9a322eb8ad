import { readFileSync } from "node:fs";
import { transform } from "esbuild";
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

/** Style sheets are text to a JavaScript minifier; without comments and white space they halve. */
const smallStyles: Plugin = {
  name: "small-styles",
  enforce: "pre",
  async transform(code, id) {
    if (!/styles\/tokens\.ts$|\.styles\.ts$/.test(id)) return null;
    const [literal = "", sheet = ""] = /\bcss`([^`]*)`/.exec(code) ?? [];
    const { code: small } = await transform(sheet, { loader: "css", minify: true });
    return { code: code.replace(literal, () => `css\`${small.trim()}\``), map: null };
  },
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
 * The bundled copy of Lit keeps to itself. It does not count itself on `window`, and makes its
 * Trusted Types policy under our name: a page that allows a name only once would refuse the
 * second copy of Lit.
 */
const quietLit: Plugin = {
  name: "quiet-lit",
  transform(code, id) {
    if (!/node_modules\/(@lit|lit)/.test(id)) return null;
    const metadata = "litPropertyMetadata";
    const isKeeper = id.endsWith("/reactive-element.js");
    return (isKeeper ? `const ${metadata}=new WeakMap;` : "")
      .concat(code)
      .replace(/\w+\.litPropertyMetadata\?\?=new WeakMap/, "0")
      .replace(/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, "0")
      .replace('createPolicy("lit-html"', 'createPolicy("roadmap-graph"');
  },
};

/** A page that does not say its encoding must not garble the texts: the scripts are pure ASCII. */
const ascii: Plugin = {
  name: "ascii",
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === "chunk") file.code = escapeNonAscii(file.code);
    }
  },
};

function escapeNonAscii(code: string): string {
  return code.replace(/[\u0080-\uffff]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

export default defineConfig(({ mode }) => ({
  publicDir: false as const,
  build: {
    ...(mode === "cdn" ? cdn : script),
    emptyOutDir: false,
    minify: true,
    target: "es2022",
    // Vite leaves the white space of ES libraries alone, for bundlers; this one is for pages.
    rolldownOptions: { output: { minify: true } },
  },
  plugins: mode === "cdn" ? [smallStyles, quietLit, ascii] : [smallStyles, quietLit, ascii, schema],
  test: { projects: ["test/vitest.*.config.ts"] },
}));
