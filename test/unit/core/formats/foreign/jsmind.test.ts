import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJsMind } from "../../../../../src/core/formats/foreign/jsmind.js";
import { ImportError } from "../../../../../src/core/formats/imported.js";
import { parseRoadmap } from "../../../../../src/core/model/parse-roadmap.js";
import { fixture } from "../../../support/foreign-fixture.js";
import { nodesOf, outlineText } from "../../../support/outline-text.js";

const outline = ["Baking", "  Dough", "    Flour", "  Bread", "    Rolls"].join("\n");

function rows(...data: object[]): object {
  return { meta: {}, format: "node_array", data };
}

describe("readJsMind()", () => {
  it("reads trees", async () => {
    const { data, expanded, guesses } = await readJsMind(fixture("jsmind-tree"));
    expect(outlineText(data)).toBe(outline);
    expect(nodesOf(data.steps).map(({ id }) => id)).toEqual(["dough", "flour", "bread", "rolls"]);
    expect(expanded).toEqual(["bread"]);
    expect(guesses).toEqual([]);
    expect(parseRoadmap(data).findings.listed).toEqual([]);
  });

  it("reads rows in any order, and makes steps of what has no way to the root", async () => {
    const { data, expanded, guesses } = await readJsMind(fixture("jsmind-array"));
    expect(outlineText(data)).toBe(`${outline}\n  Stray\n  Hen\n    Egg\n  Self`);
    expect(expanded).toEqual(["dough", "hen"]);
    expect(guesses).toEqual(
      [
        ["Stray", "Its parent is missing"],
        ["Hen", "It is its own ancestor"],
        ["Self", "It is its own ancestor"],
      ].map(([about, why]) => ({ about, message: `${why}: it is a step.` })),
    );
  });

  it("reads rows without a root", async () => {
    const ring = rows(
      { id: "a", parentid: "b", topic: "A" },
      { id: "b", parentid: "a", topic: "B" },
    );
    expect(outlineText((await readJsMind(ring, { name: "Ring" })).data)).toBe("Ring\n  A\n    B");
  });

  it("is called after its meta data where the root has no title", async () => {
    const map = { ...rows({ id: "a", isroot: true }, { id: "b", parentid: "a", topic: "B" }) };
    const named = { ...map, meta: { name: "kitchen" } };
    expect((await readJsMind(named, { name: "file" })).data.title).toBe("kitchen");
  });

  it("refuses what FreeMind writes, and says what to do", async () => {
    const map = { meta: {}, format: "freemind", data: "<map/>" };
    await expect(readJsMind(map)).rejects.toThrow(/“freemind”: save it there as “node_tree”/);
    await expect(readJsMind(rows())).rejects.toThrow("There are no topics");
  });

  it("refuses chains of rows that are deeper than roadmaps", async () => {
    const chain = Array.from({ length: 200_000 }, (_, at) => ({
      id: `n${at}`,
      topic: "x",
      ...(at > 0 && { parentid: `n${at - 1}` }),
    }));
    await expect(readJsMind(rows(...chain.slice(0, 300)))).rejects.toMatchObject({
      failure: "too-deep",
    });
    const reversed = { format: "node_array", data: chain.reverse() };
    await expect(readJsMind(reversed)).rejects.toMatchObject({ failure: "too-deep" });
  });

  it("loses no row, whatever their parents are", async () => {
    const id = fc.constantFrom("a", "b", "c", "d", "__proto__", "");
    const row = fc.record(
      { id, parentid: id, topic: fc.stringMatching(/^[a-z]{1,5}$/), isroot: fc.boolean() },
      { requiredKeys: ["topic"] },
    );
    const data = fc.array(fc.oneof({ weight: 9, arbitrary: row }, fc.jsonValue()));
    await fc.assert(
      fc.asyncProperty(data, async (random) => {
        const imported: unknown = await readJsMind({ format: "node_array", data: random }).catch(
          (error: unknown) => error,
        );
        if (imported instanceof ImportError) return;
        const { data: made } = imported as Awaited<ReturnType<typeof readJsMind>>;
        expect(parseRoadmap(made).findings.error).toBe(0);
        const titles = [made.title, ...nodesOf(made.steps).map(({ title }) => title)];
        for (const each of random) {
          const { topic } = (each ?? {}) as { topic?: unknown };
          if (typeof topic === "string" && topic.trim()) {
            expect(titles).toContain(topic.replace(/\s+/g, " ").trim());
          }
        }
      }),
    );
  });
});
