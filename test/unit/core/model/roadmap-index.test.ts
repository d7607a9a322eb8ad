import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RoadmapNodeData } from "../../../../src/core/model/roadmap.js";
import {
  ancestorsOf,
  type IndexEntry,
  isParent,
  stepOf,
} from "../../../../src/core/model/roadmap-index.js";
import { steps } from "../../support/arbitraries.js";
import { chain } from "../../support/hostile-documents.js";
import { flatten, indexOf, indexSteps, node, roadmapOf } from "../../support/roadmaps.js";

const index = indexSteps(
  node("a", [node("b", [node("c")]), node("d")]),
  node("e"),
  node("constructor"),
);

function entryOf(id: string): IndexEntry {
  return index.entries.get(id) as IndexEntry;
}

/** Checks a list of entries against the nodes it was made from, and everything below. */
function expectPlaces(
  entries: readonly IndexEntry[],
  nodes: readonly RoadmapNodeData[],
  parent: IndexEntry | undefined,
): void {
  expect(entries.map((entry) => entry.node.id)).toEqual(nodes.map(({ id }) => id));
  entries.forEach((entry, at) => {
    expect(entry.parent).toBe(parent);
    expect(entry.level).toBe((parent?.level ?? 0) + 1);
    expect(entry.position).toBe(at + 1);
    expect(entry.setSize).toBe(nodes.length);
    expectPlaces(entry.children, nodes[at]?.topics ?? [], entry);
  });
}

describe("indexRoadmap()", () => {
  it("knows the place of every node", () => {
    fc.assert(
      fc.property(steps(), (nodes) => {
        const { roots, entries } = indexOf(roadmapOf(nodes));
        expectPlaces(roots, nodes, undefined);
        expect([...entries.keys()]).toEqual(flatten(nodes).map(({ id }) => id));
      }),
    );
  });

  it("finds the very entries that hang in the tree", () => {
    expect(entryOf("c")).toBe(index.roots[0]?.children[0]?.children[0]);
  });

  it("counts the nodes that can be opened", () => {
    expect(index.parentCount).toBe(2);
    fc.assert(
      fc.property(steps(), (nodes) => {
        const parents = flatten(nodes).filter(({ topics = [] }) => topics.length > 0);
        expect(indexOf(roadmapOf(nodes)).parentCount).toBe(parents.length);
      }),
    );
  });

  it("is empty for a roadmap without steps", () => {
    expect(indexSteps()).toMatchObject({ roots: [], entries: new Map(), parentCount: 0 });
  });

  it("indexes the deepest tree there may be", () => {
    expect(indexSteps(chain(100)).entries.get("n100")?.level).toBe(100);
  });
});

describe("ancestorsOf()", () => {
  it.each([
    ["c", ["b", "a"]],
    ["d", ["a"]],
    ["a", []],
    ["nowhere", []],
    ["constructor", []],
  ])("gives those of %s, nearest first", (id, expected) => {
    expect(ancestorsOf(index, id).map((entry) => entry.node.id)).toEqual(expected);
  });
});

describe("stepOf()", () => {
  it.each([
    ["c", "a"],
    ["d", "a"],
    ["e", "e"],
  ])("leads from %s to %s", (id, step) => {
    expect(stepOf(entryOf(id)).node.id).toBe(step);
  });
});

describe("isParent()", () => {
  it.each([
    ["a", true],
    ["b", true],
    ["c", false],
    ["nowhere", false],
    ["toString", false],
  ])("says of %s: %s", (id, expected) => {
    expect(isParent(index, id)).toBe(expected);
  });
});
