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
  /** How many nodes have topics below them, and so can be opened. */
  readonly parentCount: number;
}

type Draft = { -readonly [K in keyof IndexEntry]: IndexEntry[K] };

const NONE: readonly IndexEntry[] = [];

/** Indexes a validated roadmap in one pass. */
export function indexRoadmap(roadmap: Roadmap): RoadmapIndex {
  const entries = new Map<string, IndexEntry>();
  let parentCount = 0;
  const visit = (nodes: readonly RoadmapNode[], parent: IndexEntry | undefined, level: number) =>
    nodes.map((node, at) => {
      const entry: Draft = {
        node,
        parent,
        children: NONE,
        level,
        position: at + 1,
        setSize: nodes.length,
      };
      entries.set(node.id, entry);
      if (node.topics.length > 0) {
        parentCount += 1;
        entry.children = visit(node.topics, entry, level + 1);
      }
      return entry;
    });
  const roots = visit(roadmap.steps, undefined, 1);
  return { roadmap, entries, roots, parentCount };
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
