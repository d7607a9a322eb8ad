import type { RoadmapIndex } from "../core/model/roadmap-index.js";
import { adoptAliases, type Status } from "../core/state/map-state.js";
import {
  openKey,
  parseProgress,
  parseStatuses,
  progressKey,
  readStored,
} from "./progress-storage.js";

/** Knows the progress of a map: what the browser has stored, unless the page keeps it itself. */
export class ProgressKeeper {
  /** Status by id, also of ids that the roadmap does not have (any more). */
  statuses: ReadonlyMap<string, Status> = new Map();
  /** What was open when the reader left, like the `expanded` of the element. */
  open: string | null | undefined;
  /** Under which name the browser keeps it; none where the page does. */
  name: string | undefined;
  #isOwned = false;
  #index: RoadmapIndex | undefined;
  /** The statuses as they are where a reader has marked nothing yet. */
  #blank: ReadonlyMap<string, Status> | undefined;

  /** Takes over what a page keeps; with nothing to take over, the browser's is recalled. */
  set(progress: Readonly<Record<string, Status>> | null | undefined, key?: string): void {
    this.#isOwned = progress !== undefined && progress !== null;
    this.name = undefined;
    if (this.#isOwned) {
      this.open = undefined;
      this.statuses = this.adopt(parseStatuses(progress));
    } else this.recall(key);
  }

  /**
   * Follows the roadmap that is on show, whose id is where its progress is stored.
   *
   * @param told what its author has marked, for readers who have marked nothing yet.
   */
  follow(index: RoadmapIndex, key?: string, told?: ReadonlyMap<string, Status>): void {
    this.#index = index;
    this.recall(key);
    const isBlank = this.statuses === this.#blank;
    this.statuses = this.adopt(isBlank ? (told ?? new Map()) : this.statuses);
    if (isBlank) this.#blank = this.statuses;
  }

  /** Reads what is stored, once for each name: there may be no storage to keep it. */
  recall(key?: string): void {
    const name = key || this.#index?.roadmap.id;
    if (this.#isOwned || name === undefined || name === this.name) return;
    this.name = name;
    this.open = readStored(openKey(name));
    const stored = readStored(progressKey(name));
    this.statuses = this.adopt(parseProgress(stored));
    this.#blank = stored === null ? this.statuses : undefined;
  }

  /** Statuses under the ids that the roadmap has now. */
  adopt(statuses: ReadonlyMap<string, Status>): ReadonlyMap<string, Status> {
    return this.#index ? adoptAliases(statuses, this.#index) : statuses;
  }
}
