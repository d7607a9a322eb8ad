import type { LitElement, ReactiveController } from "lit";
import type { RoadmapIndex } from "../core/model/roadmap-index.js";
import type { Status } from "../core/state/map-state.js";
import { RoadmapProgressChangeEvent } from "../events.js";
import type { MapElement } from "./map-element.js";
import { ProgressFollower } from "./progress-follower.js";
import { ProgressKeeper } from "./progress-keeper.js";
import { type Marks, marksBetween, storeMarks, withMarks } from "./progress-writing.js";

/**
 * The progress of an element beside maps. With a map it is that of the map, which asks the page
 * and stores it; on its own it is what the browser has stored, or what the page keeps.
 */
export class SharedProgress implements ReactiveController {
  /** Whether the browser has refused to keep a mark. */
  isLost = false;
  readonly #host: LitElement;
  readonly #keeper = new ProgressKeeper();
  readonly #follower = new ProgressFollower(this.#keeper, () => this.#host.requestUpdate());
  #isOwned = false;
  #map: MapElement | undefined;
  #index: RoadmapIndex | undefined;
  #key: string | undefined;
  /** Whose progress it is: that of another roadmap, or of another name, is another one. */
  #home = "";

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether it is the progress of a map, which tells of it itself. */
  get isOfMap(): boolean {
    return this.#map !== undefined;
  }

  /** Status by id, also of ids that the roadmap does not have; the same as long as none changes. */
  get statuses(): Marks {
    const map = this.#map;
    return map ? map.statuses : this.#keeper.statuses;
  }

  /** What a page keeps; with nothing, the browser keeps it. */
  set(progress: Readonly<Record<string, Status>> | null | undefined): void {
    this.#isOwned = progress !== undefined && progress !== null;
    this.#keeper.set(progress, this.#key);
    this.#follower.reread();
  }

  /**
   * Follows a roadmap.
   *
   * @param map whose progress it is, unless it has a name of its own or is kept by the page.
   * @returns whether it is another progress than before.
   */
  follow(index: RoadmapIndex, map: MapElement | undefined, key: string | undefined): boolean {
    const owner = this.#isOwned || key ? undefined : map;
    const home = [index.roadmap.id, key, owner?.progressKey].join(" ");
    const isOther = owner !== this.#map || home !== this.#home;
    this.#map = owner;
    this.#home = home;
    if (index !== this.#index || key !== this.#key) {
      this.#index = index;
      this.#key = key;
      this.#keeper.follow(index, key);
    }
    if (isOther) this.#listen();
    return isOther;
  }

  /** Marks a topic. A page may refuse it; `statuses` tells. */
  mark(id: string, status: Status): void {
    if (this.#map) this.#map.setStatus(id, status);
    else this.#markAlone(id, status);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#listen();
  }

  hostDisconnected(): void {
    this.#follower.disconnect();
  }

  /** A map hears for itself. */
  #listen(): void {
    if (this.#map || !this.#host.isConnected) this.#follower.disconnect();
    else this.#follower.connect();
  }

  #markAlone(id: string, status: Status): void {
    if (!this.#index?.entries.has(id)) return;
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
    const adopt = (stored: Marks) => this.#keeper.adopt(stored);
    this.isLost = !storeMarks(name, marks, { adopt, shown });
  }
}
