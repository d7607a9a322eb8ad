import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseFragment, writeFragment } from "../../../src/core/formats/fragment.js";
import { importDocument } from "../../../src/core/formats/import-document.js";
import { readProgressFile, writeProgressFile } from "../../../src/core/formats/progress-file.js";
import { readProgressText, writeProgressText } from "../../../src/core/formats/progress-text.js";
import { renderRoadmap } from "../../../src/core/formats/render-roadmap.js";
import { layoutOwn } from "../../../src/core/layout/layout-own.js";
import { layoutRadial } from "../../../src/core/layout/layout-radial.js";
import { layoutRoad } from "../../../src/core/layout/layout-road.js";
import { layoutTree } from "../../../src/core/layout/layout-tree.js";
import { roadMetrics } from "../../../src/core/layout/road-metrics.js";
import { adviseOn } from "../../../src/core/model/advice.js";
import { lostIds } from "../../../src/core/model/lost-ids.js";
import type { Roadmap, RoadmapNodeData } from "../../../src/core/model/roadmap.js";
import { indexRoadmap } from "../../../src/core/model/roadmap-index.js";
import { chosenAlternatives } from "../../../src/core/state/choices.js";
import { adoptAliases, INITIAL_STATE, type Status } from "../../../src/core/state/map-state.js";
import { nextTopic } from "../../../src/core/state/next-topic.js";
import { rollUp } from "../../../src/core/state/progress.js";
import { reduce } from "../../../src/core/state/reduce.js";
import { searchRoadmap } from "../../../src/core/state/search.js";
import { visibleTree } from "../../../src/core/state/visible-tree.js";
import { parseProgress, parseStatuses } from "../../../src/view/progress-storage.js";
import { fullRoadmap } from "../support/full-roadmap.js";
import { objectsIn } from "../support/json-places.js";
import { contentsOf, guessedSizes } from "../support/layouts.js";
import { parsers } from "../support/parsers.js";
import { prototypeNames } from "../support/prototype-names.js";
import { node, parseAndExplain, roadmapOf } from "../support/roadmaps.js";

/** What everything in a realm inherits from. */
const shared = [Object, Function, Array, Map, Set, String, Number, RegExp, Promise].flatMap(
  (each) => [each, each.prototype] as object[],
);

/** All that stands there, one after the other. */
function inherited(): unknown[] {
  return shared.flatMap((object) =>
    Reflect.ownKeys(object).flatMap((key) => {
      const { value, get, set } = Object.getOwnPropertyDescriptor(object, key) ?? {};
      return [key, value, get, set];
    }),
  );
}

/** Every name is the id of a step, of which the next one is the only topic. */
const steps = prototypeNames.map((id, at): RoadmapNodeData => {
  const next = prototypeNames[(at + 1) % prototypeNames.length] as string;
  return node(id, [node(`${id}-below`, [], { aliases: [`former-${id}`], fits: [next] })], {
    related: [next],
    fits: [next],
    choose: "one",
  });
});

function soundRoadmap(document: unknown): Roadmap {
  const { roadmap, faults } = parseAndExplain(document);
  expect(faults).toEqual([]);
  return roadmap as Roadmap;
}

/** A document of JSON with a key of this name in every object. */
function withKeyEverywhere(name: string): string {
  const evil = `${JSON.stringify(name)}:{"polluted":true,"prototype":{"polluted":true}}`;
  return JSON.stringify(fullRoadmap).replace(/\{(?=")/g, `{${evil},`);
}

const done = (ids: readonly string[]) => new Map(ids.map((id): [string, Status] => [id, "done"]));

describe("names that every object answers to", () => {
  let before: unknown[];
  beforeEach(() => {
    before = inherited();
  });
  afterEach(() => {
    const after = inherited();
    expect(after).toHaveLength(before.length);
    expect(after.every((each, at) => Object.is(each, before[at]))).toBe(true);
    expect({}).not.toHaveProperty("polluted");
    expect([]).not.toHaveProperty("polluted");
  });

  it.each(prototypeNames)("are keys like any other that is unknown: %s", (name) => {
    const { roadmap, faults } = parseAndExplain(JSON.parse(withKeyEverywhere(name)));
    const expected = parseAndExplain(fullRoadmap).roadmap;
    expect(roadmap).toStrictEqual(expected);
    expect(faults).toHaveLength(objectsOf(fullRoadmap));
    for (const fault of faults) {
      expect(fault).toMatchObject({ code: "unknown", severity: "warning" });
      expect(fault.path.split(".").at(-1)).toBe(name);
    }
    for (const object of objectsIn(roadmap)) {
      expect([Object.prototype, Array.prototype]).toContain(Object.getPrototypeOf(object));
    }
  });

  it.each(prototypeNames)("are no words of the format: %s", (name) => {
    const link = { title: "t", url: "#", type: name };
    const { faults } = parseAndExplain({
      ...roadmapOf([{ ...node("a"), choose: name as "one" }]),
      duration: { min: 1, max: 2, unit: name },
      related: [link],
    });
    expect(faults.map(({ path, code }) => `${path} ${code}`)).toEqual([
      "duration.unit value",
      "steps[0].choose value",
      "related[0].type value",
    ]);
  });

  it("are ids like any other", () => {
    const roadmap = soundRoadmap(roadmapOf(steps, { id: "__proto__" }));
    const index = indexRoadmap(roadmap);
    expect([...index.entries.keys()]).toEqual(prototypeNames.flatMap((id) => [id, `${id}-below`]));
    const opened = reduce(INITIAL_STATE, { type: "expand", ids: prototypeNames }, index);
    expect([...opened.expanded]).toEqual(prototypeNames);
    expect(visibleTree(index, opened).count).toBe(2 * prototypeNames.length);
    for (const id of prototypeNames) {
      const state = reduce(opened, { type: "select", id }, index);
      expect(state).toMatchObject({ selected: id, focused: id });
      const marked = reduce(state, { type: "set-status", id, status: "done" }, index);
      expect([...marked.statuses]).toEqual([[`${id}-below`, "done"]]);
      const topic = writeFragment({ topic: id, roadmap: roadmap.id });
      expect(parseFragment(topic)).toEqual({ topic: id, roadmap: "__proto__" });
    }
    const statuses = done(prototypeNames.map((id) => `${id}-below`));
    expect(rollUp(index, statuses).whole.status).toBe("done");
    const untouched = rollUp(index, new Map());
    expect(nextTopic(index, new Map(), untouched)?.entry.node.id).toBe("__proto__-below");
    expect(chosenAlternatives(index, statuses).isPassedOver(index.roots[0] as never)).toBe(false);
    expect(lostIds(roadmap, roadmap)).toEqual([]);
    expect(adviseOn(roadmap).every(({ path }) => path.startsWith("steps["))).toBe(true);
  });

  it("are ids that nobody has where nobody has them", () => {
    const index = indexRoadmap(soundRoadmap(roadmapOf([node("a", [node("b")])])));
    for (const id of prototypeNames) {
      for (const type of ["select", "focus", "reveal"] as const) {
        expect(reduce(INITIAL_STATE, { type, id }, index)).toBe(INITIAL_STATE);
      }
      expect(reduce(INITIAL_STATE, { type: "expand", ids: [id] }, index)).toBe(INITIAL_STATE);
      expect(reduce(INITIAL_STATE, { type: "set-status", id, status: "done" }, index)).toBe(
        INITIAL_STATE,
      );
    }
    const search = searchRoadmap(index, "constructor");
    let step = search.next();
    while (!step.done) step = search.next();
    expect(step.value.hits).toEqual([]);
    expect(rollUp(index, done(prototypeNames)).whole).toMatchObject({ done: 0, owed: 1 });
  });

  it("have a place in every layout", () => {
    const index = indexRoadmap(soundRoadmap(roadmapOf(steps)));
    const { roots } = visibleTree(index, { expanded: new Set(prototypeNames) });
    const sizes = guessedSizes(roadMetrics(900, 16));
    const options = { em: 16, width: 900, isRightToLeft: false };
    const own = layoutOwn(
      (tree) => ({
        nodes: tree.flatMap(({ id, children }, y) => [
          { id, x: 0, y: 200 * y },
          ...children.map((child) => ({ id: child.id, x: 400, y: 200 * y })),
        ]),
      }),
      roots,
      sizes,
      { ...options, tell: (error) => expect.unreachable(String(error)) },
    );
    const others = [layoutRoad, layoutTree, layoutRadial].map((layOut) =>
      layOut(roots, sizes, options),
    );
    for (const layout of [own, ...others]) {
      const ids = contentsOf(layout).nodes.map(({ id }) => id);
      expect(ids).toEqual([...index.entries.keys()]);
    }
  });

  it("come back from all that is written, and read again", async () => {
    const roadmap = soundRoadmap(roadmapOf(steps, { id: "constructor" }));
    for (const format of ["html", "markdown"] as const) {
      const text = renderRoadmap(roadmap, format);
      const { data } = await importDocument(text, { parsers });
      expect(soundRoadmap(data), format).toEqual(roadmap);
    }
    expect(() => renderRoadmap(roadmap, "svg")).not.toThrow();
    const linked = JSON.parse(renderRoadmap(roadmap, "json-ld"));
    expect(linked["@graph"][0].teaches).toEqual(prototypeNames);
  });

  it("are marks like any other, in files, links and storage", () => {
    const statuses = done(prototypeNames);
    const file = writeProgressFile({ id: "__proto__", title: "t" }, statuses);
    expect(readProgressFile(file)).toEqual({ roadmap: "__proto__", statuses: sorted(statuses) });
    expect(readProgressText(writeProgressText(statuses))).toEqual(statuses);
    const bare = `{${prototypeNames.map((id) => `${JSON.stringify(id)}:"done"`).join()}}`;
    expect(readProgressFile(bare)?.statuses).toEqual(statuses);
    expect(readProgressFile(JSON.stringify(prototypeNames))?.statuses).toEqual(statuses);
    expect(parseProgress(bare)).toEqual(statuses);
    expect(parseProgress(`{"version":1,"statuses":${bare}}`)).toEqual(statuses);
    expect(parseStatuses(JSON.parse(bare))).toEqual(statuses);
  });

  it("bring nothing along as keys of what tells of progress", () => {
    for (const name of prototypeNames) {
      const evil = `${JSON.stringify(name)}:{"polluted":"done","a":"done"}`;
      for (const text of [
        `{${evil}}`,
        `{"version":1,"statuses":{${evil}}}`,
        `{"version":1,"statuses":{"b":"done"},${evil}}`,
        `{"statuses":${JSON.stringify(name)}}`,
      ]) {
        for (const marks of [readProgressFile(text)?.statuses ?? new Map(), parseProgress(text)]) {
          expect(marks.has("polluted") || marks.has("a"), text).toBe(false);
        }
      }
    }
    expect(parseStatuses(Object.create({ a: "done" })).size).toBe(0);
  });

  it("are former ids like any other", () => {
    const index = indexRoadmap(
      soundRoadmap(
        roadmapOf(prototypeNames.map((id, at) => node(`n${at}`, [], { aliases: [id] }))),
      ),
    );
    const expected = prototypeNames.map((_, at): [string, Status] => [`n${at}`, "done"]);
    expect([...adoptAliases(done(prototypeNames), index)]).toEqual(expected);
  });

  it("are questions and words of an address like any other", () => {
    for (const name of prototypeNames) {
      expect(parseFragment(`#${name}=a&roadmap=${name}`)).toEqual({ topic: name });
    }
  });
});

function sorted(statuses: ReadonlyMap<string, Status>): Map<string, Status> {
  return new Map([...statuses].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** How many objects that are no lists a document is made of. */
function objectsOf(document: unknown): number {
  return [...objectsIn(document)].filter((each) => !Array.isArray(each)).length;
}
