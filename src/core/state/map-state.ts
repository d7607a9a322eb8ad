import type { RoadmapIndex } from "../model/roadmap-index.js";

/** How far a learner is with a topic. */
export const STATUSES = ["todo", "learning", "done", "skipped"] as const;

/** One of {@link STATUSES}; `todo` where nothing else was said. */
export type Status = (typeof STATUSES)[number];

/** Everything about a map that changes while a reader uses it, and that is worth keeping. */
export interface MapState {
  /** Ids of the open nodes; only nodes with topics are ever in it. */
  readonly expanded: ReadonlySet<string>;
  /** The node whose detail is shown. */
  readonly selected: string | undefined;
  /** The node that holds the keyboard focus, or would get it back. */
  readonly focused: string | undefined;
  /** By id of a topic without topics of its own; one that is missing is `todo`. */
  readonly statuses: ReadonlyMap<string, Status>;
}

/** Everything closed, nothing selected, all to do. */
export const INITIAL_STATE: MapState = {
  expanded: new Set(),
  selected: undefined,
  focused: undefined,
  statuses: new Map(),
};

/**
 * Statuses of nodes whose ids have changed, under the ids they have now. What the roadmap does
 * not know at all is kept as it is: it may come back.
 */
export function adoptAliases(
  statuses: ReadonlyMap<string, Status>,
  index: RoadmapIndex,
): ReadonlyMap<string, Status> {
  if (statuses.size === 0) return statuses;
  const adopted = new Map(statuses);
  for (const { node } of index.entries.values()) {
    const former = node.aliases.find((alias) => statuses.has(alias) && !index.entries.has(alias));
    if (former === undefined || statuses.has(node.id)) continue;
    adopted.set(node.id, statuses.get(former) as Status);
    adopted.delete(former);
  }
  return adopted;
}
