import type { RoadmapIndex } from "../core/model/roadmap-index.js";
import type { MapStore } from "./map-store.js";
import type { ProgressKeeper } from "./progress-keeper.js";
import { storeOpen } from "./progress-writing.js";

/** No more open nodes than these are remembered, unless all are open. */
const LIMIT = 2000;

/** Remembers what is open, for the next visit. */
export class MapMemory {
  /** While a search opens and closes, nothing is remembered. */
  isPaused = false;
  readonly #store: MapStore;
  readonly #keeper: ProgressKeeper;
  #index: RoadmapIndex | undefined;
  #known: ReadonlySet<string> | undefined;
  /** What was open when it was stored last, or when the map was first shown. */
  #open = "";

  constructor(store: MapStore, keeper: ProgressKeeper) {
    this.#store = store;
    this.#keeper = keeper;
  }

  /** Call it after a change. */
  follow(): void {
    const { model } = this.#store;
    if (this.isPaused || !model) return;
    const { index, state } = model;
    const isFirst = index !== this.#index;
    if (!isFirst && state.expanded === this.#known) return;
    this.#index = index;
    this.#known = state.expanded;
    if (state.expanded.size <= LIMIT || this.#store.isAllExpanded) this.#remember(isFirst);
  }

  /** What is open at first is no news: the page wished for it, or it is what was remembered. */
  #remember(isFirst: boolean): void {
    const { name } = this.#keeper;
    const open = this.#store.expanded;
    const isNews = !isFirst && open !== this.#open;
    this.#open = open;
    if (!name || !isNews) return;
    this.#keeper.open = open;
    storeOpen(name, open);
  }
}
