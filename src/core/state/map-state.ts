import type { RoadmapIndex } from "../model/roadmap-index.js";

/** How far a learner is with a topic. */
export const STATUSES = ["todo", "learning", "done", "skipped"] as const;

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

export const INITIAL_STATE: MapState = {
  expanded: new Set(),
  selected: undefined,
  focused: undefined,
  statuses: new Map(),
};

/** What of a state still makes sense for another edition of the roadmap. */
export function carryOver(state: MapState, index: RoadmapIndex): MapState {
  const known = (id: string | undefined) => (id && index.entries.has(id) ? id : undefined);
  const isOpenable = (id: string) => (index.entries.get(id)?.children.length ?? 0) > 0;
  return {
    expanded: new Set([...state.expanded].filter(isOpenable)),
    selected: known(state.selected),
    focused: known(state.focused),
    statuses: state.statuses,
  };
}
