import { cpSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { transform } from "esbuild";
import { minify } from "terser";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

/** One file a blogger drops into a page: elements, data and tools, as a classic script. */
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
  lib: { entry: "src/module-tag.ts", formats: ["es" as const], fileName: () => "roadmap-graph.js" },
  outDir: "dist/cdn",
};

function filesIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith(".ts"));
}

/** What stands on libraries of its own: bundled, so that `lit` and `d3` stay the only dependencies. */
const extras = {
  lib: {
    entry: Object.fromEntries(
      filesIn("src/extras").map((file) => [file.replace(".ts", ""), `src/extras/${file}`]),
    ),
    formats: ["es" as const],
  },
  outDir: "dist/extras",
  sourcemap: true,
};

/** Of the extras, those that only the command line has use for. */
const NODE_EXTRAS = ["html-parser", "json-positions"];

/** Rare files have names that stay the same, so that the one-file script can ask for them. */
const rareFiles = [
  { pattern: /src\/core\/languages\/(\w+)\.ts$/, folder: "languages" },
  { pattern: /src\/extras\/([\w-]+)\.ts$/, folder: "extras" },
];

function rareFile(id: string | null | undefined): string | undefined {
  for (const { pattern, folder } of rareFiles) {
    const [, name] = pattern.exec(id ?? "") ?? [];
    if (name) return `${folder}/${name}.js`;
  }
  return undefined;
}

/** What is rare stays in a folder beside a bundle, which asks for it when it is wanted. */
function rareFilesBeside(rare: RegExp, place: string): Plugin {
  return {
    name: "rare-files-beside",
    enforce: "pre",
    async resolveId(source, importer) {
      if (!rare.test(source)) return null;
      const resolved = await this.resolve(source.replace(/\.js$/, ".ts"), importer);
      const file = rareFile(resolved?.id);
      return file ? { id: `${place}${file}`, external: true } : null;
    },
  };
}

/** The compiler leaves single files where the bundles have all they need. */
const noLooseParts: Plugin = {
  name: "no-loose-parts",
  closeBundle: () => rmSync("dist/extras/markdown", { recursive: true, force: true }),
};

/** The module build has the extras that browsers ask for, as they are built for the npm modules. */
const extrasBeside: Plugin = {
  name: "extras-beside",
  closeBundle() {
    const isWanted = (file: string) =>
      /\.js$|txt$/.test(file) && !NODE_EXTRAS.some((name) => file.endsWith(`/${name}.js`));
    cpSync("dist/extras", "dist/cdn/extras", {
      recursive: true,
      filter: (file) => file === "dist/extras" || isWanted(file),
    });
  },
};

/** The version for browsers asks the document, by a way that Trusted Types close. */
const PURE_ENTITIES = "node_modules/decode-named-character-reference/index.js";
const pureEntities = { "decode-named-character-reference": resolve(PURE_ENTITIES) };

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

const THEMES = "src/styles/themes";

/** The JSON Schema, the themes and the page for frames go out as they stand. */
const asTheyStand: Plugin = {
  name: "as-they-stand",
  generateBundle() {
    const files = [
      ["roadmap.schema.json", "src/core/model/roadmap.schema.json"],
      ["embed.html", "src/embed/embed.html"],
      ["embed.css", "src/embed/embed.css"],
    ];
    files.push(...readdirSync(THEMES).map((name) => [`themes/${name}`, `${THEMES}/${name}`]));
    for (const [fileName = "", path = ""] of files) {
      this.emitFile({ type: "asset", fileName, source: readFileSync(path, "utf8") });
    }
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
    // Every browser that knows the map's colours knows style sheets of its own as well.
    const adopting =
      /\w+\.ShadowRoot&&\([^)]*\)&&"adoptedStyleSheets"in[^,]*CSSStyleSheet\.prototype/;
    return (
      code
        .replace(adopting, "!0")
        // Said to whoever writes style sheets, by tests; not to readers.
        .replace(/if\((this\._\$cssResult\$=!0),\w+!==\w+\)throw Error\([^)]*\)/, "$1")
        .replace(/if\("number"==typeof t\)return t;throw Error\("Value[^;}]*\)/, "return t")
        .replace(
          /(\w+)\.(lit(?:Html|Element)|reactiveElement)(?:Polyfill|Hydrate)Support/g,
          "(void 0)",
        )
        // For decorators, which nothing here has.
        .replace("static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}", "")
        .replace(",void 0!==t.l&&(this.l=[...t.l])", "")
        .replace(",this.constructor.l?.forEach(t=>t(this))", "")
        .replace(/Symbol\.metadata\?\?=[^;]*;/, ";")
        .replace(/const t=this\[Symbol\.metadata\];if\(null!==t\)\{[^}]*\}/, "")
        .replace(/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/, "0")
        .replace('createPolicy("lit-html"', 'createPolicy("roadmap-graph"')
    );
  },
};

/**
 * d3-zoom can zoom in a transition, and by that brings all of d3-transition and most of
 * d3-interpolate. A map never asks for one, so the bundles go without.
 */
const noTransitions: Plugin = {
  name: "no-transitions",
  enforce: "pre",
  resolveId(id, importer = "") {
    const isUnused =
      id === "d3-transition" || (id === "d3-interpolate" && /d3-zoom/.test(importer));
    return isUnused ? `\0no-${id}` : null;
  },
  load: (id) => WITHOUT[id] ?? null,
};

const WITHOUT: Readonly<Record<string, string>> = {
  "\0no-d3-transition": `
import { selection } from "d3-selection";
export const interrupt = () => {};
selection.prototype.interrupt = function () { return this; };`,
  "\0no-d3-interpolate": "export const interpolateZoom = undefined;",
};

/**
 * Methods on a prototype cannot be shaken off: a selection has forty of them, and zooming calls
 * six. This leaves those whose names are called in the code that zooms, and what they call.
 */
const calledMethods: Plugin = {
  name: "called-methods",
  transform(code, id) {
    if (!id.endsWith("/d3-selection.mjs")) return null;
    const prototype = /(selection\.prototype = \{\n)([^}]*)(\n\})/;
    if (!prototype.test(code)) this.error("d3-selection has another shape than expected");
    const callers = ["node_modules/d3-zoom/dist/d3-zoom.mjs", "src/view/pan-zoom.ts"];
    const called = new Set(callers.flatMap((file) => callsIn(readFileSync(file, "utf8"))));
    for (const name of called) {
      const [body = ""] = new RegExp(`function selection_${name}\\([^]*?\\n}`).exec(code) ?? [];
      for (const call of callsIn(body)) called.add(call);
    }
    const isCalled = (line: string) => called.has(line.trim().split(":")[0] ?? "");
    const kept = (lines: string) => lines.split("\n").filter(isCalled).join("\n");
    const small = code.replace(prototype, (_, head, lines, tail) => head + kept(lines) + tail);
    return { code: small, map: null };
  },
};

function callsIn(code: string): string[] {
  return Array.from(code.matchAll(/\.(\w+)\(/g), ([, name = ""]) => name);
}

/**
 * The last few hundred bytes. And a page that does not say its encoding must not garble the
 * texts: the scripts are pure ASCII.
 */
const smallScripts: Plugin = {
  name: "small-scripts",
  async generateBundle({ format }, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== "chunk") continue;
      const { map, fileName } = file;
      const { code = file.code, map: smallMap } = await minify(file.code, {
        ecma: 2020,
        module: format === "es",
        compress: { passes: 3, unsafe_arrows: true, keep_fargs: false },
        format: { ascii_only: true },
        ...(map && { sourceMap: { content: JSON.stringify(map), url: `${fileName}.map` } }),
      });
      file.code = code;
      const mapFile = bundle[`${fileName}.map`];
      if (smallMap && mapFile?.type === "asset") mapFile.source = String(smallMap);
    }
  },
};

export default defineConfig(({ mode }) => ({
  publicDir: false as const,
  resolve: { alias: pureEntities },
  build: {
    ...(mode === "cdn" ? cdn : mode === "extras" ? extras : script),
    emptyOutDir: false,
    license: mode !== "cdn" && { fileName: "third-party-licenses.txt" },
    minify: true,
    target: "es2022",
    // Vite leaves the white space of ES libraries alone, for bundlers; this one is for pages.
    rolldownOptions: {
      preserveEntrySignatures: "allow-extension",
      output: {
        minify: true,
        chunkFileNames: ({ facadeModuleId }) => rareFile(facadeModuleId) ?? "[name]-[hash].js",
      },
    },
  },
  plugins: [
    smallStyles,
    quietLit,
    noTransitions,
    calledMethods,
    smallScripts,
    ...(mode === "production" ? [asTheyStand, rareFilesBeside(/languages|extras/, "./cdn/")] : []),
    ...(mode === "extras" ? [noLooseParts] : []),
    ...(mode === "cdn" ? [rareFilesBeside(/extras/, "./"), extrasBeside] : []),
  ],
  test: { projects: ["test/vitest.*.config.ts"] },
}));
