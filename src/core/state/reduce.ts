import {
  ancestorsOf,
  type IndexEntry,
  isParent,
  type RoadmapIndex,
} from "../model/roadmap-index.js";
import type { Action } from "./action.js";
import type { MapState, Status } from "./map-state.js";

/**
 * The state after an action. Ids that the roadmap does not have change nothing, and an action
 * that changes nothing gives back the very same state.
 */
export function reduce(state: MapState, action: Action, index: RoadmapIndex): MapState {
  switch (action.type) {
    case "expand":
      return withExpanded(state, union(state.expanded, openable(action.ids, index)), index);
    case "collapse":
      return withExpanded(state, without(state.expanded, action.ids), index);
    case "expand-all":
      return withExpanded(state, new Set(openable(index.entries.keys(), index)), index);
    case "collapse-all":
      return withExpanded(state, new Set(), index);
    case "set-expanded":
      return withExpanded(state, new Set(openable(action.ids, index)), index);
    case "select":
      return select(state, action.id, index);
    case "focus":
      return focus(state, action.id, index);
    case "reveal":
      return reveal(state, action.id, index);
    case "set-status":
      return setStatus(state, action.id, action.status, index);
    case "set-progress":
    case "replace-progress":
      return change(state, { statuses: action.statuses });
  }
}

/** Whether every ancestor of a node is open. */
export function isVisible(state: MapState, id: string, index: RoadmapIndex): boolean {
  return (
    index.entries.has(id) &&
    ancestorsOf(index, id).every((ancestor) => state.expanded.has(ancestor.node.id))
  );
}

/** What of a state still makes sense, and can be seen, in another edition of the roadmap. */
export function carryOver(state: MapState, index: RoadmapIndex): MapState {
  const expanded = new Set(openable(state.expanded, index));
  const carried = { ...state, expanded };
  const visible = (id: string | undefined) =>
    id !== undefined && isVisible(carried, id, index) ? id : undefined;
  return { ...carried, selected: visible(state.selected), focused: visible(state.focused) };
}

/** Focus and selection never stay behind in a branch that was closed. */
function withExpanded(
  state: MapState,
  expanded: ReadonlySet<string>,
  index: RoadmapIndex,
): MapState {
  if (isSameSet(expanded, state.expanded)) return state;
  const next = { ...state, expanded };
  const focused = state.focused && nearestVisible(next, state.focused, index);
  const isSelectionVisible = state.selected !== undefined && isVisible(next, state.selected, index);
  return { ...next, focused, selected: isSelectionVisible ? state.selected : undefined };
}

/** The node itself where it can be seen, else the outermost closed ancestor that hides it. */
function nearestVisible(state: MapState, id: string, index: RoadmapIndex): string {
  const closed = ancestorsOf(index, id).filter(({ node }) => !state.expanded.has(node.id));
  return closed.at(-1)?.node.id ?? id;
}

/** What cannot be seen cannot hold the focus; the branch it is in does. */
function focus(state: MapState, id: string, index: RoadmapIndex): MapState {
  if (!index.entries.has(id)) return state;
  return change(state, { focused: nearestVisible(state, id, index) });
}

function select(state: MapState, id: string | undefined, index: RoadmapIndex): MapState {
  if (id === undefined) return change(state, { selected: undefined });
  return index.entries.has(id) ? change(reveal(state, id, index), { selected: id }) : state;
}

function reveal(state: MapState, id: string, index: RoadmapIndex): MapState {
  if (!index.entries.has(id)) return state;
  const path = ancestorsOf(index, id).map(({ node }) => node.id);
  const opened = withExpanded(state, union(state.expanded, path), index);
  return change(opened, { focused: id });
}

function setStatus(state: MapState, id: string, status: Status, index: RoadmapIndex): MapState {
  const entry = index.entries.get(id);
  if (!entry) return state;
  const ids = leavesOf(entry)
    .map(({ node }) => node.id)
    .filter((leaf) => (state.statuses.get(leaf) ?? "todo") !== status);
  if (ids.length === 0) return state;
  const statuses = new Map(state.statuses);
  for (const leaf of ids) {
    if (status === "todo") statuses.delete(leaf);
    else statuses.set(leaf, status);
  }
  return { ...state, statuses };
}

function leavesOf(entry: IndexEntry): IndexEntry[] {
  const leaves: IndexEntry[] = [];
  const stack = [entry];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.children.length === 0) leaves.push(next);
    else for (const child of next.children) stack.push(child);
  }
  return leaves;
}

function change(state: MapState, part: Partial<MapState>): MapState {
  const keys = Object.keys(part) as (keyof MapState)[];
  return keys.every((key) => state[key] === part[key]) ? state : { ...state, ...part };
}

function openable(ids: Iterable<string>, index: RoadmapIndex): string[] {
  return Array.from(ids).filter((id) => isParent(index, id));
}

function union(set: ReadonlySet<string>, ids: Iterable<string>): ReadonlySet<string> {
  return new Set([...set, ...ids]);
}

function without(set: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  const rest = new Set(set);
  for (const id of ids) rest.delete(id);
  return rest;
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && Array.from(a).every((id) => b.has(id));
}
