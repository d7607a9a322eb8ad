import type { Advice } from "./advice.js";
import type { Roadmap } from "./roadmap.js";
import { type IndexEntry, indexRoadmap, type RoadmapIndex } from "./roadmap-index.js";
import { areTitlesLike, titleKey } from "./title-likeness.js";

/**
 * What learners would lose with a new edition of a roadmap, as their marks hang on ids: ids that
 * were there before and are now neither ids nor aliases, and those that belong to another topic.
 */
export function lostIds(now: Roadmap, before: Roadmap): Advice[] {
  const editions = new Editions(indexRoadmap(now), indexRoadmap(before));
  const nodes = [...editions.before.entries.values()].flatMap((entry) => {
    if (!editions.names.has(entry.node.id)) return [lostNode(entry, editions)];
    return [...reusedId(entry, editions), ...lostAliases(entry, editions)];
  });
  return [...changedId(now, before), ...nodes];
}

function changedId(now: Roadmap, before: Roadmap): Advice[] {
  if (now.id === before.id) return [];
  const message = `was “${before.id}” before; all progress is stored under it, so keep it.`;
  return [{ path: "id", message, code: "renamed", severity: "warning" }];
}

/** Two editions of a roadmap, and what of one may be what in the other. */
class Editions {
  /** Nodes that are new, or were called something else, by what they are called now. */
  readonly #newcomers = new Map<string, IndexEntry[]>();
  readonly #earlierNames: ReadonlySet<string>;
  /** Every id and alias there is now, and whose it is. */
  readonly names: ReadonlyMap<string, IndexEntry>;

  constructor(
    readonly now: RoadmapIndex,
    readonly before: RoadmapIndex,
  ) {
    this.names = namesIn(now);
    this.#earlierNames = new Set(namesIn(before).keys());
    for (const entry of now.entries.values()) {
      const title = titleKey(entry.node.title);
      if (this.#hadTitle(entry, title)) continue;
      const others = this.#newcomers.get(title);
      if (others) others.push(entry);
      else this.#newcomers.set(title, [entry]);
    }
  }

  /** What has the title of a former node now, and had not before; what is in its place first. */
  heirOf(entry: IndexEntry): IndexEntry | undefined {
    return this.#heirsOf(entry)[0];
  }

  /** What a former node whose id is gone has become, as far as can be told. */
  successorOf(entry: IndexEntry): IndexEntry | undefined {
    const place = entry.parent ? this.names.get(entry.parent.node.id)?.children : this.now.roots;
    const { position } = entry;
    const near = place?.slice(Math.max(0, position - NEAR), position + NEAR) ?? [];
    return (
      this.#heirsOf(entry).find((heir) => this.#isNew(heir)) ??
      near.find((each) => this.#isNew(each) && this.isLike(each, entry))
    );
  }

  /** Whether a node of today can be a former one, by its title or by what is in it. */
  isLike(now: IndexEntry, before: IndexEntry): boolean {
    return areTitlesLike(now.node.title, before.node.title) || hasSameChildren(now, before);
  }

  /** Whether a node is part of what a former one was part of, wherever in it. */
  isSamePlace(now: IndexEntry, before: IndexEntry): boolean {
    if (!before.parent || !now.parent) return before.parent === now.parent;
    return this.names.get(before.parent.node.id) === now.parent;
  }

  #heirsOf(entry: IndexEntry): readonly IndexEntry[] {
    const heirs = this.#newcomers.get(titleKey(entry.node.title)) ?? [];
    const first = heirs.find((heir) => this.isSamePlace(heir, entry));
    return first ? [first, ...heirs] : heirs;
  }

  #isNew({ node }: IndexEntry): boolean {
    return !this.#earlierNames.has(node.id);
  }

  #hadTitle({ node }: IndexEntry, title: string): boolean {
    const former = this.before.entries.get(node.id);
    return former !== undefined && titleKey(former.node.title) === title;
  }
}

/** So many siblings on either side of its former place can be what a node has become. */
const NEAR = 20;

/** Every id and alias of a roadmap, with what has it; an id goes before an alias. */
function namesIn({ entries }: RoadmapIndex): ReadonlyMap<string, IndexEntry> {
  const aliases = [...entries.values()].flatMap((entry) =>
    entry.node.aliases.map((alias) => [alias, entry] as const),
  );
  return new Map([...aliases.reverse(), ...entries]);
}

/** More than half of what is in either is in both. */
function hasSameChildren(now: IndexEntry, before: IndexEntry): boolean {
  const names = new Set(
    now.children.flatMap(({ node }) => [node.id, ...node.aliases, titleKey(node.title)]),
  );
  const same = before.children.filter(
    ({ node }) => names.has(node.id) || names.has(titleKey(node.title)),
  );
  return same.length * 2 > Math.max(now.children.length, before.children.length);
}

function lostNode(entry: IndexEntry, editions: Editions): Advice {
  const { id, title } = entry.node;
  const successor = editions.successorOf(entry);
  if (successor) {
    const path = `${pathOf(successor)}.aliases`;
    const message = `lacks “${id}”, the id this was known by before; add it, and marks are kept.`;
    return { path, message, code: "renamed", severity: "warning" };
  }
  const parent = entry.parent && editions.now.entries.get(entry.parent.node.id);
  const message = `“${title}” (${id}) is gone; a topic that takes its place needs the alias “${id}”.`;
  return { path: parent ? pathOf(parent) : "", message, code: "gone", severity: "advice" };
}

/** An id that a topic had, and that another topic has now. An alias is given on purpose. */
function reusedId(before: IndexEntry, editions: Editions): Advice[] {
  const { id, title } = before.node;
  const entry = editions.now.entries.get(id);
  if (!entry || !isReused(entry, before, editions)) return [];
  const where = before.parent ? ` in “${before.parent.node.title}”` : "";
  const heir = editions.heirOf(before);
  const advice = heir
    ? `give it another id, and “${id}” back to ${pathOf(heir)}.`
    : "give it another id.";
  const message = `was that of “${title}”${where} before, and is that of “${entry.node.title}” now, so marks of learners would move; ${advice}`;
  return [{ path: `${pathOf(entry)}.id`, message, code: "reused", severity: "warning" }];
}

/**
 * A title may be put in other words, and a topic may move. It is another one where both happened,
 * or where something else has its title, or has its title in its place.
 */
function isReused(now: IndexEntry, before: IndexEntry, editions: Editions): boolean {
  const heir = editions.heirOf(before);
  const isMoved = !editions.isSamePlace(now, before);
  if (!editions.isLike(now, before)) return isMoved || heir !== undefined;
  return isMoved && heir !== undefined && editions.isSamePlace(heir, before);
}

function lostAliases({ node }: IndexEntry, { names, now }: Editions): Advice[] {
  const entry = now.entries.get(node.id);
  const path = entry ? `${pathOf(entry)}.aliases` : "";
  return node.aliases
    .filter((alias) => !names.has(alias))
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
