import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeCard } from "../../../../../src/core/formats/card/write-card.js";
import type { Roadmap } from "../../../../../src/core/model/roadmap.js";
import { node, parseAndExplain, roadmapOf } from "../../../support/roadmaps.js";
import { xmlFault } from "../../../support/xml-fault.js";

function roadmap(rest: Partial<Roadmap> = {}): Roadmap {
  const parsed = parseAndExplain(roadmapOf([node("a", [node("b"), node("c")])])).roadmap;
  if (!parsed) throw new Error("The roadmap is not valid.");
  return { ...parsed, ...rest };
}

describe("writeCard()", () => {
  it("says what the roadmap is, how much it is and how long it takes", () => {
    const svg = writeCard(roadmap({ duration: { min: 6, max: 12, unit: "month" } }));
    expect(svg).toContain('role="img"');
    expect(svg).toContain("<title>Test</title>");
    expect(svg).toContain("1 step · 2 topics · 6–12 months");
  });

  it("is well-formed, whatever the texts say, and always the same", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("]]>", "<!--", "&amp;", "\ud800", "\u0000", "\"'><x/>"),
    );
    fc.assert(
      fc.property(text, text, text, (title, summary, language) => {
        const given = roadmap({ title, summary, language });
        const svg = writeCard(given);
        expect(xmlFault(svg)).toBeUndefined();
        expect(writeCard(given)).toBe(svg);
      }),
    );
  });

  it.each([
    ["an Arabic roadmap", { language: "ar", title: "خارطة طريق" }, 'x="1140"'],
    ["an Arabic title of no language", { title: "خارطة طريق" }, 'x="1140"'],
    ["an English one", { language: "en" }, 'x="60"'],
  ])("begins %s on its side", (_, rest, place) => {
    expect(writeCard(roadmap(rest))).toContain(`<text ${place}`);
  });

  it.each([
    [{}, "0 0 1200 630"],
    [{ width: 800, height: 2000 }, "0 0 800 2000"],
    [{ width: Number.NaN, height: -5 }, "0 0 1200 240"],
  ])("takes %j for a picture of %s", (options, viewBox) => {
    expect(writeCard(roadmap(), options)).toContain(`viewBox="${viewBox}"`);
  });

  it("is dark when asked, and says other words when given", () => {
    const svg = writeCard(roadmap(), { theme: "dark" }, { steps: (count) => `${count} Schritt` });
    expect(svg).toContain("#1c1f26");
    expect(svg).toContain("1 Schritt · 2 topics");
  });
});
