import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOutline } from "../../../../src/core/formats/read-outline.js";
import { writeOutline } from "../../../../src/core/formats/write-outline.js";
import { messages as german } from "../../../../src/core/languages/de.js";
import { parseRoadmap } from "../../../../src/core/model/parse-roadmap.js";
import type { Roadmap, RoadmapData, RoadmapNodeData } from "../../../../src/core/model/roadmap.js";
import { parseHtml } from "../../../../src/extras/html-parser.js";
import { nastyText, roadmapData, text } from "../../support/arbitraries.js";

function roadmapOf(data: RoadmapData): Roadmap {
  return parseRoadmap(data).roadmap as Roadmap;
}

function thereAndBack(roadmap: Roadmap): Roadmap | undefined {
  return parseRoadmap(readOutline(parseHtml(writeOutline(roadmap))).data).roadmap;
}

/** Runs of blanks, and of empty lines, are not kept; in what is one line, lines are not either. */
function collapsed(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (key, each: unknown) => {
    if (typeof each !== "string") return each;
    if (!PROSE.has(key)) return each.replace(/\s+/g, " ").trim();
    const lines = each.replace(/[^\S\n]+/g, " ").replace(/ ?\n ?/g, "\n");
    return lines.replace(/\n{2,}/g, "\n\n").trim();
  });
}

const PROSE = new Set(["summary", "introduction", "conclusion", "answer"]);

const roadmapWith = (...steps: RoadmapNodeData[]) =>
  roadmapOf({ formatVersion: 1, id: "r", title: "R", steps });

describe("writeOutline()", () => {
  it("writes what readOutline() gets back, whatever the roadmap", () => {
    fc.assert(
      fc.property(roadmapData, (data) => {
        const roadmap = roadmapOf(data);
        expect(collapsed(thereAndBack(roadmap))).toEqual(collapsed(roadmap));
      }),
    );
  });

  it("keeps lines and paragraphs of any text", () => {
    const piece = text.filter((each) => !/[\v\f\r]/.test(each));
    const prose = fc
      .array(fc.tuple(piece, fc.constantFrom(" ", "\n", "\n\n")), { minLength: 1, maxLength: 5 })
      .map((pieces) => pieces.flat().join(""));
    fc.assert(
      fc.property(fc.array(prose, { minLength: 6, maxLength: 6 }), (all) => {
        const [summary = "", introduction = "", conclusion = "", answer = "", of = "", said = ""] =
          all;
        const roadmap = roadmapOf({
          ...{ formatVersion: 1, id: "r", title: "R", summary, introduction, conclusion },
          steps: [
            { id: "a", title: "A", summary: of, topics: [{ id: "b", title: "B", summary: said }] },
          ],
          resources: [{ title: "C", summary: said }],
          faq: [{ question: "D?", answer }],
        });
        expect(collapsed(thereAndBack(roadmap))).toEqual(collapsed(roadmap));
      }),
    );
  });

  it("takes no text for HTML", () => {
    fc.assert(
      fc.property(nastyText, (title) => {
        const roadmap = roadmapWith({ id: "a", title, summary: title, tagline: title });
        expect(collapsed(thereAndBack(roadmap))).toEqual(collapsed(roadmap));
      }),
    );
  });

  it("keeps lines and paragraphs apart", () => {
    const lines = "Skills:\n- a\n- b";
    const prose = `${lines}\n\nc`;
    const roadmap = roadmapOf({
      ...{ formatVersion: 1, id: "r", title: "R", summary: prose, introduction: prose },
      steps: [{ id: "a", title: "A", summary: lines }],
      resources: [{ title: "B", summary: lines }],
      faq: [{ question: "C?", answer: prose }],
      conclusion: prose,
    });
    expect(thereAndBack(roadmap)).toEqual(roadmap);
  });

  it.each(["roadmap.json", "roadmap.ar.json"])(
    "loses nothing of %s, not even white space",
    (file) => {
      const text = readFileSync(new URL(`../../../../data/${file}`, import.meta.url), "utf8");
      const roadmap = roadmapOf(JSON.parse(text));
      expect(thereAndBack(roadmap)).toEqual(roadmap);
    },
  );

  it.each([
    "a < b & c > \"d\" 'e'",
    "HTTP:",
    "</style><script>x</script>-->",
    "🎯 👩🏽‍💻",
    "שלום, عالم",
    "A – b: c",
  ])("keeps the title %s", (title) => {
    const roadmap = roadmapWith({ id: "a", title, topics: [{ id: "b", title }] });
    expect(thereAndBack(roadmap)).toEqual(roadmap);
  });

  it("keeps ids that mean something to objects, and that need quoting", () => {
    const roadmap = roadmapWith(
      { id: "__proto__", title: "A", related: ["\"<'&%"], aliases: ["constructor"] },
      { id: "\"<'&%", title: "B", fits: ["__proto__"] },
    );
    expect(thereAndBack(roadmap)).toEqual(roadmap);
  });

  it("keeps nodes 100 levels deep", () => {
    let node: RoadmapNodeData = { id: "n100", title: "n100" };
    for (let level = 99; level > 0; level -= 1) {
      node = { id: `n${level}`, title: `n${level}`, topics: [node] };
    }
    const roadmap = roadmapWith(node);
    expect(thereAndBack(roadmap)).toEqual(roadmap);
  });

  it("keeps links twice, into the page, and of every type", () => {
    const links = [
      { title: "A", url: "#b" },
      { title: "A", url: "https://a.org/", type: "docs" },
      { title: "B", url: "https://a.org/" },
    ] as const;
    const roadmap = roadmapWith({ id: "a", title: "A", links });
    expect(thereAndBack(roadmap)).toEqual(roadmap);
  });

  it("leads to related nodes, marks links to elsewhere, and says where one is to be chosen", () => {
    const html = writeOutline(
      roadmapWith(
        {
          id: "a",
          title: "A",
          choose: "one",
          topics: [{ id: "b", title: "B", related: ["c c".replace(" ", "%")] }],
        },
        { id: "c%c", title: "C", links: [{ title: "L", url: "https://a.org/" }] },
      ),
    );
    expect(html).toContain('<a href="#c%25c">C</a>');
    expect(html).toContain('<a href="https://a.org/" rel="noopener">L</a>');
    expect(html).toContain('<p class="roadmap-note">Choose one</p>');
  });

  it("leaves unsafe addresses out, but not what they are called", () => {
    const html = writeOutline(
      roadmapWith({ id: "a", title: "A", links: [{ title: "L", url: "javascript:alert(1)" }] }),
    );
    expect(html).toContain("<a>L</a>");
    expect(html).not.toContain("javascript:");
  });

  it("speaks the words it is given", () => {
    const roadmap = roadmapWith({
      id: "a",
      title: "A",
      choose: "one",
      topics: [{ id: "b", title: "B" }],
    });
    expect(writeOutline(roadmap, { words: german })).toContain(german.chooseOne);
  });

  it("brings its style sheet along unless told not to, and no other styles or handlers", () => {
    const roadmap = roadmapWith({ id: "a", title: "A" });
    expect(writeOutline(roadmap)).toContain("<style>");
    const bare = writeOutline(roadmap, { styles: false });
    expect(bare).not.toMatch(/style|\son\w+=/);
  });

  it("has its headings at the level it is given", () => {
    const html = writeOutline(roadmapWith({ id: "a", title: "A" }), { level: 3 });
    expect(html.match(/<h\d/g)).toEqual(["<h3", "<h4"]);
  });

  it("takes hardly longer for deep maps than for flat ones", () => {
    const chain = (id: string, length: number): RoadmapNodeData =>
      length === 1 ? { id, title: "T" } : { id, title: "T", topics: [chain(`${id}a`, length - 1)] };
    const timeFor = (length: number) => Math.min(...[1, 2, 3].map(() => timeOnce(length)));
    const timeOnce = (length: number) => {
      const steps = Array.from({ length: 30_000 / length }, (_, at) => chain(`n${at}`, length));
      const roadmap = roadmapWith(...steps);
      const start = process.cpuUsage();
      writeOutline(roadmap);
      return process.cpuUsage(start).user;
    };
    timeFor(2);
    expect(timeFor(100)).toBeLessThan(4 * timeFor(2));
  }, 60_000);

  it.each([
    ["ar", "rtl"],
    ["en", "ltr"],
    ["not a language", "auto"],
  ])("is written in %s in the direction %s", (language, direction) => {
    const html = writeOutline({ ...roadmapWith({ id: "a", title: "A" }), language });
    expect(html).toContain(`lang="${language}" dir="${direction}"`);
  });
});
