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
}

/** What of a roadmap is open to the eye. */
export interface VisibleTree {
  readonly roots: readonly VisibleNode[];
  /** The same nodes from top to bottom, as arrow keys go through them. */
  readonly nodes: readonly VisibleNode[];
}

/** The visible part of a roadmap, without recursion. */
export function visibleTree(index: RoadmapIndex, state: Pick<MapState, "expanded">): VisibleTree {
  const roots: VisibleNode[] = [];
  const nodes: VisibleNode[] = [];
  const stack = index.roots.map((entry) => ({ entry, siblings: roots })).reverse();
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { entry, siblings } = next;
    const { id } = entry.node;
    const children: VisibleNode[] = [];
    const isExpanded = entry.children.length > 0 ? state.expanded.has(id) : undefined;
    const node = { id, entry, children, isExpanded };
    siblings.push(node);
    nodes.push(node);
    if (!isExpanded) continue;
    for (let at = entry.children.length - 1; at >= 0; at -= 1) {
      stack.push({ entry: entry.children[at] as IndexEntry, siblings: children });
    }
  }
  return { roots, nodes };
}
