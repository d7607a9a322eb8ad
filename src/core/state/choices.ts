import type { IndexEntry, RoadmapIndex } from "../model/roadmap-index.js";
import type { Status } from "./map-state.js";

/** What a learner's choices between alternatives mean for every node. */
export interface Choices {
  /** Whether another alternative was chosen over this node, or over one that it is part of. */
  isPassedOver(entry: IndexEntry): boolean;
  /** The chosen alternative that a node goes with; none for one that is passed over. */
  fitting(entry: IndexEntry): IndexEntry | undefined;
}

/**
 * Reads off the marks which alternatives of choose-one groups are chosen: those in which
 * something is being learned, or done. The others of such a group are passed over. Where none
 * is chosen yet but one goes with a choice made elsewhere, those that go with something else
 * are passed over: who learns Python needs no framework for Java.
 *
 * It looks at what is marked and what has `fits`, never at the whole map; to ask of a node
 * costs as much as it lies deep.
 */
export function chosenAlternatives(
  index: RoadmapIndex,
  statuses: ReadonlyMap<string, Status>,
): Choices {
  const begun = begunEntries(index, statuses);
  const decided = new Set(Array.from(begun, groupOf));
  const fits = new Map<IndexEntry, IndexEntry>();
  const narrowed = new Set<IndexEntry | undefined>();
  for (const entry of entriesWithFits(index)) {
    const partner = entry.node.fits
      .map((id) => index.entries.get(id) as IndexEntry)
      .find((other) => begun.has(other) && groupOf(other));
    // What the learner has put aside is not brought forward, nor is anything passed over for it.
    if (!partner || isSkipped(entry, statuses)) continue;
    fits.set(entry, partner);
    narrowed.add(groupOf(entry));
  }

  const isLeftOut = (entry: IndexEntry) => {
    const group = groupOf(entry);
    if (!group) return false;
    if (decided.has(group)) return true;
    return narrowed.has(group) && entry.node.fits.length > 0 && !fits.has(entry);
  };
  const isPassedOver = (entry: IndexEntry) => {
    // Whatever is above a node that is begun is begun as well.
    for (let at: IndexEntry | undefined = entry; at && !begun.has(at); at = at.parent) {
      if (isLeftOut(at)) return true;
    }
    return false;
  };
  return {
    isPassedOver,
    fitting: (entry) => (isPassedOver(entry) ? undefined : fits.get(entry)),
  };
}

/** The topics that are being learned, or done, with all that is above them. */
function begunEntries(
  index: RoadmapIndex,
  statuses: ReadonlyMap<string, Status>,
): ReadonlySet<IndexEntry> {
  const begun = new Set<IndexEntry>();
  for (const [id, status] of statuses) {
    if (status !== "learning" && status !== "done") continue;
    const leaf = index.entries.get(id);
    // As in the progress: only topics without topics of their own have a status.
    if (!leaf || leaf.children.length > 0) continue;
    for (let at: IndexEntry | undefined = leaf; at && !begun.has(at); at = at.parent) begun.add(at);
  }
  return begun;
}

/** What a node is an alternative in; nothing where it is none. */
function groupOf({ parent }: IndexEntry): IndexEntry | undefined {
  return parent?.node.choose === "one" ? parent : undefined;
}

/** Whether every topic from a node on down is skipped. */
function isSkipped({ node, children }: IndexEntry, statuses: ReadonlyMap<string, Status>): boolean {
  if (children.length === 0) return statuses.get(node.id) === "skipped";
  return children.every((child) => isSkipped(child, statuses));
}

const withFits = new WeakMap<RoadmapIndex, readonly IndexEntry[]>();

/** They are few, and the roadmap never changes, so that it is walked for them only once. */
function entriesWithFits(index: RoadmapIndex): readonly IndexEntry[] {
  const known = withFits.get(index);
  if (known) return known;
  const found = Array.from(index.entries.values()).filter(({ node }) => node.fits.length > 0);
  withFits.set(index, found);
  return found;
}
