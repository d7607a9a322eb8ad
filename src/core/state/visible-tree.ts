import type { IndexEntry, RoadmapIndex } from "../model/roadmap-index.js";
import type { MapState } from "./map-state.js";

/** A node that may be seen, because all of its ancestors are open. */
export interface VisibleNode {
  readonly id: string;
  readonly entry: IndexEntry;
  /** The visible topics below it; none where it is closed. */
  readonly children: readonly VisibleNode[];
  /** `undefined` for a node that has nothing to open. */
  readonly isExpanded: boolean | undefined;
  /** How many nodes are visible from here on down, itself included. */
  readonly count: number;
}

/** What of a roadmap is open to the eye. */
export interface VisibleTree {
  readonly roots: readonly VisibleNode[];
  /** How many nodes there are in all. */
  readonly count: number;
}

const NONE: readonly VisibleNode[] = [];

/**
 * The visible part of a roadmap.
 *
 * Given the tree `before` and what was open then, it takes over every branch in which nothing
 * opened or closed: who remembers something about a node by identity need not look again.
 */
export function visibleTree(
  index: RoadmapIndex,
  { expanded }: Pick<MapState, "expanded">,
  before?: { readonly tree: VisibleTree; readonly expanded: ReadonlySet<string> },
): VisibleTree {
  const changed = before && changedPaths(index, before.expanded, expanded);
  const visit = (entry: IndexEntry, known: VisibleNode | undefined): VisibleNode => {
    if (known && !changed?.has(entry)) return known;
    const { id } = entry.node;
    if (entry.children.length === 0) {
      return { id, entry, children: NONE, isExpanded: undefined, count: 1 };
    }
    if (!expanded.has(id)) return { id, entry, children: NONE, isExpanded: false, count: 1 };
    const children = entry.children.map((child, at) => visit(child, known?.children[at]));
    return { id, entry, children, isExpanded: true, count: 1 + countOf(children) };
  };
  const roots = index.roots.map((entry, at) => visit(entry, before?.tree.roots[at]));
  return { roots, count: countOf(roots) };
}

/** The visible node of an entry, or `undefined` where it is hidden in a closed branch. */
export function visibleNode(tree: VisibleTree, entry: IndexEntry): VisibleNode | undefined {
  const siblings = entry.parent ? visibleNode(tree, entry.parent)?.children : tree.roots;
  return siblings?.[entry.position - 1];
}

/** The nodes from a step down to an entry, as far as they are visible. */
export function visiblePath(tree: VisibleTree, entry: IndexEntry): VisibleNode[] {
  const path = entry.parent ? visiblePath(tree, entry.parent) : [];
  const siblings = entry.parent ? path[entry.level - 2]?.children : tree.roots;
  const node = siblings?.[entry.position - 1];
  return node ? [...path, node] : path;
}

/** The beginning of a tree, of about so many nodes: what is closed in it may have been open. */
export function beginningOf({ roots }: VisibleTree, count: number): VisibleTree {
  let left = count;
  const take = (nodes: readonly VisibleNode[]): VisibleNode[] => {
    const taken: VisibleNode[] = [];
    for (const node of nodes) {
      if (left <= 0) break;
      left -= 1;
      taken.push({ ...node, children: take(node.children) });
    }
    return taken;
  };
  const taken = take(roots);
  return { roots: taken, count: count - left };
}

/** What opened or closed, with all that is above it. */
function changedPaths(
  index: RoadmapIndex,
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): ReadonlySet<IndexEntry> {
  const changed = new Set<IndexEntry>();
  const add = (ids: ReadonlySet<string>, others: ReadonlySet<string>) => {
    for (const id of ids) {
      if (others.has(id)) continue;
      for (let at = index.entries.get(id); at && !changed.has(at); at = at.parent) changed.add(at);
    }
  };
  add(before, after);
  add(after, before);
  return changed;
}

function countOf(nodes: readonly VisibleNode[]): number {
  return nodes.reduce((sum, { count }) => sum + count, 0);
}
