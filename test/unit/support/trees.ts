import fc from "fast-check";
import type { RoadmapNodeData } from "../../../src/core/model/roadmap.js";
import type { RoadmapIndex } from "../../../src/core/model/roadmap-index.js";
import {
  type VisibleNode,
  type VisibleTree,
  visibleTree,
} from "../../../src/core/state/visible-tree.js";
import { steps } from "./arbitraries.js";
import { flatten, indexOf, roadmapOf } from "./roadmaps.js";

/** Anything that has more of its kind below it. */
interface Tree<T> {
  readonly children: readonly T[];
}

/** All nodes of a tree, each before its children. */
export function allOf<T extends Tree<T>>(nodes: readonly T[]): T[] {
  return nodes.flatMap((node) => [node, ...allOf(node.children)]);
}

/** The visible node with this id, which must be there. */
export function nodeIn(tree: VisibleTree, id: string): VisibleNode {
  const node = allOf(tree.roots).find((each) => each.id === id);
  if (!node) throw new Error(`A test asks for a node that cannot be seen: ${id}`);
  return node;
}

/** What a reader opens and closes: sets of ids, one after the other, with unknown ones. */
export interface Opening {
  readonly nodes: readonly RoadmapNodeData[];
  readonly expanded: readonly ReadonlySet<string>[];
}

/** Some ids of a tree: a few, many, or all. */
export function someIds(nodes: readonly RoadmapNodeData[]): fc.Arbitrary<ReadonlySet<string>> {
  const ids = flatten(nodes).map(({ id }) => id);
  return fc
    .oneof(fc.subarray(ids), fc.constant(ids))
    .map((list) => new Set([...list, "nowhere", "constructor"]));
}

/** Trees that are opened and closed several times. */
export const openings: fc.Arbitrary<Opening> = steps().chain((nodes) =>
  fc.record({
    nodes: fc.constant(nodes),
    expanded: fc.array(someIds(nodes), { minLength: 1, maxLength: 4 }),
  }),
);

/** A roadmap of which some is open. */
export interface OpenTree {
  readonly nodes: readonly RoadmapNodeData[];
  readonly expanded: ReadonlySet<string>;
  readonly index: RoadmapIndex;
  readonly tree: VisibleTree;
}

export const openTrees: fc.Arbitrary<OpenTree> = steps().chain((nodes) =>
  someIds(nodes).map((expanded) => {
    const index = indexOf(roadmapOf(nodes));
    return { nodes, expanded, index, tree: visibleTree(index, { expanded }) };
  }),
);
