import { describe, expect, it } from "vitest";
import { codeFences } from "./support/code-fences.js";
import { exists, filesIn, read } from "./support/files.js";

/** Without the indent, which depends on where the code stands. */
const flat = (code: string) => code.trim().replace(/^ +/gm, "");

function snippets(document: string): string[][] {
  const named = /<!-- (\S+) -->\n```\w+\n([\s\S]*?)^```$/gm;
  return Array.from(read(document).matchAll(named), ([, path = "", code = ""]) => [path, code]);
}

/** Commands and settings are nobody's files. */
const NOT_OF_A_HOST = /^(sh|json)$/;

describe.each([
  // Made to be awkward, and made of the documents themselves.
  { document: "docs/blogs.md", hosts: "test/hosts/blogs", untold: ["documents", "places"] },
  { document: "docs/frameworks.md", hosts: "test/hosts", untold: [] },
])("what $document says", ({ document, hosts, untold }) => {
  const named = snippets(document);

  it("comes from a tested file, block by block", () => {
    const blocks = codeFences(document).filter(({ language }) => !NOT_OF_A_HOST.test(language));
    expect(named).toHaveLength(blocks.length);
  });

  it("has something of every host that is tested", () => {
    const manifests = filesIn(hosts, "package.json").map((path) => path.slice(hosts.length + 1));
    const tested = manifests.map((path) => path.split("/")).filter(({ length }) => length === 2);
    const told = new Set(named.map(([path = ""]) => path.split("/")[0]));
    expect(tested.map(([host]) => host).sort()).toEqual([...told, ...untold].sort());
  });

  it.each(named)("is in %s", (path = "", code = "") => {
    expect(flat(read(`${hosts}/${path}`))).toContain(flat(code));
  });
});

describe("what docs/embedding.md says of frames", () => {
  it("is in the tested page", () => {
    const [, code = ""] =
      /## In a frame\n\n```html\n([\s\S]*?)```/.exec(read("docs/embedding.md")) ?? [];
    expect(code).toContain("<iframe");
    expect(flat(read("test/hosts/blogs/iframe/site/map.html"))).toContain(flat(code));
  });
});

describe("what docs/frameworks.md says of editors", () => {
  const paths = read("docs/frameworks.md").matchAll(/node_modules\/roadmap-graph\/([^"]+)/g);

  it.each(Array.from(paths, ([, path = ""]) => path))("leads to %s", (path) => {
    expect(exists(path)).toBe(true);
  });
});
