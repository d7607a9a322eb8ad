import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RoadmapIndex } from "../../../../src/core/model/roadmap-index.js";
import type { Action } from "../../../../src/core/state/action.js";
import { INITIAL_STATE, type MapState } from "../../../../src/core/state/map-state.js";
import { isVisible, reduce } from "../../../../src/core/state/reduce.js";
import { visibleTree } from "../../../../src/core/state/visible-tree.js";
import { actionOn, steps } from "../../support/arbitraries.js";
import { flatten, indexOf, indexSteps, node, roadmapOf } from "../../support/roadmaps.js";
import { allOf } from "../../support/trees.js";

/** Two steps: a with b (above c) and d, and e with f. */
const index = indexSteps(node("a", [node("b", [node("c")]), node("d")]), node("e", [node("f")]));

function reach(...actions: Action[]): MapState {
  return run(actions, index);
}

function run(actions: readonly Action[], on: RoadmapIndex): MapState {
  return actions.reduce((state, action) => reduce(state, action, on), INITIAL_STATE);
}

function seenIds(state: MapState, on: RoadmapIndex = index): string[] {
  return allOf(visibleTree(on, state).roots).map(({ id }) => id);
}

/** A roadmap with what a reader did to it. */
const session = steps(4, 3).chain((nodes) => {
  const ids = flatten(nodes).map(({ id }) => id);
  return fc
    .tuple(fc.array(actionOn(ids), { maxLength: 12 }), fc.constantFrom(...ids))
    .map(([actions, id]) => ({ nodes, actions, id }));
});

type Session = typeof session extends fc.Arbitrary<infer T> ? T : never;

/** Checks something that holds for every roadmap, whatever a reader did to it. */
function always(
  check: (on: RoadmapIndex, state: MapState, session: Session) => void,
  numRuns = 200,
): void {
  const property = fc.property(session, (each) => {
    const on = indexOf(roadmapOf(each.nodes));
    check(on, run(each.actions, on), each);
  });
  fc.assert(property, { numRuns });
}

const everythingOpen = reach({ type: "expand-all" });

describe("reduce()", () => {
  it.each<Action>([
    { type: "expand", ids: ["nowhere", "__proto__"] },
    { type: "collapse", ids: ["nowhere"] },
    { type: "select", id: "nowhere" },
    { type: "focus", id: "nowhere" },
    { type: "reveal", id: "nowhere" },
    { type: "set-status", id: "nowhere", status: "done" },
  ])("gives back the same state for $type with ids the roadmap does not have", (action) => {
    expect(reduce(everythingOpen, action, index)).toBe(everythingOpen);
  });

  it("gives back the same state when an action is repeated", () => {
    always((on, state, { actions }) => {
      const last = actions.at(-1);
      if (last) expect(reduce(state, last, on)).toBe(state);
    });
  });

  it("never changes the state it is given", () => {
    always((on, state, { actions }) => {
      const before = structuredClone(state);
      for (const action of actions) reduce(state, action, on);
      expect(state).toEqual(before);
    });
  });

  it("keeps only parents open", () => {
    always((_, state, { nodes }) => {
      const parents = flatten(nodes).flatMap(({ id, topics = [] }) => (topics[0] ? [id] : []));
      for (const id of state.expanded) expect(parents).toContain(id);
    });
  });

  it("keeps focus and selection on nodes that can be seen", () => {
    always((on, state) => {
      const seen = [undefined, ...seenIds(state, on)];
      expect(seen).toContain(state.focused);
      expect(seen).toContain(state.selected);
    }, 1000);
  });

  it("shows the same after closing an open node and opening it again", () => {
    always((on, state, { id }) => {
      const opened = reduce(state, { type: "expand", ids: [id] }, on);
      const closed = reduce(opened, { type: "collapse", ids: [id] }, on);
      const again = reduce(closed, { type: "expand", ids: [id] }, on);
      expect(seenIds(again, on)).toEqual(seenIds(opened, on));
    });
  });

  it("shows everything after expand-all and only the steps after collapse-all", () => {
    always((on, state, { nodes }) => {
      const opened = reduce(state, { type: "expand-all" }, on);
      expect(seenIds(opened, on)).toEqual(flatten(nodes).map(({ id }) => id));
      const closed = reduce(opened, { type: "collapse-all" }, on);
      expect(seenIds(closed, on)).toEqual(nodes.map(({ id }) => id));
    });
  });

  it("opens and closes the nodes it is told to and no others", () => {
    const opened = reach({ type: "expand", ids: ["a", "c", "e"] });
    expect([...opened.expanded]).toEqual(["a", "e"]);
    const closed = reduce(opened, { type: "collapse", ids: ["e"] }, index);
    expect([...closed.expanded]).toEqual(["a"]);
    const other = reduce(closed, { type: "set-expanded", ids: ["e", "nowhere"] }, index);
    expect([...other.expanded]).toEqual(["e"]);
  });

  it.each<[string, Action, string]>([
    ["c", { type: "collapse", ids: ["b"] }, "b"],
    ["c", { type: "collapse", ids: ["a"] }, "a"],
    ["c", { type: "collapse", ids: ["a", "b"] }, "a"],
    ["c", { type: "collapse-all" }, "a"],
    ["b", { type: "collapse", ids: ["b"] }, "b"],
    ["d", { type: "collapse", ids: ["b", "e"] }, "d"],
  ])("moves the focus from %s on %o to %s", (focused, action, expected) => {
    const state = reduce(everythingOpen, { type: "focus", id: focused }, index);
    expect(reduce(state, action, index).focused).toBe(expected);
  });

  it("focuses what can be seen of the way to a node that is hidden", () => {
    expect(reach({ type: "focus", id: "c" })).toMatchObject({ focused: "a" });
    expect(reach({ type: "expand", ids: ["a"] }, { type: "focus", id: "c" }).focused).toBe("b");
  });

  it("gives up a selection that is closed away", () => {
    const state = reduce(everythingOpen, { type: "select", id: "c" }, index);
    expect(reduce(state, { type: "collapse", ids: ["e"] }, index).selected).toBe("c");
    expect(reduce(state, { type: "collapse", ids: ["a"] }, index).selected).toBeUndefined();
  });

  it("opens the way to a node it selects, but not the node", () => {
    const state = reach({ type: "select", id: "b" });
    expect(state).toMatchObject({ selected: "b", focused: "b" });
    expect([...state.expanded]).toEqual(["a"]);
    expect(reduce(state, { type: "select", id: undefined }, index).selected).toBeUndefined();
  });

  it("opens the way to a node it reveals and leaves the selection", () => {
    const state = reach({ type: "select", id: "e" }, { type: "reveal", id: "c" });
    expect(state).toMatchObject({ selected: "e", focused: "c" });
    expect(state.expanded).toEqual(new Set(["a", "b"]));
  });

  it("marks the leaves below a node, and forgets what is to do", () => {
    const state = reach({ type: "set-status", id: "a", status: "done" });
    expect(Object.fromEntries(state.statuses)).toEqual({ c: "done", d: "done" });
    const other = reduce(state, { type: "set-status", id: "d", status: "skipped" }, index);
    expect(Object.fromEntries(other.statuses)).toEqual({ c: "done", d: "skipped" });
    const undone = reduce(other, { type: "set-status", id: "b", status: "todo" }, index);
    expect(Object.fromEntries(undone.statuses)).toEqual({ d: "skipped" });
  });

  it.each(["set-progress", "replace-progress"] as const)(
    "takes over progress whole, with ids of other editions, by %s",
    (type) => {
      const statuses = new Map([["elsewhere", "done"]] as const);
      const state = reach({ type: "set-status", id: "a", status: "done" }, { type, statuses });
      expect(state.statuses).toBe(statuses);
    },
  );
});

describe("isVisible()", () => {
  it("agrees with the visible tree", () => {
    always((on, state, { nodes }) => {
      const seen = seenIds(state, on);
      for (const { id } of flatten(nodes)) {
        expect(isVisible(state, id, on)).toBe(seen.includes(id));
      }
      expect(isVisible(state, "nowhere", on)).toBe(false);
    });
  });
});
