import type { LitElement, ReactiveController } from "lit";
import type { RoadmapIndex } from "../core/model/roadmap-index.js";
import type { Status } from "../core/state/map-state.js";
import { RoadmapProgressChangeEvent } from "../events.js";
import type { MapElement } from "./map-element.js";
import { ProgressKeeper } from "./progress-keeper.js";
import { parseStatuses, progressKey, readStored } from "./progress-storage.js";
import {
  isProgress,
  type Marks,
  marksBetween,
  storeMarks,
  withMarks,
  withUnkept,
} from "./progress-writing.js";

/**
 * The progress of an element beside maps. With a map it is that of the map, which asks the page
 * and stores it; on its own it is what the browser has stored, or what the page keeps.
 */
export class SharedProgress implements ReactiveController {
  /** Whether the browser has refused to keep a mark. */
  isLost = false;
  readonly #host: LitElement;
  readonly #keeper = new ProgressKeeper();
  #isOwned = false;
  #map: MapElement | undefined;
  #index: RoadmapIndex | undefined;
  #key: string | undefined;
  #release = new AbortController();

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether it is the progress of a map, which tells of it itself. */
  get isOfMap(): boolean {
    return this.#map !== undefined;
  }

  /** Status by id, also of ids that the roadmap does not have. */
  get statuses(): Marks {
    return this.#map ? parseStatuses(this.#map.progress) : this.#keeper.statuses;
  }

  /** What a page keeps; with nothing, the browser keeps it. */
  set(progress: Readonly<Record<string, Status>> | null | undefined): void {
    this.#isOwned = progress !== undefined && progress !== null;
    this.#keeper.set(progress, this.#key);
  }

  /**
   * Follows a roadmap.
   *
   * @param map whose progress it is, unless it has a name of its own or is kept by the page.
   */
  follow(index: RoadmapIndex, map: MapElement | undefined, key: string | undefined): void {
    this.#map = this.#isOwned || key ? undefined : map;
    if (index === this.#index && key === this.#key) return;
    this.#index = index;
    this.#key = key;
    this.#keeper.follow(index, key);
  }

  /** Marks a topic. A page may refuse it; `statuses` tells. */
  mark(id: string, status: Status): void {
    if (this.#map) this.#map.setStatus(id, status);
    else this.#markAlone(id, status);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#release = new AbortController();
    const { signal } = this.#release;
    addEventListener("storage", ({ key, newValue }) => this.#hear(key, newValue), { signal });
    // A page that comes back from the browser's memory has heard of nothing meanwhile.
    addEventListener("pageshow", ({ persisted }) => persisted && this.#reread(), { signal });
    this.#reread();
  }

  hostDisconnected(): void {
    this.#release.abort();
  }

  #markAlone(id: string, status: Status): void {
    const before = this.statuses;
    const marks = marksBetween(before, withMarks(before, new Map([[id, status]])));
    if (marks.size === 0) return;
    const shown = withMarks(before, marks);
    const progress = Object.fromEntries(shown);
    const isWanted = this.#host.dispatchEvent(new RoadmapProgressChangeEvent(id, status, progress));
    if (!isWanted) return;
    this.#keeper.statuses = shown;
    const { name } = this.#keeper;
    if (!name) return;
    const read = (stored: string) => this.#keeper.read(stored);
    this.isLost = !storeMarks(name, marks, { read, shown });
  }

  #hear(key: string | null, value: string | null): void {
    const { name } = this.#keeper;
    // Who clears what a browser stores, or writes over it, does not mean what is on show.
    if (!name || key !== progressKey(name) || !isProgress(value)) return;
    this.#keeper.statuses = withUnkept(name, this.#keeper.read(value));
    this.#host.requestUpdate();
  }

  #reread(): void {
    const { name } = this.#keeper;
    if (name) this.#hear(progressKey(name), readStored(progressKey(name)));
  }
}
