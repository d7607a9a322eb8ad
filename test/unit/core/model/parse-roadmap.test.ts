import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Fault, MAX_FAULTS } from "../../../../src/core/model/fault.js";
import { MAX_DEPTH, MAX_NODES } from "../../../../src/core/model/parse-nodes.js";
import type { RoadmapData, RoadmapNodeData } from "../../../../src/core/model/roadmap.js";
import { roadmapData } from "../../support/arbitraries.js";
import { chain, hostileDocuments } from "../../support/hostile-documents.js";
import { objectsIn } from "../../support/json-places.js";
import { backendData, node, parseAndExplain, roadmapOf } from "../../support/roadmaps.js";

/** Anything JavaScript can hand over. */
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** The outcome of a call that must not throw, and whose faults must say where and what. */
function parse(source: unknown) {
  const result = parseAndExplain(source);
  for (const { path, message } of result.faults) {
    expect(path).toBeTypeOf("string");
    expect(message).toMatch(/\S.*\.$/s);
  }
  expect(result.faults.length).toBeLessThanOrEqual(MAX_FAULTS + 1);
  expect(result.roadmap === undefined).toBe(errorsOf(result.faults).length > 0);
  return result;
}

function errorsOf(faults: readonly Fault[]): Fault[] {
  return faults.filter(({ severity }) => severity === "error");
}

/** A document as it comes out when nothing is wrong with it. */
function completed(data: RoadmapData) {
  const { resources = [], steps, ...rest } = data;
  return {
    faq: [],
    related: [],
    ...rest,
    steps: steps.map(completedNode),
    resources: resources.map((resource) => ({ links: [], ...resource })),
  };
}

function completedNode({ topics = [], ...rest }: RoadmapNodeData): object {
  return {
    links: [],
    related: [],
    fits: [],
    aliases: [],
    ...rest,
    topics: topics.map(completedNode),
  };
}

describe("parseRoadmap()", () => {
  it("finds no fault in the ten-step roadmap", () => {
    const data = backendData();
    const { roadmap, faults } = parse(data);
    expect(faults).toEqual([]);
    expect(roadmap?.steps.map(({ id }) => id)).toEqual(data.steps.map(({ id }) => id));
  });

  it("gives back all of a sound document, in its order, and nothing else", () => {
    fc.assert(
      fc.property(roadmapData, (data) => {
        expect(parse(data)).toEqual({ roadmap: completed(data), faults: [] });
      }),
    );
  });

  it("shares no object with its source", () => {
    fc.assert(
      fc.property(roadmapData, (data) => {
        const given = objectsIn(data);
        for (const object of objectsIn(parse(data).roadmap)) expect(given.has(object)).toBe(false);
      }),
    );
  });

  it("never throws, whatever the document is", () => {
    fc.assert(fc.property(anything, (source) => void parse(source)));
  });

  it("never throws, whatever stands in a place of the document", () => {
    const keys = ["id", "title", "duration", "steps", "resources", "faq", "related"];
    fc.assert(
      fc.property(fc.constantFrom(...keys), anything, (key, value) => {
        parse({ ...roadmapOf([node("a")]), [key]: value });
        parse({ ...roadmapOf([node("a")]), [key]: [value] });
        parse(roadmapOf([{ ...node("a"), topics: [value as RoadmapNodeData] }]));
      }),
    );
  });

  it.each(hostileDocuments)("survives $name", ({ make, code }) => {
    expect(errorsOf(parse(make()).faults).map((fault) => fault.code)).toContain(code);
  });

  it("leaves no trace of keys that would reach a prototype", () => {
    const source = `{ "__proto__": { "polluted": 1 }, "constructor": { "prototype": 1 },
      "formatVersion": 1, "id": "__proto__", "title": "t", "steps": [
        { "id": "constructor", "title": "t", "__proto__": { "tagline": "x" } } ] }`;
    const { roadmap, faults } = parse(JSON.parse(source));
    expect(roadmap?.steps[0]).toStrictEqual(completedNode({ id: "constructor", title: "t" }));
    expect(roadmap?.id).toBe("__proto__");
    expect(faults.map(({ path }) => path)).toEqual([
      "__proto__",
      "constructor",
      "steps[0].__proto__",
    ]);
    expect({}).not.toHaveProperty("polluted");
  });

  it("does not take inherited properties for the document's own", () => {
    const { faults } = parse(Object.create(roadmapOf([])));
    expect(faults.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "formatVersion required",
      "id required",
      "title required",
      "steps required",
    ]);
  });

  it("replaces halves of characters", () => {
    const { roadmap, faults } = parse(roadmapOf([node("a", [], { summary: "a\ud800b" })]));
    expect(roadmap?.steps[0]).toMatchObject({ summary: "a\ufffdb" });
    expect(faults).toMatchObject([{ path: "steps[0].summary", code: "text", severity: "warning" }]);
  });

  it("cuts text that no browser lays out in time, and says so; ids stay whole", () => {
    const long = "x".repeat(10_000);
    const steps = [node(`${long}y`, [], { title: `${long}y`, summary: long })];
    const { roadmap, faults } = parse(roadmapOf(steps));
    expect(roadmap?.steps[0]).toMatchObject({ id: `${long}y`, title: `${long}…`, summary: long });
    expect(faults).toMatchObject([{ path: "steps[0].title", code: "limit", severity: "warning" }]);
  });

  const long = "x".repeat(1_000_000);
  it.each([
    ["an id with a space", [node(`${long} y`, [], { title: "A" })]],
    ["an id used twice", ["A", "B"].map((title) => node(long, [], { title }))],
    ["a relation to nowhere", [node("a", [], { related: [long] })]],
    ["a choice of something else", [node("a", [], { choose: long as "one" })]],
  ])("keeps messages short where the faulty text is long: %s", (_, steps) => {
    const { faults } = parse(roadmapOf(steps));
    expect(faults).toHaveLength(1);
    for (const { message } of faults) expect(message.length).toBeLessThan(200);
  });

  it("takes as many levels as are allowed and no more", () => {
    expect(parse(roadmapOf([chain(MAX_DEPTH)])).faults).toEqual([]);
    const [fault] = parse(roadmapOf([chain(MAX_DEPTH + 1)])).faults;
    expect(fault).toMatchObject({ code: "limit", severity: "error" });
    expect(fault?.path).toBe(`steps[0]${".topics[0]".repeat(MAX_DEPTH - 1)}.topics`);
  });

  it("judges the topics of the deepest level, too", () => {
    const path = `steps[0]${".topics[0]".repeat(MAX_DEPTH - 1)}.topics`;
    const data = JSON.stringify(roadmapOf([chain(MAX_DEPTH)]));
    const broken = JSON.parse(data.replace('"title":"deepest"', '"title":"t","topics":42'));
    expect(parse(broken).faults).toMatchObject([{ path, code: "type", severity: "error" }]);
  });

  it("takes as many nodes as are allowed and no more", () => {
    const many = Array.from({ length: MAX_NODES }, (_, at) => node(`n${at}`));
    expect(parse(roadmapOf(many)).faults).toEqual([]);
    const { faults } = parse(roadmapOf([node("root", many)]));
    expect(faults).toMatchObject([{ path: "steps", code: "limit", severity: "error" }]);
  }, 60_000);

  it("lists so many faults and counts the others", () => {
    const nameless = Array.from({ length: 150 }, () => node("", [], { title: "t" }));
    const { faults } = parse(roadmapOf(nameless));
    expect(faults).toHaveLength(MAX_FAULTS + 1);
    expect(faults.at(-1)).toMatchObject({ code: "limit", message: expect.stringContaining("50") });
  });

  it("leaves the roadmap drawable where all that is wrong can be left out", () => {
    const { roadmap, faults } = parse(
      roadmapOf([
        node("a", [], {
          related: ["b", "a", "nowhere"],
          fits: ["nowhere", "b", "a"],
          links: [{ title: "bad", url: "javascript:x" }],
        }),
        node("b"),
      ]),
    );
    expect(roadmap?.steps[0]).toMatchObject({
      related: ["b"],
      fits: ["b"],
      links: [{ title: "bad" }],
    });
    expect(roadmap?.steps[0]?.links[0]).not.toHaveProperty("url");
    expect(faults.map(({ path, code, severity }) => `${path} ${code} ${severity}`)).toEqual([
      "steps[0].links[0].url url warning",
      "steps[0].related[1] reference warning",
      "steps[0].related[2] reference warning",
      "steps[0].fits[0] reference warning",
      "steps[0].fits[2] reference warning",
    ]);
  });

  it("has one empty list for all that have none, which takes no memory", () => {
    const [first, second] = parse(roadmapOf([node("a"), node("b")])).roadmap?.steps ?? [];
    expect(first?.fits).toEqual([]);
    expect(first?.fits).toBe(second?.fits);
    expect(first?.fits).toBe(first?.related);
  });

  it("tells faults in one order, and each with its place", () => {
    const { faults } = parse({
      extra: 1,
      id: "a b",
      steps: [
        { id: "x", title: "t", related: ["x", "gone"], topics: [null, { id: "x", title: "" }] },
        { id: 7, title: "t", links: [{ title: "l", url: "data:,", type: "z" }, undefined] },
      ],
      faq: [{ answer: "a" }],
    });
    expect(faults.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "extra unknown",
      "formatVersion required",
      "id id",
      "title required",
      "steps[0].topics[0] type",
      "steps[0].topics[1].id duplicate",
      "steps[0].topics[1].title empty",
      "steps[1].id id",
      "steps[1].links[0].type value",
      "steps[1].links[0].url url",
      "steps[1].links[1] type",
      "steps[0].related[0] reference",
      "steps[0].related[1] reference",
      "faq[0].question required",
    ]);
    const duplicate = faults.find(({ code }) => code === "duplicate");
    expect(duplicate?.message).toBe("“x” is already the id at steps[0].id.");
  });

  it("tells of a reading that failed as of the whole, after the faults before it", () => {
    const step = Object.defineProperty(node("a"), "title", {
      get() {
        throw new Error("not for you");
      },
    });
    const { faults } = parse({ ...roadmapOf([step]), id: 7 });
    expect(faults.map(({ path, code }) => `${path} ${code}`)).toEqual(["id id", " unreadable"]);
  });

  it("sees the holes of a list, and what follows them", () => {
    const steps = [node("a")];
    steps[2] = node("a");
    expect(parse(roadmapOf(steps)).faults).toMatchObject([
      { path: "steps[1]", code: "type" },
      { path: "steps[2].id", code: "duplicate" },
    ]);
  });

  it("gives nodes that have none the same empty lists, which nobody can fill", () => {
    const { roadmap } = parse(roadmapOf([node("a"), node("b")]));
    const [first, second] = roadmap?.steps ?? [];
    expect(first?.links).toBe(second?.links);
    expect(Object.isFrozen(first?.links)).toBe(true);
  });

  it("puts a duration the right way round", () => {
    const { roadmap, faults } = parse(
      roadmapOf([], { duration: { min: 12, max: 6, unit: "month" } }),
    );
    expect(roadmap?.duration).toEqual({ min: 6, max: 12, unit: "month" });
    expect(faults).toMatchObject([{ path: "duration", code: "value", severity: "warning" }]);
  });

  it("takes blank optional text for none", () => {
    expect(parse(roadmapOf([], { summary: " \n" })).roadmap).not.toHaveProperty("summary");
  });

  it.each<[string, object, string, string]>([
    ["no version", { formatVersion: undefined }, "formatVersion", "required"],
    ["another version", { formatVersion: 2 }, "formatVersion", "value"],
    ["an id that is a number", { id: 7 }, "id", "id"],
    ["an id with a space", { id: "a b" }, "id", "id"],
    ["an empty id", { id: "" }, "id", "empty"],
    ["a blank title", { title: " " }, "title", "empty"],
    ["a summary that is null", { summary: null }, "summary", "type"],
    ["steps that are an object", { steps: {} }, "steps", "type"],
    ["a step that is text", { steps: [node("a"), "b"] }, "steps[1]", "type"],
    ["an id used twice", { steps: [node("a", [node("a")])] }, "steps[0].topics[0].id", "duplicate"],
    ["choose “two”", { steps: [{ ...node("a"), choose: "two" }] }, "steps[0].choose", "value"],
    [
      "a link without address",
      { steps: [{ ...node("a"), links: [{ title: "x" }] }] },
      "steps[0].links[0].url",
      "type",
    ],
    [
      "an unknown type of link",
      { related: [{ title: "x", url: "#", type: "y" }] },
      "related[0].type",
      "value",
    ],
    ["a question without answer", { faq: [{ question: "x" }] }, "faq[0].answer", "required"],
    ["a resource without title", { resources: [{}] }, "resources[0].title", "required"],
    ["a negative duration", { duration: { min: -1, max: 2, unit: "day" } }, "duration.min", "type"],
    ["a duration without unit", { duration: { min: 1, max: 2 } }, "duration.unit", "required"],
    ["a duration that is text", { duration: "long" }, "duration", "type"],
    [
      "a duration that is no number",
      { duration: { min: 1, max: Number.NaN, unit: "day" } },
      "duration.max",
      "type",
    ],
    [
      "a duration without end",
      { duration: { min: 1, max: Number.POSITIVE_INFINITY, unit: "day" } },
      "duration.max",
      "type",
    ],
  ])("says where and of what kind the fault is for %s", (_, part, path, code) => {
    const { faults } = parse({ ...roadmapOf([]), ...part });
    expect(faults).toMatchObject([{ path, code, severity: "error" }]);
  });
});
