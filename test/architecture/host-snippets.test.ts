import { describe, expect, it } from "vitest";
import { codeFences } from "./support/code-fences.js";
import { exists, read } from "./support/files.js";

/** Without the indent, which depends on where the code stands. */
const flat = (code: string) => code.trim().replace(/^ +/gm, "");

function snippets(document: string): string[][] {
  const named = /<!-- (\S+) -->\n```\w+\n([\s\S]*?)^```$/gm;
  return Array.from(read(document).matchAll(named), ([, path = "", code = ""]) => [path, code]);
}

/** Commands and settings are nobody's files. */
const NOT_OF_A_HOST = /^(sh|json)$/;

describe.each([
  { document: "docs/blogs.md", hosts: "test/hosts/blogs" },
  { document: "docs/frameworks.md", hosts: "test/hosts" },
])("what $document says", ({ document, hosts }) => {
  const named = snippets(document);

  it("comes from a tested file, block by block", () => {
    const blocks = codeFences(document).filter(({ language }) => !NOT_OF_A_HOST.test(language));
    expect(named).toHaveLength(blocks.length);
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
