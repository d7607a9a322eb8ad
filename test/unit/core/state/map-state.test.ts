import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  adoptAliases,
  INITIAL_STATE,
  type MapState,
  type Status,
} from "../../../../src/core/state/map-state.js";
import { carryOver, reduce } from "../../../../src/core/state/reduce.js";
import { visibleTree } from "../../../../src/core/state/visible-tree.js";
import { actionOn, steps } from "../../support/arbitraries.js";
import { flatten, indexOf, indexSteps, node, roadmapOf } from "../../support/roadmaps.js";
import { allOf } from "../../support/trees.js";

const state: MapState = {
  expanded: new Set(["a", "b", "gone"]),
  selected: "c",
  focused: "d",
  statuses: new Map([["gone", "done"]]),
};

describe("carryOver()", () => {
  it("keeps open what is still a parent, and all progress", () => {
    const edition = indexSteps(node("a", [node("d")]), node("b"), node("c"));
    const carried = carryOver(state, edition);
    expect([...carried.expanded]).toEqual(["a"]);
    expect(carried).toMatchObject({ selected: "c", focused: "d", statuses: state.statuses });
  });

  it("gives up selection and focus that are gone or moved into a closed branch", () => {
    const edition = indexSteps(node("a", [node("x", [node("c")])]));
    expect(carryOver(state, edition)).toMatchObject({ selected: undefined, focused: undefined });
  });

  it("leaves nothing that cannot be seen, whatever the next edition is", () => {
    const ids = Array.from({ length: 12 }, (_, at) => `n${at + 1}`);
    const actions = fc.array(actionOn(ids), { maxLength: 8 });
    fc.assert(
      fc.property(steps(4, 3), steps(4, 3), actions, (before, next, done) => {
        const index = indexOf(roadmapOf(before));
        const left = done.reduce((at, action) => reduce(at, action, index), INITIAL_STATE);
        const edition = indexOf(roadmapOf(next));
        const { expanded, focused, selected } = carryOver(left, edition);
        const seen = allOf(visibleTree(edition, { expanded }).roots).map(({ id }) => id);
        expect([undefined, ...seen]).toContain(focused);
        expect([undefined, ...seen]).toContain(selected);
        const parents = flatten(next).filter(({ topics = [] }) => topics.length > 0);
        for (const id of expanded) expect(parents.map((parent) => parent.id)).toContain(id);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("adoptAliases()", () => {
  const edition = indexSteps(
    { ...node("mongodb"), aliases: ["mongo", "humongous"] },
    { ...node("nosql"), aliases: ["sql"] },
    node("sql"),
  );
  const adopt = (statuses: Record<string, Status>) =>
    Object.fromEntries(adoptAliases(new Map(Object.entries(statuses)), edition));

  it.each<[string, Record<string, Status>, Record<string, Status>]>([
    ["brings the status of a former id along", { mongo: "done" }, { mongodb: "done" }],
    [
      "prefers the id of today",
      { mongo: "done", mongodb: "learning" },
      { mongo: "done", mongodb: "learning" },
    ],
    ["keeps what the roadmap does not know", { gone: "skipped" }, { gone: "skipped" }],
    ["looks for all former ids", { humongous: "done" }, { mongodb: "done" }],
    ["takes no status from what is still there", { sql: "done" }, { sql: "done" }],
    ["leaves the rest alone", { sql: "learning" }, { sql: "learning" }],
  ])("%s", (_, before, after) => {
    expect(adopt(before)).toStrictEqual(after);
  });
});
