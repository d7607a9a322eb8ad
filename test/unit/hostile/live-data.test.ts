import { afterAll, describe, expect, it } from "vitest";
import type { Fault } from "../../../src/core/model/fault.js";
import { MAX_DEPTH, MAX_NODES } from "../../../src/core/model/parse-nodes.js";
import { parseRoadmap } from "../../../src/core/model/parse-roadmap.js";
import { MAX_ENTRIES } from "../../../src/core/model/read.js";
import { keepFigure } from "../support/figures.js";
import { fullRoadmap } from "../support/full-roadmap.js";
import { placesIn, withValueAt } from "../support/json-places.js";
import { node, parseAndExplain, roadmapOf } from "../support/roadmaps.js";

/** What a page can hand over in the place of anything, and no JSON file can. */
const oddities: readonly [name: string, make: () => unknown][] = [
  ["a date", () => new Date(0)],
  ["a map", () => new Map([["id", "a"]])],
  ["a set", () => new Set(["a"])],
  ["a regular expression", () => /a/],
  ["an error", () => new Error("a")],
  ["a promise", () => Promise.resolve("a")],
  ["a boxed text", () => Object("a")],
  ["a boxed number", () => Object(7)],
  ["bytes", () => new Uint8Array(3)],
  ["a buffer", () => new ArrayBuffer(3)],
  ["something like a list", () => ({ 0: "a", length: 1 })],
  ["a weak map", () => new WeakMap()],
  ["a class", () => class {}],
  ["a function", () => () => "a"],
  ["a generator", () => (function* () {})()],
  ["a symbol", () => Symbol("a")],
  ["a symbol that is known", () => Symbol.iterator],
  ["a large whole number", () => 7n],
  ["not a number", () => Number.NaN],
  ["a number without end", () => Number.POSITIVE_INFINITY],
  ["less than nothing", () => -1],
  ["an object without a prototype", () => Object.create(null)],
  ["an object that turns into text", () => ({ toString: () => "a", toJSON: () => "a" })],
  [
    "an object that will not turn into text",
    () => ({
      [Symbol.toPrimitive]() {
        throw new Error("not for you");
      },
    }),
  ],
  ["a list with a hole", () => new Array(1)],
  ["a list in a list", () => [[[]]]],
  [
    "a list of itself",
    () => {
      const list: unknown[] = [];
      list.push(list);
      return list;
    },
  ],
  ["the whole world", () => globalThis],
];

/** Where a fault may be that a value brings with it: at its place, in it, or in what it is in. */
function isAbout(fault: Fault, path: string): boolean {
  return fault.path.startsWith(path) || path.startsWith(fault.path);
}

/** The way to a place, as an author would write it. */
function pathTo(place: readonly string[]): string {
  return place
    .map((key) => (/^\d+$/.test(key) ? `[${key}]` : `.${key}`))
    .join("")
    .slice(1);
}

/** A copy of a document in which something that is no JSON may stand in one place. */
function withOddity(place: readonly string[], value: unknown): unknown {
  const copy = withValueAt(fullRoadmap, place, "here");
  let parent = copy as Record<string, unknown>;
  for (const key of place.slice(0, -1)) parent = parent[key] as typeof parent;
  parent[place.at(-1) as string] = value;
  return copy;
}

/** A list that is one by its looks alone. */
function listThat(answers: (key: string | symbol) => unknown): unknown[] {
  return new Proxy<unknown[]>([], { get: (_, key) => answers(key) });
}

describe("live data", () => {
  let cases = 0;
  afterAll(() => keepFigure({ name: "odd values in every place", cases }));

  it.each(oddities)("with %s in any place is told by its place", (_, make) => {
    for (const place of placesIn(fullRoadmap)) {
      cases += 1;
      const path = pathTo(place);
      const { roadmap, faults } = parseAndExplain(withOddity(place, make()));
      expect(faults.length, path).toBeGreaterThan(0);
      expect(
        faults.some((fault) => isAbout(fault, path)),
        path,
      ).toBe(true);
      expect(roadmap === undefined, path).toBe(faults.some(({ severity }) => severity === "error"));
    }
  });

  it("takes nothing below nothing for nothing", () => {
    const { roadmap, faults } = parseAndExplain(
      roadmapOf([], { duration: { min: -0, max: -0, unit: "day" } }),
    );
    expect(faults).toEqual([]);
    expect(roadmap?.duration).toEqual({ min: -0, max: -0, unit: "day" });
  });

  it.each<[string, (data: object) => unknown]>([
    ["behind proxies", (data) => membrane(data, () => {})],
    ["frozen", (data) => frozen(structuredClone(data))],
    ["without prototypes", (data) => JSON.parse(JSON.stringify(data), bare)],
    ["of a class", (data) => Object.assign(new (class Made {})(), data)],
    ["with lists of a class", (data) => ({ ...data, steps: Own.from(fullRoadmap.steps) })],
    ["with hidden keys", (data) => Object.defineProperty({ ...data }, "hidden", { value: 1 })],
    ["with keys that are symbols", (data) => ({ ...data, [Symbol("key")]: 1 })],
  ])("that is sound is read %s", (_, change) => {
    const expected = parseAndExplain(fullRoadmap);
    expect(expected.faults).toEqual([]);
    expect(parseAndExplain(change(fullRoadmap))).toEqual(expected);
  });

  it("is asked for each property once, so that it cannot change in between", () => {
    const reads = new Map<string, number>();
    parseAndExplain(membrane(fullRoadmap, (path) => reads.set(path, (reads.get(path) ?? 0) + 1)));
    expect(reads.size).toBeGreaterThan(50);
    expect(Array.from(reads).filter(([, count]) => count > 1)).toEqual([]);
  });

  it("that says something else each time is read once", () => {
    let count = 0;
    const step = Object.defineProperty({ title: "t" }, "id", {
      enumerable: true,
      get: () => (count++ === 0 ? "a" : "a b"),
    });
    expect(parseAndExplain({ ...roadmapOf([]), steps: [step] })).toMatchObject({
      roadmap: { steps: [{ id: "a" }] },
      faults: [],
    });
  });

  it.each<[string, unknown[]]>([
    [
      "never ends",
      Object.assign([node("a")], {
        *[Symbol.iterator]() {
          for (;;) yield node("a");
        },
      }),
    ],
    ["has an iterator that throws", Object.assign([node("a")], { [Symbol.iterator]: null })],
    [
      "grows as it is read",
      (() => {
        let length = 0;
        return listThat((key) => {
          if (key === "length") length += 1;
          return key === "length" ? length : node("a");
        });
      })(),
    ],
  ])("with a list that %s is read as long as it says it is", (_, steps) => {
    const { roadmap } = parseAndExplain({ ...roadmapOf([]), steps });
    expect(roadmap?.steps.map(({ id }) => id)).toEqual(["a"]);
  });

  it.each<[string, unknown, string]>([
    ["as long as numbers go", Number.MAX_VALUE, "limit"],
    ["longer than is allowed", MAX_ENTRIES + 1, "limit"],
    ["no number", "many", "limit"],
    ["a symbol", Symbol("many"), "unreadable"],
    [
      "something that says no",
      {
        valueOf() {
          throw new Error("not for you");
        },
      },
      "unreadable",
    ],
  ])("with a list whose length is %s is refused", (_, length, code) => {
    const steps = listThat((key) => (key === "length" ? length : node("a")));
    const { faults } = parseAndExplain({ ...roadmapOf([]), steps });
    expect(faults).toMatchObject([{ code, severity: "error" }]);
  });

  it("with lists that are shorter than nothing has no time to gain by them", () => {
    const links = listThat((key) => (key === "length" ? -1e9 : undefined));
    const { roadmap } = parseAndExplain(roadmapOf([{ ...node("a"), links: links as never }]));
    expect(roadmap?.steps[0]?.links).toEqual([]);
  });

  const long = new Array(MAX_ENTRIES);
  const ids: string[] = new Array(5_000).fill("a");
  const many = Array.from({ length: 5_000 }, () => ({ title: "t", url: "#" }));
  const wide = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`key${at}`, at]));
  it.each<[string, () => object]>([
    [
      "a long list of holes that stands in every node",
      () => roadmapOf(nodes(50_000, (at) => ({ ...node(`n${at}`), links: long as never }))),
    ],
    [
      "a list of sound links that stands in every node",
      () => roadmapOf(nodes(50_000, (at) => node(`n${at}`, [], { links: many }))),
    ],
    [
      "a list of ids that stands in every node",
      () => roadmapOf(nodes(50_000, (at) => node(`n${at}`, [], { aliases: ids }))),
    ],
    [
      "one object of many unknown keys in a long list",
      () => roadmapOf([], { related: new Array(100_000).fill(wide) }),
    ],
    [
      "a list of links that stands in every resource",
      () => roadmapOf([], { resources: new Array(100_000).fill({ title: "t", links: many }) }),
    ],
  ])(
    "that makes much of little is refused in so many steps: %s",
    (_, make) => {
      const { roadmap, findings } = parseRoadmap(make());
      expect(roadmap).toBeUndefined();
      // Each entry that is read has two faults at most, and so has each of so many nodes.
      const count = findings.error + findings.warning;
      expect(count).toBeLessThan(2 * (MAX_ENTRIES + MAX_NODES));
    },
    60_000,
  );

  it.each([
    ["deep", 1],
    ["narrow", 3],
    ["wide", 1_000],
    ["as wide as can be", MAX_ENTRIES / 2],
  ])(
    "that is made up as it is read, without end and %s, is refused in so many steps",
    (_, length) => {
      let reads = 0;
      let count = 0;
      const endless = (): unknown =>
        new Proxy(
          { id: "", title: "t", topics: null },
          {
            get(_, key) {
              reads += 1;
              if (key === "topics") return topics();
              count += 1;
              return `n${count}`;
            },
          },
        );
      const topics = () =>
        listThat((key) => {
          reads += 1;
          return key === "length" ? length : endless();
        });
      const { faults } = parseAndExplain({ ...roadmapOf([]), steps: topics() });
      expect(faults.some(({ code }) => code === "limit")).toBe(true);
      // Three keys of each node, and what its list of topics has.
      expect(reads).toBeLessThan(MAX_ENTRIES + 5 * MAX_NODES + MAX_DEPTH * 2);
    },
    60_000,
  );
});

function nodes<T>(length: number, make: (at: number) => T): T[] {
  return Array.from({ length }, (_, at) => make(at));
}

class Own extends Array {}

/** An object as it looks through proxies, at any depth; `tell` is told of every way read. */
function membrane<T extends object>(target: T, tell: (path: string) => void, path = ""): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      const value: unknown = Reflect.get(object, key, receiver);
      if (typeof key === "symbol") return value;
      tell(`${path}.${key}`);
      return typeof value === "object" && value ? membrane(value, tell, `${path}.${key}`) : value;
    },
  });
}

function frozen<T>(value: T): T {
  if (typeof value === "object" && value) Object.values(value).forEach(frozen);
  return Object.freeze(value);
}

function bare(_: string, value: unknown): unknown {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? Object.assign(Object.create(null), value) : value;
}
