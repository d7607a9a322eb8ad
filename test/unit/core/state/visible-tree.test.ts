import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RoadmapNodeData } from "../../../../src/core/model/roadmap.js";
import { type VisibleNode, visibleTree } from "../../../../src/core/state/visible-tree.js";
import { steps } from "../../support/arbitraries.js";
import { chain } from "../../support/hostile-documents.js";
import { flatten, indexOf, indexSteps, roadmapOf } from "../../support/roadmaps.js";

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

function inOrder(nodes: readonly Seen[]): string[] {
  return nodes.flatMap(({ id, children }) => [id, ...inOrder(children)]);
}

const openTree = steps().chain((nodes) =>
  fc
    .subarray(flatten(nodes).map(({ id }) => id))
    .map((ids) => ({ nodes, expanded: new Set([...ids, "nowhere"]) })),
);

describe("visibleTree()", () => {
  it("shows the topics of open nodes and no others", () => {
    fc.assert(
      fc.property(openTree, ({ nodes, expanded }) => {
        const tree = visibleTree(indexOf(roadmapOf(nodes)), { expanded });
        expect(tree.roots.map(plain)).toEqual(naive(nodes, expanded));
      }),
    );
  });

  it("lists the same nodes from top to bottom, each with its entry", () => {
    fc.assert(
      fc.property(openTree, ({ nodes, expanded }) => {
        const index = indexOf(roadmapOf(nodes));
        const tree = visibleTree(index, { expanded });
        expect(tree.nodes.map(({ id }) => id)).toEqual(inOrder(naive(nodes, expanded)));
        for (const node of tree.nodes) expect(node.entry).toBe(index.entries.get(node.id));
      }),
    );
  });

  it("goes down to the deepest level there may be", () => {
    const index = indexSteps(chain(100));
    expect(visibleTree(index, { expanded: new Set(index.entries.keys()) }).nodes).toHaveLength(100);
  });
});
