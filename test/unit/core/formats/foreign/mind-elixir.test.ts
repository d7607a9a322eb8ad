import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMindElixir } from "../../../../../src/core/formats/foreign/mind-elixir.js";
import { ImportError } from "../../../../../src/core/formats/imported.js";
import { parseRoadmap } from "../../../../../src/core/model/parse-roadmap.js";
import { fixture } from "../../../support/foreign-fixture.js";
import { nodesOf, outlineText } from "../../../support/outline-text.js";

const map = fixture("mind-elixir");

describe("readMindElixir()", () => {
  it("makes steps of what is below the root", async () => {
    const { data } = await readMindElixir(map);
    expect(data.summary).toBe("From flour to loaf.");
    expect(outlineText(data)).toBe(
      [
        "Baking",
        "  Dough",
        "    Flour",
        "    Yeast",
        "  Bread",
        "    Rolls",
        "    Untitled",
        "      Bagels",
      ].join("\n"),
    );
    expect(parseRoadmap(data).findings.listed).toEqual([]);
  });

  it("keeps ids that can be kept, notes, tags and links", async () => {
    const { data } = await readMindElixir(map, { url: "https://example.org/maps/baking.json" });
    expect(data.steps[0]).toMatchObject({
      id: "a1",
      tagline: "basics, daily",
      summary: "It needs time.\nAnd warmth.",
      links: [{ title: "Dough", url: "https://example.org/maps/dough.html" }],
    });
    expect(nodesOf(data.steps).map(({ id }) => id)).toEqual([
      "a1",
      "a2",
      "yeast",
      "bread",
      "a4",
      "untitled",
      "bagels",
    ]);
  });

  it("has open what is not folded, where anything is", async () => {
    expect((await readMindElixir(map)).expanded).toEqual(["a1", "untitled"]);
    const plain = {
      nodeData: { topic: "x", children: [{ topic: "a", children: [{ topic: "b" }] }] },
    };
    expect(await readMindElixir(plain)).not.toHaveProperty("expanded");
  });

  it("says what it left out and what it called without a title", async () => {
    expect((await readMindElixir(map)).guesses).toEqual([
      { about: "", message: "A topic without a title is called “Untitled”." },
      { about: "", message: "Arrows and brackets between topics were left out." },
    ]);
  });

  it("takes the name of the file where the root has no title", async () => {
    const plain = { nodeData: { children: [{ topic: "a" }] } };
    expect((await readMindElixir(plain, { name: "my-map" })).data.title).toBe("my-map");
    expect((await readMindElixir(plain)).data.title).toBe("Roadmap");
  });

  it("refuses maps that are deeper than roadmaps, however deep", async () => {
    const deep = (levels: number) =>
      JSON.parse(
        `{"nodeData":${'{"topic":"a","children":['.repeat(levels)}{"topic":"b"}${"]}".repeat(levels)}}`,
      );
    expect(parseRoadmap((await readMindElixir(deep(100))).data).findings.listed).toEqual([]);
    await expect(readMindElixir(deep(101))).rejects.toMatchObject({ failure: "too-deep" });
    await expect(readMindElixir(deep(1_000_000))).rejects.toMatchObject({ failure: "too-deep" });
  });

  it("reads keys of its own only", async () => {
    const json =
      '{"nodeData":{"topic":"x","children":[{"__proto__":{"topic":"y","children":[]}}]}}';
    await expect(readMindElixir(JSON.parse(json))).rejects.toThrow("There are no topics");
  });

  it("loses no topic of any map", async () => {
    await fc.assert(
      fc.asyncProperty(maps, async (random) => {
        const imported: unknown = await readMindElixir(random).catch((error: unknown) => error);
        if (imported instanceof ImportError) return;
        const { data } = imported as Awaited<ReturnType<typeof readMindElixir>>;
        expect(parseRoadmap(data).findings.error).toBe(0);
        const titles = nodesOf(data.steps).map(({ title }) => title);
        for (const topic of topicsIn(random)) expect(titles).toContain(topic);
      }),
    );
  });
});

interface Node {
  topic: unknown;
  children?: unknown;
}

const { node } = fc.letrec<{ node: Node }>((tie) => ({
  node: fc.record(
    {
      id: fc.oneof(fc.constantFrom("a", "b", "__proto__"), fc.jsonValue()),
      topic: fc.oneof(fc.stringMatching(/^[a-z]{1,5}$/), fc.jsonValue()),
      note: fc.oneof(fc.string(), fc.jsonValue()),
      tags: fc.jsonValue(),
      hyperLink: fc.oneof(fc.constant("javascript:x"), fc.jsonValue()),
      expanded: fc.boolean(),
      children: fc.oneof(
        { depthSize: "small" },
        fc.jsonValue(),
        fc.array(fc.oneof(tie("node"), fc.jsonValue()), { maxLength: 4 }),
      ),
    },
    { requiredKeys: ["topic"] },
  ),
}));
const maps = fc.record({ nodeData: node, arrows: fc.jsonValue() });

/** Titles of what is a topic by its shape. */
function topicsIn({ nodeData }: { nodeData: Node }): string[] {
  const children = Array.isArray(nodeData.children) ? (nodeData.children as unknown[]) : [];
  return children
    .filter(isNode)
    .flatMap((child) => [
      ...(/^[a-z]{1,5}$/.test(String(child.topic)) && typeof child.topic === "string"
        ? [child.topic]
        : []),
      ...topicsIn({ nodeData: child }),
    ]);
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && Object.hasOwn(value, "topic");
}
