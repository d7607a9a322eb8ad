import type { PackageName } from "./package-name.js";
import { sampleRoadmap } from "./sample-roadmap.js";

/** What a new package is made of, besides its name. */
export interface Making {
  /** The version of roadmap-graph it is made for. */
  readonly version: string;
  /** For the licence. */
  readonly year: number;
}

/** The files of a new data package, by name. */
export function packageFiles(name: PackageName, making: Making): ReadonlyMap<string, string> {
  const roadmap = sampleRoadmap(name.short);
  return new Map([
    ["package.json", json(manifest(name, making))],
    ["roadmap.json", json(roadmap)],
    [
      "index.js",
      `// Generated from roadmap.json by build.mjs\nexport default ${JSON.stringify(roadmap)};\n`,
    ],
    ["index.d.ts", TYPES],
    ["roadmap.d.cts", JSON_TYPES],
    ["build.mjs", BUILD],
    ["README.md", readme(name, making)],
    ["LICENSE", licence(name, making)],
    [".gitignore", "node_modules/\n*.tgz\n"],
  ]);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function manifest({ full }: PackageName, { version }: Making): object {
  return {
    name: full,
    version: "0.1.0",
    description: "A learning roadmap as a JSON module",
    keywords: ["roadmap", "learning", "curriculum", "json", "data", "roadmap-graph"],
    license: "MIT",
    type: "module",
    sideEffects: false,
    files: ["index.js", "index.d.ts", "roadmap.json", "roadmap.d.cts"],
    main: "./index.js",
    types: "./index.d.ts",
    exports: {
      ".": { types: "./index.d.ts", default: "./index.js" },
      "./roadmap.json": { types: "./roadmap.d.cts", default: "./roadmap.json" },
      "./package.json": "./package.json",
    },
    scripts: {
      build: "node build.mjs",
      validate: "roadmap-graph validate roadmap.json",
      preview: "roadmap-graph preview roadmap.json",
      prepack: "node build.mjs",
    },
    devDependencies: { "roadmap-graph": `^${version}` },
    // A scoped package is private unless it says otherwise.
    ...(full.startsWith("@") && { publishConfig: { access: "public" } }),
  };
}

const TYPES = `/** What a link leads to. */
export type LinkType =
  | "course"
  | "book"
  | "docs"
  | "video"
  | "article"
  | "project"
  | "community"
  | "tool";

export interface Link {
  readonly title: string;
  readonly url: string;
  readonly type?: LinkType;
}

/** A step or a topic: one kind of node at different depths. */
export interface Node {
  /** Unique in the roadmap; progress hangs on it, so it stays. */
  readonly id: string;
  readonly title: string;
  readonly tagline?: string;
  readonly summary?: string;
  /** The topics below are alternatives. */
  readonly choose?: "one";
  readonly topics?: readonly Node[];
  readonly links?: readonly Link[];
  readonly related?: readonly string[];
  readonly fits?: readonly string[];
  readonly aliases?: readonly string[];
}

export interface Roadmap {
  readonly formatVersion: 1;
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  readonly language?: string;
  readonly duration?: {
    readonly min: number;
    readonly max: number;
    readonly unit: "hour" | "day" | "week" | "month" | "year";
  };
  readonly introduction?: string;
  readonly conclusion?: string;
  readonly steps: readonly Node[];
  readonly resources?: readonly {
    readonly title: string;
    readonly summary?: string;
    readonly links?: readonly Link[];
  }[];
  readonly faq?: readonly { readonly question: string; readonly answer: string }[];
  readonly related?: readonly Link[];
}

declare const roadmap: Roadmap;
export default roadmap;
`;

/** Of the package that is made, not of this one. */
const ITS_MODULE = JSON.stringify("./index.js");

/** To CommonJS a JSON file is the roadmap itself, not a module with a default. */
const JSON_TYPES = `import type { default as module } from ${ITS_MODULE} with { "resolution-mode": "import" };

declare const roadmap: typeof module;
export = roadmap;
`;

const BUILD = `/**
 * Writes index.js from roadmap.json: the same object as an ES module, for browsers, bundlers and
 * Node without import attributes. Run \`npm run build\` after an edit; \`npm publish\` does so too.
 */
import { readFileSync, writeFileSync } from "node:fs";

const roadmap = JSON.parse(readFileSync(new URL("roadmap.json", import.meta.url), "utf8"));

writeFileSync(
  new URL("index.js", import.meta.url),
  \`// Generated from roadmap.json by build.mjs\\nexport default \${JSON.stringify(roadmap)};\\n\`,
);
`;

function readme({ full, short }: PackageName, { version }: Making): string {
  const module = `import roadmap from ${JSON.stringify(full)};`;
  const element = `<roadmap-graph src="https://cdn.jsdelivr.net/npm/${full}/roadmap.json"></roadmap-graph>`;
  const script = `<script src="https://cdn.jsdelivr.net/npm/roadmap-graph@${version}" defer></script>`;
  return `# ${full}

A learning roadmap as data. \`roadmap.json\` is the source; everything else follows from it.

## Edit

\`\`\`sh
npm install
npm run preview    # shows the map, and every change as you save it
npm run validate   # names faults with their places, and gives advice
npm run build      # writes index.js
\`\`\`

Begin with \`title\`, \`summary\` and \`steps\`. The \`id\` of the roadmap (\`${short}\`) and those of its
nodes hold learners' progress: keep them when wording changes. If one must change, the old one goes
into the node's \`aliases\`.

## Use

\`\`\`js
${module}
\`\`\`

\`\`\`html
${script}
${element}
\`\`\`

## Publish

\`\`\`sh
npm publish
\`\`\`

## License

MIT, see [LICENSE](LICENSE). It was chosen for you: replace it there and in \`package.json\` if
another suits you better, and put your name into it either way.
`;
}

function licence({ full }: PackageName, { year }: Making): string {
  return `MIT License

Copyright (c) ${year} the authors of ${full}

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
`;
}
