import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readRoadmapSh } from "../../../../../src/core/formats/foreign/roadmap-sh.js";
import { ImportError } from "../../../../../src/core/formats/imported.js";
import { parseRoadmap } from "../../../../../src/core/model/parse-roadmap.js";
import { fixture } from "../../../support/foreign-fixture.js";
import { nodesOf, outlineText } from "../../../support/outline-text.js";

const drawing = fixture("roadmap-sh");

function box(id: string, kind: string | undefined, y: number, label = id, x = 0): object {
  return { id, type: kind, position: { x, y }, width: 100, height: 20, data: { label } };
}

function line(source: string, target: string, edgeStyle?: string): object {
  return { source, target, data: { edgeStyle } };
}

async function outlineOf(nodes: object[], edges: object[] = []): Promise<string[]> {
  const { data } = await readRoadmapSh({ nodes, edges });
  return outlineText(data).split("\n").slice(1);
}

describe("readRoadmapSh()", () => {
  it("makes a tree of a drawing, in the order of its lines and from top to bottom", async () => {
    const { data } = await readRoadmapSh(drawing);
    expect(outlineText(data)).toBe(
      [
        "Baking",
        "  Dough",
        "    Flour",
        "      Rye",
        "    Yeast",
        "  Bread",
        "    Loaves",
        "      Baguette",
        "      Ciabatta",
        "  Cakes",
        "    Sponge",
      ].join("\n"),
    );
  });

  it("keeps ids, legends, the text of an area and the links of buttons", async () => {
    const { data } = await readRoadmapSh(drawing);
    const byId = new Map(nodesOf(data.steps).map((node) => [node.id, node]));
    expect([...byId.keys()]).toContain("baguette");
    expect(byId.get("flour")?.tagline).toBe("Start with this");
    expect(byId.get("area")?.summary).toBe("Any of them will do.");
    expect(data.related).toEqual([{ title: "Cooking next", url: "https://example.org/cooking" }]);
    expect(parseRoadmap(data).findings.listed).toEqual([]);
  });

  it("takes lines that lead nowhere for no loss", async () => {
    const node = (type: string) => ({ id: type, type, data: { label: type } });
    const json = { nodes: ["topic", "vertical", "horizontal"].map(node), edges: [] };
    const { guesses } = await readRoadmapSh(json);
    expect(guesses.filter(({ message }) => message.includes("left out"))).toEqual([]);
  });

  it("says of everything that no line leads to what became of it", async () => {
    const { guesses } = await readRoadmapSh(drawing);
    expect(guesses).toEqual([
      { about: "Sponge", message: "It has no line to it: it went below “Cakes”." },
      {
        about: "Baguette",
        message: "It stands in an area with no line to it: it went below “Loaves”.",
      },
      {
        about: "Ciabatta",
        message: "It stands in an area with no line to it: it went below “Loaves”.",
      },
      { about: "Drawn by hand", message: "It belongs to no topic: it was left out." },
      { about: "Soon", message: "It belongs to no topic: it was left out." },
    ]);
  });

  it("orders steps from top to bottom where no lines lead on", async () => {
    const nodes = [box("b", "topic", 200), box("a", "topic", 100), box("c", "topic", 300)];
    expect(await outlineOf(nodes)).toEqual(["  a", "  b", "  c"]);
    expect(await outlineOf(nodes, [line("c", "a", "solid")])).toEqual(["  b", "  c", "  a"]);
  });

  it("cuts a ring of steps at the uppermost", async () => {
    const nodes = [box("b", "topic", 200), box("a", "topic", 100)];
    const edges = [line("a", "b", "solid"), line("b", "a", "solid")];
    expect(await outlineOf(nodes, edges)).toEqual(["  a", "  b"]);
  });

  it("keeps topics whose lines lead in a ring", async () => {
    const nodes = [box("top", "topic", 0), box("a", "subtopic", 50), box("b", "subtopic", 100)];
    const edges = [line("a", "b", "dashed"), line("b", "a", "dashed"), line("a", "a", "dashed")];
    expect(await outlineOf(nodes, edges)).toEqual(["  top", "    a", "      b"]);
  });

  it("puts a topic below another one that only a dashed line leads to", async () => {
    const nodes = [box("a", "topic", 100), box("b", "topic", 200), box("c", "topic", 300)];
    const edges = [line("a", "c", "solid"), line("c", "b", "dashed")];
    expect(await outlineOf(nodes, edges)).toEqual(["  a", "  c", "    b"]);
  });

  it("puts what stands in an area below the step in it, or what a line to the area comes from", async () => {
    const area = {
      ...box("area", "section", 100, "", 100),
      width: 200,
      height: 200,
    };
    const far = box("far", "topic", 900);
    const near = box("near", "topic", 100, "near", -20);
    const inside = box("inside", "subtopic", 120, "inside", 120);
    const led = [line("far", "area", "dashed")];
    expect(await outlineOf([area, far, near, inside], led)).toEqual([
      "  near",
      "  far",
      "    inside",
    ]);
    const among = box("among", "topic", 250, "among", 150);
    expect(await outlineOf([area, near, among, inside], [])).toEqual([
      "  near",
      "  among",
      "    inside",
    ]);
  });

  it("takes boxes of no kind as topics, and as steps where there are no others", async () => {
    const nodes = [box("a", undefined, 1), box("b", "default", 2), box("c", "input", 3)];
    expect(await outlineOf(nodes, [line("a", "c")])).toEqual(["  a", "    c", "  b"]);
  });

  it("refuses drawings without topics, and those with more boxes than drawings have", async () => {
    await expect(readRoadmapSh({ nodes: [], edges: [] })).rejects.toThrow("There are no topics");
    const nodes = Array.from({ length: 10_001 }, (_, at) => box(`n${at}`, "topic", at));
    await expect(readRoadmapSh({ nodes, edges: [] })).rejects.toThrow(/more than 10000 boxes/);
  });

  it("loses no box of any drawing without saying so", async () => {
    await fc.assert(
      fc.asyncProperty(drawings, async (random) => {
        const imported: unknown = await readRoadmapSh(random).catch((error: unknown) => error);
        if (imported instanceof ImportError) return;
        const { data, guesses } = imported as Awaited<ReturnType<typeof readRoadmapSh>>;
        // Texts of an area are lines of one summary.
        const told = JSON.stringify([data, guesses]).split(/"|\\n/);
        for (const { data: said } of random.nodes) {
          if (said.label.trim()) expect(told).toContain(said.label);
        }
        const { findings } = parseRoadmap(data);
        expect(findings.listed).toEqual([]);
      }),
    );
  });
});

const kinds = fc.constantFrom(
  ...["topic", "subtopic", "subtopic", "section", "label", "paragraph", "button", "title", "x"],
);
const ids = fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "", "__proto__", "h i");
const place = fc.integer({ min: -5, max: 5 });
const drawings = fc.record({
  nodes: fc.array(
    fc.record({
      id: ids,
      type: kinds,
      position: fc.record({ x: place, y: place }),
      width: fc.nat(6),
      height: fc.nat(6),
      data: fc.record({ label: fc.stringMatching(/^[a-z]{0,4}$/), href: fc.constant("/x") }),
    }),
    { maxLength: 12 },
  ),
  edges: fc.array(
    fc.record({
      source: ids,
      target: ids,
      data: fc.record({ edgeStyle: fc.constantFrom("solid", "dashed", undefined) }),
    }),
    { maxLength: 15 },
  ),
});
