import type { IndexEntry, RoadmapIndex } from "../model/roadmap-index.js";
import type { Status } from "./map-state.js";

/** How far a learner is with a node and all that is below it. */
export interface Progress {
  /** Topics done, of those `owed`; a choice that is begun counts as part of one. */
  readonly done: number;
  /** Topics to be done: skipped ones are not owed, and a choice counts as one. */
  readonly owed: number;
  readonly status: Status;
}

/** Progress of every node, and of the roadmap as a whole. */
export interface RoadmapProgress {
  readonly whole: Progress;
  readonly nodes: ReadonlyMap<string, Progress>;
}

/**
 * Rolls the statuses of the leaves up to their ancestors.
 *
 * A node with topics is done when nothing below it is owed any more. A choose-one group is one
 * thing to do, as far as the alternative that is furthest along: so no mark of `done` can make
 * the whole fall, however large the other alternatives are.
 */
export function rollUp(
  index: RoadmapIndex,
  statuses: ReadonlyMap<string, Status>,
): RoadmapProgress {
  const nodes = new Map<string, Progress>();
  // Backwards in document order, every node comes after all that is below it.
  for (const entry of Array.from(index.entries.values()).reverse()) {
    nodes.set(entry.node.id, progressOf(entry, nodes, statuses));
  }
  return { whole: sum(index.roots.map((root) => nodes.get(root.node.id) as Progress)), nodes };
}

/** Share of what is owed that is done, from 0 to 1; 1 where nothing is owed. */
export function shareDone({ done, owed }: Progress): number {
  return owed === 0 ? 1 : done / owed;
}

/** The first step that is not done yet: where the learner is. None when all are done. */
export function currentStep(
  index: RoadmapIndex,
  progress: RoadmapProgress,
): IndexEntry | undefined {
  return index.roots.find(({ node }) => {
    const part = progress.nodes.get(node.id);
    return part !== undefined && shareDone(part) < 1;
  });
}

function progressOf(
  { node, children }: IndexEntry,
  nodes: ReadonlyMap<string, Progress>,
  statuses: ReadonlyMap<string, Status>,
): Progress {
  if (children.length === 0) return leafProgress(statuses.get(node.id) ?? "todo");
  const below = children.map((child) => nodes.get(child.node.id) as Progress);
  return node.choose === "one" ? choiceOf(below) : sum(below);
}

function leafProgress(status: Status): Progress {
  return { done: status === "done" ? 1 : 0, owed: status === "skipped" ? 0 : 1, status };
}

function sum(parts: readonly Progress[]): Progress {
  const done = parts.reduce((total, part) => total + part.done, 0);
  const owed = parts.reduce((total, part) => total + part.owed, 0);
  return { done, owed, status: statusOf(done, owed, parts) };
}

function statusOf(done: number, owed: number, parts: readonly Progress[]): Status {
  if (parts.length > 0 && parts.every(({ status }) => status === "skipped")) return "skipped";
  if (owed > 0 && done === owed) return "done";
  return done > 0 || parts.some(({ status }) => status === "learning") ? "learning" : "todo";
}

/** Alternatives as one topic, done as far as the one with the largest share. */
function choiceOf(alternatives: readonly Progress[]): Progress {
  const wanted = alternatives.filter(({ owed }) => owed > 0);
  if (wanted.length === 0) return { done: 0, owed: 0, status: "skipped" };
  const done = wanted.reduce((best, part) => Math.max(best, shareDone(part)), 0);
  const isBegun = done > 0 || wanted.some(({ status }) => status === "learning");
  return { done, owed: 1, status: done === 1 ? "done" : isBegun ? "learning" : "todo" };
}
