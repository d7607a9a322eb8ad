import type { RoadmapIndex } from "../core/model/roadmap-index.js";
import { adoptAliases, type Status } from "../core/state/map-state.js";
import { parseStatuses, readProgress, writeProgress } from "./progress-storage.js";

/** Keeps the progress of a map in the browser, unless the page keeps it itself. */
export class ProgressKeeper {
  /** Status by id, also of ids that the roadmap does not have (any more). */
  statuses: ReadonlyMap<string, Status> = new Map();
  #isOwned = false;
  #index: RoadmapIndex | undefined;
  #recalled: string | undefined;

  /** Takes over what a page keeps; with nothing to take over, the browser's is recalled. */
  set(progress: Readonly<Record<string, Status>> | null | undefined, key?: string): void {
    this.#isOwned = progress !== undefined && progress !== null;
    this.#recalled = undefined;
    if (this.#isOwned) this.#adopt(parseStatuses(progress));
    else this.recall(key);
  }

  /** Follows the roadmap that is on show, whose id is where its progress is stored. */
  follow(index: RoadmapIndex, key?: string): void {
    this.#index = index;
    this.recall(key);
    this.#adopt(this.statuses);
  }

  /** Reads what is stored, once for each key: there may be no storage to keep it. */
  recall(key?: string): void {
    const name = key || this.#index?.roadmap.id;
    if (this.#isOwned || name === undefined || name === this.#recalled) return;
    this.#recalled = name;
    this.#adopt(readProgress(name));
  }

  /** Stores statuses. @returns whether they are kept, by whomever. */
  keep(statuses: ReadonlyMap<string, Status>, key?: string): boolean {
    this.statuses = statuses;
    const name = key || this.#index?.roadmap.id;
    return this.#isOwned || name === undefined || writeProgress(name, statuses);
  }

  #adopt(statuses: ReadonlyMap<string, Status>): void {
    this.statuses = this.#index ? adoptAliases(statuses, this.#index) : statuses;
  }
}
