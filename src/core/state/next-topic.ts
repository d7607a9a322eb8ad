import type { IndexEntry, RoadmapIndex } from "../model/roadmap-index.js";
import { type Choices, chosenAlternatives } from "./choices.js";
import type { Status } from "./map-state.js";
import { currentStep, type RoadmapProgress, shareDone } from "./progress.js";

/** What to learn next, and why. */
export interface NextTopic {
  /** A topic without topics of its own. */
  readonly entry: IndexEntry;
  /**
   * `learning`: it is being learned. `first`: nothing is done yet. `fits`: it belongs to the
   * alternative that goes with a choice. `choose`: it belongs to the first of alternatives of
   * which none is chosen. `next`: it is the first in order that is left.
   */
  readonly reason: "learning" | "next" | "fits" | "choose" | "first";
  /** The chosen alternative it goes with, or what there is to choose in. */
  readonly because: IndexEntry | undefined;
}

/**
 * What to learn next: the earliest topic that is being learned, else the first that is to do
 * in the first step that is not done. A choice that was made is stayed with, and one that is
 * open falls to the alternative that goes with earlier choices.
 *
 * @returns `undefined` when there is nothing left to do.
 */
export function nextTopic(
  index: RoadmapIndex,
  statuses: ReadonlyMap<string, Status>,
  progress: RoadmapProgress,
): NextTopic | undefined {
  const learning = firstLearning(index, statuses);
  if (learning) return { entry: learning, reason: "learning", because: undefined };
  const step = currentStep(index, progress);
  if (!step) return undefined;
  const found = firstLeft(step, progress, chosenAlternatives(index, statuses));
  const { entry, because, choice } = found;
  if (because) return { entry, reason: "fits", because };
  if (choice) return { entry, reason: "choose", because: choice };
  return { entry, reason: progress.whole.done > 0 ? "next" : "first", because };
}

/** The first topic in order that is being learned; only what leads to such topics is walked. */
function firstLearning(
  index: RoadmapIndex,
  statuses: ReadonlyMap<string, Status>,
): IndexEntry | undefined {
  const above = new Set<IndexEntry>();
  for (const [id, status] of statuses) {
    const leaf = status === "learning" ? index.entries.get(id) : undefined;
    if (!leaf || leaf.children.length > 0) continue;
    for (let at: IndexEntry | undefined = leaf; at && !above.has(at); at = at.parent) above.add(at);
  }
  let found: IndexEntry | undefined;
  let among = index.roots;
  for (;;) {
    const next = among.find((entry) => above.has(entry));
    if (!next) return found;
    found = next;
    among = next.children;
  }
}

/** The first topic to do of a node that is not done; the choice it goes with, or is part of. */
function firstLeft(
  from: IndexEntry,
  progress: RoadmapProgress,
  choices: Choices,
): {
  readonly entry: IndexEntry;
  readonly because: IndexEntry | undefined;
  readonly choice: IndexEntry | undefined;
} {
  let entry = from;
  let because: IndexEntry | undefined;
  let choice: IndexEntry | undefined;
  while (entry.children.length > 0) {
    // There always is one: a choice that is made, but not done, has something left in it.
    const left = entry.children.filter(
      (child) => shareDone(progress.of(child)) < 1 && !choices.isPassedOver(child),
    );
    const isOpen = entry.node.choose === "one" && progress.of(entry).status === "todo";
    const fitting = isOpen ? left.find((child) => choices.fitting(child)) : undefined;
    if (fitting) because = choices.fitting(fitting);
    else if (isOpen && left.length > 1) choice ??= entry;
    entry = fitting ?? (left[0] as IndexEntry);
  }
  return { entry, because, choice };
}
