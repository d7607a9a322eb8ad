import { describe, expect, it } from "vitest";
import { filesIn, readBuilt } from "./support/files.js";

const modules = filesIn("dist/cdn", ".js").map((path) => path.replace("dist/", ""));
const files = ["roadmap-graph.min.js", ...modules];

describe("the files for script tags", () => {
  it.each(files)("%s is pure ASCII, for pages that do not say their encoding", (file) => {
    expect(readBuilt(file)).not.toMatch(/[^\p{ASCII}]/u);
  });

  it.each(files)("%s leaves nothing of Lit on the page", (file) => {
    const code = readBuilt(file);
    expect(code).not.toMatch(/(litHtml|reactiveElement|litElement)Versions/);
    expect(code).not.toMatch(/\.litPropertyMetadata\s*\?\?=/);
  });

  it.each(files)("%s makes no code out of a text", (file) => {
    expect(readBuilt(file)).not.toMatch(/\beval\(|\bFunction\(/);
  });

  it("makes its Trusted Types policy under its own name", () => {
    const code = readBuilt("roadmap-graph.min.js");
    expect(code).toMatch(/createPolicy\([`"']roadmap-graph[`"']/);
  });
});
