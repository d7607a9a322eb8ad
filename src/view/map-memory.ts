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
  #known: ReadonlySet<string> | undefined;

  constructor(store: MapStore, keeper: ProgressKeeper) {
    this.#store = store;
    this.#keeper = keeper;
  }

  /** What is open from now on counts as known: it was the page's wish, or is remembered. */
  begin(): void {
    this.#known = this.#store.model?.state.expanded;
  }

  /** Call it after a change. */
  follow(): void {
    const expanded = this.#store.model?.state.expanded;
    const { name } = this.#keeper;
    if (this.isPaused || !name || !expanded || expanded === this.#known) return;
    this.#known = expanded;
    if (expanded.size > LIMIT && !this.#store.isAllExpanded) return;
    const open = this.#store.expanded;
    this.#keeper.open = open;
    storeOpen(name, open);
  }
}
