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

/** Progress of the roadmap as a whole, and of every node in it. */
export interface RoadmapProgress {
  readonly whole: Progress;
  of(entry: IndexEntry): Progress;
}

/**
 * Rolls the statuses of the leaves up to their ancestors.
 *
 * A node with topics is done when nothing below it is owed any more. A choose-one group is one
 * thing to do, as far as the alternative that is furthest along: so no mark of `done` can make
 * the whole fall, however large the other alternatives are.
 *
 * What nobody has touched is the same in every roll-up, so that only marked topics and what
 * is above them are counted anew.
 */
export function rollUp(
  index: RoadmapIndex,
  statuses: ReadonlyMap<string, Status>,
): RoadmapProgress {
  const touched = new Map<IndexEntry, Progress | undefined>();
  for (const id of statuses.keys()) {
    for (let at = index.entries.get(id); at && !touched.has(at); at = at.parent) {
      touched.set(at, undefined);
    }
  }
  const of = (entry: IndexEntry): Progress => {
    if (!touched.has(entry)) return untouchedProgress(entry);
    const progress = touched.get(entry) ?? progressOf(entry, statuses.get(entry.node.id), of);
    touched.set(entry, progress);
    return progress;
  };
  return { whole: sum(index.roots.map(of)), of };
}

const UNTOUCHED_LEAF: Progress = { done: 0, owed: 1, status: "todo" };

const untouched = new WeakMap<IndexEntry, Progress>();

/** It depends on nothing but the roadmap, which never changes. */
function untouchedProgress(entry: IndexEntry): Progress {
  if (entry.children.length === 0) return UNTOUCHED_LEAF;
  const known = untouched.get(entry);
  if (known) return known;
  const progress = progressOf(entry, undefined, untouchedProgress);
  untouched.set(entry, progress);
  return progress;
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
  return index.roots.find((root) => shareDone(progress.of(root)) < 1);
}

function progressOf(
  { node, children }: IndexEntry,
  status: Status | undefined,
  of: (entry: IndexEntry) => Progress,
): Progress {
  if (children.length === 0) return leafProgress(status ?? "todo");
  const below = children.map(of);
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
