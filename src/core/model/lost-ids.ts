import { type Advice, foldTitle } from "./advice.js";
import type { Roadmap } from "./roadmap.js";
import { type IndexEntry, indexRoadmap, type RoadmapIndex } from "./roadmap-index.js";

/**
 * What learners would lose with a new edition of a roadmap, as their marks hang on ids: ids
 * that were there before and are now neither ids nor aliases.
 */
export function lostIds(now: Roadmap, before: Roadmap): Advice[] {
  const index = indexRoadmap(now);
  const earlier = indexRoadmap(before);
  const known = namesIn(index);
  const successors = successorsIn(index, namesIn(earlier));
  const nodes = [...earlier.entries.values()].flatMap((entry) =>
    known.has(entry.node.id)
      ? lostAliases(entry, known, index)
      : [lostNode(entry, index, successors)],
  );
  return [...changedId(now, before), ...nodes];
}

function changedId(now: Roadmap, before: Roadmap): Advice[] {
  if (now.id === before.id) return [];
  const message = `was “${before.id}” before; all progress is stored under it, so keep it.`;
  return [{ path: "id", message, code: "renamed", severity: "warning" }];
}

/** Every id and alias of a roadmap. */
function namesIn(index: RoadmapIndex): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { node } of index.entries.values()) {
    for (const name of [node.id, ...node.aliases]) names.add(name);
  }
  return names;
}

/** The nodes that are new in an edition, by what they may have in common with what is gone. */
type Successors = ReadonlyMap<string, IndexEntry>;

function successorsIn(index: RoadmapIndex, earlierNames: ReadonlySet<string>): Successors {
  const successors = new Map<string, IndexEntry>();
  for (const entry of index.entries.values()) {
    if (earlierNames.has(entry.node.id)) continue;
    for (const trait of [titleOf(entry), seatOf(entry)]) {
      if (!successors.has(trait)) successors.set(trait, entry);
    }
  }
  return successors;
}

const titleOf = ({ node }: IndexEntry): string => `title ${foldTitle(node.title)}`;

const seatOf = ({ parent, position }: IndexEntry): string =>
  `seat ${position} ${parent?.node.id ?? ""}`;

function lostNode(entry: IndexEntry, now: RoadmapIndex, successors: Successors): Advice {
  const { id, title } = entry.node;
  const successor = successors.get(titleOf(entry)) ?? successors.get(seatOf(entry));
  if (successor) {
    const path = `${pathOf(successor)}.aliases`;
    const message = `lacks “${id}”, the id this was known by before; add it, and marks are kept.`;
    return { path, message, code: "renamed", severity: "warning" };
  }
  const parent = entry.parent && now.entries.get(entry.parent.node.id);
  const message = `“${title}” (${id}) is gone; a topic that takes its place needs the alias “${id}”.`;
  return { path: parent ? pathOf(parent) : "", message, code: "gone", severity: "advice" };
}

function lostAliases(
  { node }: IndexEntry,
  known: ReadonlySet<string>,
  now: RoadmapIndex,
): Advice[] {
  const entry = now.entries.get(node.id);
  const path = entry ? `${pathOf(entry)}.aliases` : "";
  return node.aliases
    .filter((alias) => !known.has(alias))
    .map((alias) => ({
      path,
      message: `had “${alias}” in it before; keep it, since older marks are stored under it.`,
      code: "gone",
      severity: "warning",
    }));
}

/** The way to a node, as an author would write it: `steps[2].topics[0]`. */
function pathOf({ parent, position }: IndexEntry): string {
  const list = parent ? `${pathOf(parent)}.topics` : "steps";
  return `${list}[${position - 1}]`;
}
