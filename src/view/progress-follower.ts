import type { ProgressKeeper } from "./progress-keeper.js";
import { progressKey, readStored } from "./progress-storage.js";
import { marksBetween, understand, withUnkept } from "./progress-writing.js";

/** Follows what other tabs, and other elements on the page, make of a progress. */
export class ProgressFollower {
  readonly #keeper: ProgressKeeper;
  readonly #onChange: () => void;
  /** Under which name it was read last. */
  #name: string | undefined;
  #release = new AbortController();

  /** @param onChange hears when the keeper has another progress by that. */
  constructor(keeper: ProgressKeeper, onChange: () => void) {
    this.#keeper = keeper;
    this.#onChange = onChange;
  }

  connect(): void {
    this.disconnect();
    this.#release = new AbortController();
    const { signal } = this.#release;
    addEventListener("storage", (event) => this.#hear(event.key, event.newValue), { signal });
    // A page that comes back from the browser's memory has heard of nothing meanwhile.
    addEventListener("pageshow", ({ persisted }) => persisted && this.reread(), { signal });
    this.reread();
  }

  disconnect(): void {
    this.#release.abort();
  }

  /** Call it when the keeper may keep progress under another name. */
  recall(): void {
    if (this.#keeper.name !== this.#name) this.reread();
  }

  /** Reads what is stored by now, and what was marked on this page and could not be stored. */
  reread(): void {
    const { name } = this.#keeper;
    this.#name = name;
    if (name) this.#hear(progressKey(name), readStored(progressKey(name)));
  }

  #hear(key: string | null, stored: string | null): void {
    const keeper = this.#keeper;
    if (!keeper.name || key !== progressKey(keeper.name)) return;
    const found = understand(stored);
    // Who clears what a browser stores, or writes over it, does not mean what is on show.
    const read = found ? keeper.adopt(found.statuses) : keeper.statuses;
    const statuses = withUnkept(keeper.name, read);
    if (marksBetween(keeper.statuses, statuses).size === 0) return;
    keeper.statuses = statuses;
    this.#onChange();
  }
}
