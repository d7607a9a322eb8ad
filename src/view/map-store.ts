import type { RoadmapIndex } from "../core/model/roadmap-index.js";
import type { Action } from "../core/state/action.js";
import { type Choices, chosenAlternatives } from "../core/state/choices.js";
import { INITIAL_STATE, type MapState, type Status } from "../core/state/map-state.js";
import { rollUp } from "../core/state/progress.js";
import { carryOver, isVisible, reduce } from "../core/state/reduce.js";
import { type VisibleTree, visibleTree } from "../core/state/visible-tree.js";
import { changeEvents } from "./change-events.js";
import type { Found, MapModel } from "./map-model.js";

/**
 * Holds the state of one map. It changes through {@link reduce} alone; whoever asks for a
 * change on behalf of a reader lets the page hear of it first.
 *
 * What a page wishes for before its roadmap has arrived is kept and granted then.
 */
export class MapStore {
  readonly #target: EventTarget;
  readonly #onChange: (isMoving: boolean) => void;
  #model: MapModel | undefined;
  #wishes: { expanded?: string; selected?: string } = {};

  /** @param onChange called after a change, and told whether anything may have to move. */
  constructor(target: EventTarget, onChange: (isMoving: boolean) => void) {
    this.#target = target;
    this.#onChange = onChange;
  }

  get model(): MapModel | undefined {
    return this.#model;
  }

  /** Takes over statuses that came from elsewhere. */
  set statuses(statuses: ReadonlyMap<string, Status>) {
    this.#apply({ type: "set-progress", statuses });
  }

  /** The open nodes: `none`, `all`, or ids with spaces between them. */
  get expanded(): string {
    if (!this.#model) return this.#wishes.expanded ?? "none";
    const { state } = this.#model;
    if (this.isAllExpanded) return "all";
    return Array.from(state.expanded).join(" ") || "none";
  }

  set expanded(value: string) {
    this.#wishes.expanded = value;
    this.#apply(expandAction(value));
  }

  get isAllExpanded(): boolean {
    const { state, index } = this.#model ?? {};
    const count = state?.expanded.size;
    return count !== 0 && count === index?.parentCount;
  }

  get selected(): string | undefined {
    return this.#model ? this.#model.state.selected : this.#wishes.selected;
  }

  set selected(id: string | undefined) {
    this.#wishes = { ...this.#wishes, selected: id ?? "" };
    this.#apply({ type: "select", id });
  }

  /** Lights what a search has found. */
  set found(found: Found | undefined) {
    if (!this.#model || this.#model.found === found) return;
    this.#model = { ...this.#model, found };
    this.#onChange(false);
  }

  /**
   * Shows a roadmap. Another edition of the one on show leaves open what was open.
   *
   * @param open what is remembered to have been open, before what the page wishes for.
   */
  show(index: RoadmapIndex, statuses: ReadonlyMap<string, Status>, open?: string | null): void {
    const before = this.#model;
    const isEdition = before?.index.roadmap.id === index.roadmap.id;
    const first = () => this.#firstState(index, open ?? this.#wishes.expanded);
    const state = before && isEdition ? carryOver(before.state, index) : first();
    this.#model = undefined;
    this.#become({ ...state, statuses }, index);
  }

  clear(): void {
    this.#model = undefined;
  }

  /** Makes a change unless the page prevents it. @returns whether it was made. */
  dispatch(action: Action): boolean {
    if (!this.#model) return false;
    const { state, index } = this.#model;
    const next = reduce(state, action, index);
    if (next === state) return true;
    const isAllowed = changeEvents(state, next, action).every((event) =>
      this.#target.dispatchEvent(event),
    );
    if (!isAllowed || this.#model?.index !== index) return false;
    return this.#settle(action, state, next);
  }

  /**
   * Makes a change that the page has heard of. Where it has answered with a change of its own in
   * the same respect, that one is the newer; marks that it made itself count as made.
   */
  #settle(action: Action, before: MapState, next: MapState): boolean {
    const { state, index } = this.#model as MapModel;
    const keys = Object.keys(next) as (keyof MapState)[];
    const changed = keys.filter((key) => next[key] !== before[key]);
    if (changed.some((key) => state[key] !== before[key])) return changed.includes("statuses");
    this.#become(state === before ? next : reduce(state, action, index));
    return true;
  }

  isVisible(id: string): boolean {
    return this.#model !== undefined && isVisible(this.#model.state, id, this.#model.index);
  }

  /** Makes a change that the page itself wishes for. */
  #apply(action: Action): void {
    if (this.#model) this.#become(reduce(this.#model.state, action, this.#model.index));
  }

  #firstState(index: RoadmapIndex, expanded = "none"): MapState {
    const { selected } = this.#wishes;
    const opened = reduce(INITIAL_STATE, expandAction(expanded), index);
    return selected ? reduce(opened, { type: "select", id: selected }, index) : opened;
  }

  #become(state: MapState, index = this.#model?.index): void {
    if (!index || state === this.#model?.state) return;
    const before = this.#model;
    const isSameTree = before?.state.expanded === state.expanded;
    const isSameProgress = before?.state.statuses === state.statuses;
    const choices = () => chosenAlternatives(index, state.statuses);
    this.#model = {
      index,
      state,
      tree: before && isSameTree ? before.tree : this.#grow(index, state),
      progress: before && isSameProgress ? before.progress : rollUp(index, state.statuses),
      choices: before && isSameProgress ? (before.choices as Choices) : choices(),
      found: before?.found,
    };
    this.#onChange(!before || !isSameTree || before.state.selected !== state.selected);
  }

  /** A branch in which nothing opened or closed stays the same. */
  #grow(index: RoadmapIndex, state: MapState): VisibleTree {
    const { tree, state: before } = this.#model ?? {};
    return visibleTree(index, state, tree && before && { tree, expanded: before.expanded });
  }
}

function expandAction(value: string): Action {
  const ids = value.split(/\s+/).filter(Boolean);
  if (ids.length === 1 && ids[0] === "all") return { type: "expand-all" };
  return { type: "set-expanded", ids: ids.length === 1 && ids[0] === "none" ? [] : ids };
}
