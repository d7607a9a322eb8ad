import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RoadmapNodeData } from "../../../../src/core/model/roadmap.js";
import type { IndexEntry, RoadmapIndex } from "../../../../src/core/model/roadmap-index.js";
import {
  beginningOf,
  type VisibleNode,
  type VisibleTree,
  visibleNode,
  visiblePath,
  visibleTree,
} from "../../../../src/core/state/visible-tree.js";
import { chain } from "../../support/hostile-documents.js";
import { flatten, indexOf, indexSteps, node, roadmapOf } from "../../support/roadmaps.js";
import { allOf, nodeIn, openings, openTrees } from "../../support/trees.js";

interface Seen {
  readonly id: string;
  readonly isExpanded: boolean | undefined;
  readonly children: readonly Seen[];
}

/** The definition, word by word: topics are seen where their parent is open. */
function naive(nodes: readonly RoadmapNodeData[], expanded: ReadonlySet<string>): Seen[] {
  return nodes.map(({ id, topics = [] }) => {
    if (topics.length === 0) return { id, isExpanded: undefined, children: [] };
    const isExpanded = expanded.has(id);
    return { id, isExpanded, children: isExpanded ? naive(topics, expanded) : [] };
  });
}

function plain({ id, isExpanded, children }: VisibleNode): Seen {
  return { id, isExpanded, children: children.map(plain) };
}

function entryOf(index: RoadmapIndex, id: string): IndexEntry {
  return index.entries.get(id) as IndexEntry;
}

/** The ids that are in one of two sets but not in the other. */
function toggled(a: ReadonlySet<string>, b: ReadonlySet<string>): Set<string> {
  return new Set([...[...a].filter((id) => !b.has(id)), ...[...b].filter((id) => !a.has(id))]);
}

/** The ids of a node and all that is below it, open or not. */
function idsBelow({ node: data, children }: IndexEntry): string[] {
  return [data.id, ...children.flatMap(idsBelow)];
}

const abc = indexSteps(
  node("a", [node("b", [node("c")]), node("d", [node("e")])]),
  node("f", [node("g", [node("h")])]),
);

function open(...ids: string[]): { tree: VisibleTree; expanded: Set<string> } {
  const expanded = new Set(ids);
  return { tree: visibleTree(abc, { expanded }), expanded };
}

describe("visibleTree()", () => {
  it("shows the topics of open nodes and no others", () => {
    fc.assert(
      fc.property(openTrees, ({ nodes, expanded, tree }) => {
        expect(tree.roots.map(plain)).toEqual(naive(nodes, expanded));
      }),
    );
  });

  it("gives each node its entry", () => {
    fc.assert(
      fc.property(openTrees, ({ index, tree }) => {
        for (const each of allOf(tree.roots)) expect(each.entry).toBe(entryOf(index, each.id));
      }),
    );
  });

  it("counts the nodes that are visible, from each of them on down and in all", () => {
    fc.assert(
      fc.property(openTrees, ({ nodes, expanded, tree }) => {
        expect(tree.count).toBe(allOf(naive(nodes, expanded)).length);
        for (const each of allOf(tree.roots)) expect(each.count).toBe(allOf([each]).length);
      }),
    );
  });

  it("is empty for a roadmap without steps", () => {
    const tree = visibleTree(indexSteps(), { expanded: new Set() });
    expect(tree).toEqual({ roots: [], count: 0 });
  });

  it("goes down to the deepest level there may be", () => {
    const index = indexSteps(chain(100));
    const tree = visibleTree(index, { expanded: new Set(index.entries.keys()) });
    expect(tree.count).toBe(100);
    expect(allOf(tree.roots)).toHaveLength(100);
  });

  it("is the same with the tree before as without, time after time", () => {
    fc.assert(
      fc.property(openings, ({ nodes, expanded: sets }) => {
        const index = indexOf(roadmapOf(nodes));
        let before: { tree: VisibleTree; expanded: ReadonlySet<string> } | undefined;
        for (const expanded of sets) {
          const tree = visibleTree(index, { expanded }, before);
          expect(tree).toEqual(visibleTree(index, { expanded }));
          before = { tree, expanded };
        }
      }),
      { numRuns: 300 },
    );
  });

  it("takes over every branch in which nothing opened or closed", () => {
    fc.assert(
      fc.property(openings, ({ nodes, expanded: [expanded, next = expanded] }) => {
        if (!expanded || !next) return;
        const index = indexOf(roadmapOf(nodes));
        const before = visibleTree(index, { expanded });
        const after = visibleTree(index, { expanded: next }, { tree: before, expanded });
        const changed = toggled(expanded, next);
        for (const each of allOf(before.roots)) {
          const isUntouched = idsBelow(each.entry).every((id) => !changed.has(id));
          if (isUntouched) expect(visibleNode(after, each.entry) ?? each).toBe(each);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each<[string, string[], string[], kept: string[], renewed: string[]]>([
    ["nothing changes", ["a", "b"], ["a", "b"], ["a", "b", "c", "d", "f"], []],
    ["a step opens", ["a"], ["a", "f"], ["a", "b", "d"], ["f"]],
    ["a step closes", ["a", "f"], ["f"], ["f", "g"], ["a"]],
    ["a topic opens", ["a", "f"], ["a", "f", "d"], ["b", "f", "g"], ["a", "d"]],
    ["a topic closes", ["a", "b", "d"], ["a", "b"], ["b", "c", "f"], ["a", "d"]],
    ["two open at once", ["a", "f"], ["a", "f", "b", "g"], ["d"], ["a", "b", "f", "g"]],
    ["a topic opens as its step closes", ["a", "f"], ["b", "f"], ["f", "g"], ["a"]],
    ["unknown ids come and go", ["a", "x"], ["a", "y"], ["a", "b", "d", "f"], []],
  ])("keeps all but the way to what changed when %s", (_, was, is, kept, renewed) => {
    const before = open(...was);
    const tree = visibleTree(abc, { expanded: new Set(is) }, before);
    for (const id of kept) expect(nodeIn(tree, id), id).toBe(nodeIn(before.tree, id));
    for (const id of renewed) expect(nodeIn(tree, id), id).not.toBe(nodeIn(before.tree, id));
  });

  it("never changes the tree before", () => {
    const before = open("a", "b");
    const copy = open("a", "b");
    visibleTree(abc, { expanded: new Set(["f", "g"]) }, before);
    expect(before.tree).toEqual(copy.tree);
  });
});

describe("beginningOf()", () => {
  it("takes so many nodes from the start of the tree, each before its topics", () => {
    fc.assert(
      fc.property(openTrees, fc.nat(20), ({ tree }, count) => {
        const beginning = beginningOf(tree, count);
        const ids = allOf(tree.roots).map(({ id }) => id);
        expect(allOf(beginning.roots).map(({ id }) => id)).toEqual(ids.slice(0, count));
        expect(beginning.count).toBe(Math.min(count, ids.length));
      }),
    );
  });

  it("leaves the tree as it is, and its nodes what they are", () => {
    const { tree } = open("a", "b", "f");
    const { roots } = beginningOf(tree, 3);
    expect(tree).toEqual(open("a", "b", "f").tree);
    expect(roots).toEqual([
      {
        ...nodeIn(tree, "a"),
        children: [{ ...nodeIn(tree, "b"), children: [nodeIn(tree, "c")] }],
      },
    ]);
  });
});

describe("visibleNode()", () => {
  it("finds exactly the nodes of the tree", () => {
    fc.assert(
      fc.property(openTrees, ({ nodes, index, tree }) => {
        const seen = new Map(allOf(tree.roots).map((each) => [each.id, each]));
        for (const { id } of flatten(nodes)) {
          expect(visibleNode(tree, entryOf(index, id))).toBe(seen.get(id));
        }
      }),
    );
  });
});

describe("visiblePath()", () => {
  it.each<[string, string[], string[]]>([
    ["a", [], ["a"]],
    ["c", ["a", "b"], ["a", "b", "c"]],
    ["c", ["a"], ["a", "b"]],
    ["c", [], ["a"]],
    ["c", ["b"], ["a"]],
    ["h", ["a", "b", "f", "g"], ["f", "g", "h"]],
  ])("leads to %s, as far as it is visible where %j are open", (id, ids, expected) => {
    const path = visiblePath(open(...ids).tree, entryOf(abc, id));
    expect(path.map((each) => each.id)).toEqual(expected);
  });

  it("goes from a step down through the very nodes of the tree", () => {
    fc.assert(
      fc.property(openTrees, ({ nodes, index, tree }) => {
        for (const { id } of flatten(nodes)) {
          const path = visiblePath(tree, entryOf(index, id));
          expect(tree.roots).toContain(path[0]);
          path.slice(1).forEach((each, at) => {
            expect(path[at]?.children).toContain(each);
          });
          const last = path.at(-1) as VisibleNode;
          if (last.id !== id) {
            expect(last.children).toEqual([]);
            expect(idsBelow(last.entry)).toContain(id);
          }
        }
      }),
    );
  });
});
