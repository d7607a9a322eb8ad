import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RoadmapNodeData } from "../../../../src/core/model/roadmap.js";
import type { IndexEntry, RoadmapIndex } from "../../../../src/core/model/roadmap-index.js";
import type { Status } from "../../../../src/core/state/map-state.js";
import {
  currentStep,
  type Progress,
  type RoadmapProgress,
  rollUp,
  shareDone,
} from "../../../../src/core/state/progress.js";
import { someStatuses, statusesOf, steps } from "../../support/arbitraries.js";
import { chain } from "../../support/hostile-documents.js";
import { flatten, indexOf, indexSteps, node, roadmapOf } from "../../support/roadmaps.js";

const choose = { choose: "one" } as const;

/** Leaves named after what they are: t1 is to do, l1 being learned, d1 done, s1 skipped. */
const meanings: Readonly<Record<string, Status>> = { l: "learning", d: "done", s: "skipped" };

function statusesIn(nodes: readonly RoadmapNodeData[]): Map<string, Status> {
  return new Map(
    flatten(nodes).flatMap(({ id }) => {
      const status = meanings[id.charAt(0)];
      return status ? [[id, status] as const] : [];
    }),
  );
}

function group(names: string, rest: Partial<RoadmapNodeData> = {}): RoadmapNodeData {
  return node(
    `group of ${names}`.replaceAll(" ", "-"),
    names.split(" ").map((id) => node(id)),
    rest,
  );
}

/** A roadmap with statuses for its leaves. */
const learner = steps().chain((nodes) =>
  statusesOf(leavesOf(nodes)).map((statuses) => ({ nodes, statuses })),
);

function leavesOf(nodes: readonly RoadmapNodeData[]): string[] {
  return flatten(nodes).flatMap(({ id, topics = [] }) => (topics.length > 0 ? [] : [id]));
}

function entryOf(index: RoadmapIndex, id: string): IndexEntry {
  return index.entries.get(id) as IndexEntry;
}

/** Progress of the whole, then of every node in the order of the tree. */
function partsOf(progress: RoadmapProgress, index: RoadmapIndex): Progress[] {
  return [progress.whole, ...Array.from(index.entries.values(), (entry) => progress.of(entry))];
}

const leaves: Readonly<Record<Status, Progress>> = {
  todo: { done: 0, owed: 1, status: "todo" },
  learning: { done: 0, owed: 1, status: "learning" },
  done: { done: 1, owed: 1, status: "done" },
  skipped: { done: 0, owed: 0, status: "skipped" },
};

/** The definition, from the bottom up, for every node anew. */
function naive(node: RoadmapNodeData, statuses: ReadonlyMap<string, Status>): Progress {
  const { id, topics = [], choose } = node;
  if (topics.length === 0) return leaves[statuses.get(id) ?? "todo"];
  const below = topics.map((topic) => naive(topic, statuses));
  return choose === "one" ? naiveChoice(below) : naiveSum(below);
}

function naiveSum(parts: readonly Progress[]): Progress {
  let [done, owed] = [0, 0];
  for (const part of parts) [done, owed] = [done + part.done, owed + part.owed];
  const isBegun = done > 0 || parts.some(({ status }) => status === "learning");
  if (parts.length > 0 && parts.every(({ status }) => status === "skipped")) {
    return { done, owed, status: "skipped" };
  }
  if (owed > 0 && done === owed) return { done, owed, status: "done" };
  return { done, owed, status: isBegun ? "learning" : "todo" };
}

/** The alternative that is furthest along, as one thing to do. */
function naiveChoice(parts: readonly Progress[]): Progress {
  const shares = parts.flatMap(({ done, owed }) => (owed > 0 ? [done / owed] : []));
  if (shares.length === 0) return leaves.skipped;
  const done = Math.max(...shares);
  const isBegun = done > 0 || parts.some(({ owed, status }) => owed > 0 && status === "learning");
  return { done, owed: 1, status: done === 1 ? "done" : isBegun ? "learning" : "todo" };
}

/** A roadmap that is rolled up for one reader after the other. */
const readers = steps().chain((nodes) =>
  fc.record({
    nodes: fc.constant(nodes),
    marks: fc.array(someStatuses([...flatten(nodes).map(({ id }) => id), "nowhere"]), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
);

describe("rollUp()", () => {
  it.each<[string, RoadmapNodeData, number, number, Status]>([
    ["a topic to do", node("t1"), 0, 1, "todo"],
    ["a topic being learned", node("l1"), 0, 1, "learning"],
    ["a topic done", node("d1"), 1, 1, "done"],
    ["a topic skipped", node("s1"), 0, 0, "skipped"],
    ["topics to do", group("t1 t2"), 0, 2, "todo"],
    ["topics, some of them done", group("d1 t1 t2"), 1, 3, "learning"],
    ["topics, one being learned", group("t1 l1"), 0, 2, "learning"],
    ["topics all done", group("d1 d2"), 2, 2, "done"],
    ["topics all skipped", group("s1 s2"), 0, 0, "skipped"],
    ["topics done but for the skipped ones", group("d1 s1 s2"), 1, 1, "done"],
    ["topics to do but for the skipped ones", group("s1 t1"), 0, 1, "todo"],
    ["alternatives to do", group("t1 t2 t3", choose), 0, 1, "todo"],
    ["alternatives, one done", group("t1 d1 l1", choose), 1, 1, "done"],
    ["alternatives, two done", group("d1 d2", choose), 1, 1, "done"],
    ["alternatives, one being learned", group("t1 l1", choose), 0, 1, "learning"],
    ["alternatives, one left", group("s1 t1", choose), 0, 1, "todo"],
    ["alternatives all skipped", group("s1 s2", choose), 0, 0, "skipped"],
    [
      "alternatives of which the second is further along",
      node("x", [group("d1 t1 t2 t3"), group("d2 d3 d4 t4")], choose),
      0.75,
      1,
      "learning",
    ],
    [
      "alternatives of which the smaller one is done",
      node("x", [group("d1 d2 t1"), node("d3")], choose),
      1,
      1,
      "done",
    ],
    [
      "alternatives of different size as one thing to do",
      node("x", [group("t1 t2"), node("t3")], choose),
      0,
      1,
      "todo",
    ],
    [
      "a choice within topics",
      node("x", [group("d1 t1", choose), node("t2"), node("s1")]),
      1,
      2,
      "learning",
    ],
  ])("counts %s", (_, step, done, owed, status) => {
    const index = indexSteps(step);
    const progress = rollUp(index, statusesIn([step]));
    expect(progress.of(entryOf(index, step.id))).toEqual({ done, owed, status });
    expect(progress.whole).toEqual({ done, owed, status });
  });

  it("adds the steps up", () => {
    const list = [group("d1 d2"), group("t1 l1 s1"), group("d3 t2", choose)];
    const { whole } = rollUp(indexOf(roadmapOf(list)), statusesIn(list));
    expect(whole).toEqual({ done: 3, owed: 5, status: "learning" });
  });

  it("has nothing to do in a roadmap without steps", () => {
    const { whole } = rollUp(indexSteps(), new Map());
    expect(whole).toEqual({ done: 0, owed: 0, status: "todo" });
    expect(shareDone(whole)).toBe(1);
  });

  it("does not count statuses of nodes that have topics or do not exist", () => {
    const statuses = new Map<string, Status>([
      ["x", "done"],
      ["nowhere", "done"],
    ]);
    expect(rollUp(indexSteps(node("x", [node("y")])), statuses).whole.done).toBe(0);
  });

  it("knows every node, with never more done than owed", () => {
    fc.assert(
      fc.property(learner, ({ nodes, statuses }) => {
        const index = indexOf(roadmapOf(nodes));
        const progress = rollUp(index, statuses);
        for (const { done, owed, status } of partsOf(progress, index)) {
          expect(done).toBeGreaterThanOrEqual(0);
          expect(done).toBeLessThanOrEqual(owed);
          if (status === "done") expect(done).toBe(owed);
        }
        expect(progress.whole.owed).toBeLessThanOrEqual(leavesOf(nodes).length);
      }),
    );
  });

  it("agrees with the definition for every node, whatever was rolled up before", () => {
    fc.assert(
      fc.property(readers, fc.boolean(), ({ nodes, marks }, isFromBelow) => {
        const index = indexOf(roadmapOf(nodes));
        for (const statuses of marks) {
          const progress = rollUp(index, statuses);
          const order = flatten(nodes);
          for (const each of isFromBelow ? order.reverse() : order) {
            const part = progress.of(entryOf(index, each.id));
            expect(part, each.id).toEqual(naive(each, statuses));
          }
          expect(progress.whole).toEqual(naiveSum(nodes.map((each) => naive(each, statuses))));
        }
      }),
      { numRuns: 200 },
    );
  });

  it("keeps what it said of one reader when it rolls up for another", () => {
    fc.assert(
      fc.property(readers, ({ nodes, marks }) => {
        const index = indexOf(roadmapOf(nodes));
        const all = marks.map((statuses) => rollUp(index, statuses));
        all.forEach((progress, at) => {
          const statuses = marks[at] as Map<string, Status>;
          for (const each of nodes) {
            expect(progress.of(entryOf(index, each.id))).toEqual(naive(each, statuses));
          }
        });
      }),
    );
  });

  it("gives the very same progress to what nobody has touched, time after time", () => {
    const index = indexSteps(group("t1 t2"), group("t3 t4"));
    const [first, second] = index.roots as [IndexEntry, IndexEntry];
    const before = rollUp(index, new Map());
    const after = rollUp(index, new Map([["t1", "done"]]));
    expect(after.of(second)).toBe(before.of(second));
    expect(after.of(first)).not.toEqual(before.of(first));
    expect(after.of(first)).toBe(after.of(first));
  });

  it("rolls up the deepest branch there may be", () => {
    const index = indexSteps(chain(100));
    const { whole } = rollUp(index, new Map([["n100", "done"]]));
    expect(whole).toEqual(leaves.done);
    expect(rollUp(index, new Map()).whole).toEqual(leaves.todo);
  });

  it("never loses ground when a topic is done", () => {
    fc.assert(
      fc.property(learner, fc.nat(), ({ nodes, statuses }, choice) => {
        const index = indexOf(roadmapOf(nodes));
        const before = rollUp(index, statuses);
        const after = rollUp(index, withOneDone(statuses, leavesOf(nodes), choice));
        expectNoLoss(partsOf(before, index), partsOf(after, index));
      }),
    );
  });
});

type Parts = readonly { readonly done: number; readonly owed: number }[];

function expectNoLoss(before: Parts, after: Parts): void {
  before.forEach((part, at) => {
    const later = after[at] as Parts[number];
    // As products: done/owed ≤ done/owed without division by nothing.
    expect(part.done * later.owed).toBeLessThanOrEqual(later.done * part.owed + 1e-9);
  });
}

function withOneDone(
  statuses: ReadonlyMap<string, Status>,
  leaves: readonly string[],
  choice: number,
): Map<string, Status> {
  return new Map(statuses).set(leaves[choice % leaves.length] as string, "done");
}

describe("shareDone()", () => {
  it.each([
    [0, 4, 0],
    [1, 4, 0.25],
    [4, 4, 1],
    [0, 0, 1],
  ])("says of %i done of %i owed: %f", (done, owed, share) => {
    expect(shareDone({ done, owed, status: "todo" })).toBe(share);
  });
});

describe("currentStep()", () => {
  it.each([
    ["the first step of a new learner", ["t1 t2", "t3"], 0],
    ["the step that is begun", ["d1", "d2 t1", "t2"], 1],
    ["the first that is not done, though a later one is", ["d1", "t1", "d2"], 1],
    ["the step after a skipped one", ["s1 s2", "t1"], 1],
    ["none where all is done or skipped", ["d1", "s1"], undefined],
  ])("is %s", (_, groups, expected) => {
    const list = groups.map((names) => group(names));
    const index = indexOf(roadmapOf(list));
    const step = currentStep(index, rollUp(index, statusesIn(list)));
    expect(step?.node.id).toBe(expected === undefined ? undefined : list[expected]?.id);
  });
});
