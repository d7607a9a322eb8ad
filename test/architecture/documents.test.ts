import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { exists, filesIn, read, readBuilt } from "./support/files.js";

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
  readonly events?: readonly { readonly name: string }[];
}

interface ElementsManifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

const documents = ["README.md", "CONTRIBUTING.md", ...filesIn("docs", ".md"), "data/README.md"];
const { scripts, exports } = JSON.parse(read("package.json"));

/** Names of one kind that the manifest has for an element. */
function documented(kind: "attributes" | "events", element = "roadmap-graph"): string[] {
  const { modules }: ElementsManifest = JSON.parse(readBuilt("custom-elements.json"));
  const declarations = modules.flatMap((module) => module.declarations ?? []);
  const declaration = declarations.find(({ tagName }) => tagName === element);
  return (declaration?.[kind] ?? []).map(({ name }) => name);
}

function matches(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), (match) => match[1] as string);
}

/** The first column of a table, by the head of that column. */
function firstColumn(text: string, head: string): string[] {
  const [, table = ""] = text.split(new RegExp(`^\\| ${head} \\|.*\\n`, "m"));
  return matches(table.split("\n\n")[0] ?? "", /^\| `([^`]+)` \|/gm);
}

describe("README.md", () => {
  const readme = read("README.md");

  it.each(["npm ci && npm start", "npm ci && npm test"])(
    "gives the command %s once, alone",
    (command) => {
      const lines = readme.split("\n").filter((line) => line.trim() === command);
      expect(lines).toEqual([command]);
    },
  );

  it("lists exactly the attributes the element has", () => {
    expect(firstColumn(readme, "attribute").sort()).toEqual(documented("attributes").sort());
  });

  it("lists exactly the events the element sends", () => {
    const [, list = ""] = /^Events: (.*)$/m.exec(readme) ?? [];
    expect(matches(list, /`([^`]+)`/g).sort()).toEqual(documented("events").sort());
  });

  it("imports only what the package exports", () => {
    for (const path of matches(readme, /["`]roadmap-graph\/([^"`]+)["`]/g)) {
      expect(exports).toHaveProperty([`./${path}`]);
    }
  });
});

describe("docs/elements.md", () => {
  it.each(["roadmap-next", "roadmap-faq"])("lists exactly the attributes of <%s>", (element) => {
    const head = `attribute of \`<${element}>\``;
    const listed = firstColumn(read("docs/elements.md"), head);
    expect(listed.sort()).toEqual(documented("attributes", element).sort());
  });
});

describe.each(documents)("%s", (path) => {
  const text = read(path);

  it("names npm scripts that exist", () => {
    const names = matches(text, /\bnpm run ([\w:-]+)/g);
    if (/\bnpm start\b/.test(text)) names.push("start");
    for (const name of names) expect(scripts).toHaveProperty([name]);
  });

  it("links to files that exist", () => {
    const links = matches(text, /\]\((?!\w+:|#)([^)#]+)/g);
    const images = matches(text, /(?:srcset|<img src)="(?!\w+:)([^"]+\.png)"/g);
    for (const link of [...links, ...images]) {
      expect(exists(posix.join(posix.dirname(path), link)), link).toBe(true);
    }
  });

  it("names files of the project that exist", () => {
    const named = matches(text, /`((?:dist|docs|data|src|stories|test)\/[\w./-]+)`/g);
    if (named.some((file) => file.startsWith("dist/"))) readBuilt("index.js");
    for (const file of named) expect(exists(file), file).toBe(true);
  });

  it("names custom properties that exist", () => {
    const known = new Set(matches(read("src/styles/tokens.ts"), /var\((--roadmap-[\w-]+)/g));
    for (const name of matches(text, /(--roadmap-[\w-]*\w)/g)) expect([...known]).toContain(name);
  });
});
