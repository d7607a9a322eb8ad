import { describe, expect, it } from "vitest";
import { readOutline } from "../../../../src/core/formats/read-outline.js";
import { writePage } from "../../../../src/core/formats/write-page.js";
import { parseRoadmap } from "../../../../src/core/model/parse-roadmap.js";
import type { Roadmap } from "../../../../src/core/model/roadmap.js";
import { parseHtml } from "../../../../src/extras/html-parser.js";

const data = {
  formatVersion: 1,
  id: "r",
  title: "</title><script>alert(1)</script>",
  summary: 'A "summary" & more',
  language: "ar",
  steps: [{ id: "a", title: "</script><!--" }],
};
const roadmap = parseRoadmap(data).roadmap as Roadmap;

describe("writePage()", () => {
  it("writes a document with a title, a description, a language and a direction", () => {
    const page = writePage(roadmap, { url: "https://a.org/?a&b" });
    expect(page).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">/);
    expect(page).toContain("<title>&lt;/title&gt;&lt;script&gt;");
    expect(page).toContain('content="A &quot;summary&quot; &amp; more"');
    expect(page).toContain('<link rel="canonical" href="https://a.org/?a&amp;b">');
  });

  it("has no scripts but its own", () => {
    expect(writePage(roadmap).match(/<\/?script/g)).toEqual(["<script", "</script"]);
    const page = writePage(roadmap, { script: '/a.js?"' });
    expect(page).toContain('<script src="/a.js?&quot;" defer></script>');
  });

  it("can be read again", () => {
    expect(parseRoadmap(readOutline(parseHtml(writePage(roadmap))).data).roadmap).toEqual(roadmap);
  });

  it("has its styles in the head alone", () => {
    const [head = "", body = ""] = writePage(roadmap).split("</head>");
    expect(head.match(/<style>/g)).toHaveLength(1);
    expect(head).toContain(".roadmap-outline");
    expect(body).not.toContain("<style>");
  });

  it("leaves out all styles where it is told to", () => {
    expect(writePage(roadmap, { styles: false })).not.toContain("<style>");
  });
});
