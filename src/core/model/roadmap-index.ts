import type { Roadmap, RoadmapNode } from "./roadmap.js";

/** A node with its place in the tree. */
export interface IndexEntry {
  readonly node: RoadmapNode;
  readonly parent: IndexEntry | undefined;
  readonly children: readonly IndexEntry[];
  /** 1 for steps, 2 for their topics, and so on. */
  readonly level: number;
  /** 1 for the first of its siblings. */
  readonly position: number;
  readonly setSize: number;
}

/** Answers every question about places in a roadmap without walking it again. */
export interface RoadmapIndex {
  readonly roadmap: Roadmap;
  /** By id, in document order (each node before its topics). */
  readonly entries: ReadonlyMap<string, IndexEntry>;
  readonly roots: readonly IndexEntry[];
}

/** Indexes a validated roadmap in one pass, without recursion. */
export function indexRoadmap(roadmap: Roadmap): RoadmapIndex {
  const entries = new Map<string, IndexEntry>();
  const roots: IndexEntry[] = [];
  const stack = pending(roadmap.steps, undefined, roots);
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, parent, siblings, setSize } = next;
    const children: IndexEntry[] = [];
    const level = parent ? parent.level + 1 : 1;
    const entry = { node, parent, children, level, position: siblings.length + 1, setSize };
    siblings.push(entry);
    entries.set(node.id, entry);
    for (const child of pending(node.topics, entry, children)) stack.push(child);
  }
  return { roadmap, entries, roots };
}

/** The ancestors of a node, nearest first; none for a step or an unknown id. */
export function ancestorsOf(index: RoadmapIndex, id: string): IndexEntry[] {
  const ancestors: IndexEntry[] = [];
  for (let at = index.entries.get(id)?.parent; at; at = at.parent) ancestors.push(at);
  return ancestors;
}

/** The step a node belongs to: itself for a step. */
export function stepOf(entry: IndexEntry): IndexEntry {
  let step = entry;
  while (step.parent) step = step.parent;
  return step;
}

/** Whether a node has topics below it, and so can be opened. */
export function isParent(index: RoadmapIndex, id: string): boolean {
  return (index.entries.get(id)?.children.length ?? 0) > 0;
}

/** Siblings as stack entries, last first. */
function pending(
  nodes: readonly RoadmapNode[],
  parent: IndexEntry | undefined,
  siblings: IndexEntry[],
) {
  return nodes.map((node) => ({ node, parent, siblings, setSize: nodes.length })).reverse();
}
