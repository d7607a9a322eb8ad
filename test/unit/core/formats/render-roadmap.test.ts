import { describe, expect, it } from "vitest";
import { RENDER_FORMATS, renderRoadmap } from "../../../../src/core/formats/render-roadmap.js";
import { parseRoadmap } from "../../../../src/core/model/parse-roadmap.js";
import type { Roadmap } from "../../../../src/core/model/roadmap.js";

const roadmap = parseRoadmap({
  formatVersion: 1,
  id: "r",
  title: "My way",
  steps: [{ id: "a", title: "A" }],
}).roadmap as Roadmap;

const begins: Readonly<Record<(typeof RENDER_FORMATS)[number], RegExp>> = {
  html: /^<roadmap-graph>/,
  svg: /^(?:<\?xml[^>]*>\s*)?<svg/,
  markdown: /^(?:---|#)/,
  "json-ld": /^\{/,
};

describe("renderRoadmap()", () => {
  it.each(RENDER_FORMATS)("renders %s", (format) => {
    const text = renderRoadmap(roadmap, format);
    expect(text).toMatch(begins[format]);
    expect(text).toContain("My way");
  });

  it("renders a whole document where that is asked for", () => {
    expect(renderRoadmap(roadmap, "html", { document: true })).toMatch(/^<!doctype html>/);
  });
});
