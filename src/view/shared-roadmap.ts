import type { LitElement, ReactiveController } from "lit";
import type { RoadmapData } from "../core/model/roadmap.js";
import { indexRoadmap, type RoadmapIndex } from "../core/model/roadmap-index.js";
import { builtInRoadmap, isUpgraded, type MapElement, mapOfId, mapsAround } from "./map-element.js";
import { isNear } from "./nearness.js";
import { RoadmapSource, type SourceState } from "./roadmap-source.js";

/** Where an element is told to take its roadmap from, in order of precedence. */
export type SharedHost = LitElement & {
  readonly data: RoadmapData | undefined;
  readonly src: string | undefined;
  readonly for: string | undefined;
};

/** What a map shows that has no roadmap, and expects none. */
const HALTED = "[part=error], [part=empty]";

type Origin = MapElement | RoadmapData | string | undefined;

/**
 * The roadmap of an element that stands beside maps: its own, that of the map it names, that of
 * the first map on the page, or the one that came with the script. It follows that map.
 */
export class SharedRoadmap implements ReactiveController {
  readonly #host: SharedHost;
  readonly #source: RoadmapSource;
  #origin: Origin;
  #map: MapElement | undefined;
  #index: RoadmapIndex | undefined;
  #release = new AbortController();
  /** What a map tells about itself: every change of it is an update. */
  readonly #follower: ReactiveController = {
    hostUpdated: () => this.#host.requestUpdate(),
    hostDisconnected: () => this.#host.requestUpdate(),
  };

  /** @param onChange hears of what becomes of a roadmap of its own. */
  constructor(host: SharedHost, onChange: (state: SourceState) => void) {
    this.#host = host;
    this.#source = new RoadmapSource(onChange);
    host.addController(this);
  }

  /** The map whose roadmap it is, where it is that of a map. */
  get map(): MapElement | undefined {
    return this.#map;
  }

  /** What has become of a roadmap of its own; that of a map is told by the map. */
  get state(): SourceState {
    return this.#source.state;
  }

  get index(): RoadmapIndex | undefined {
    if (!this.#map) return this.state.kind === "ready" ? this.state.index : undefined;
    const { roadmap } = this.#map;
    if (this.#index?.roadmap !== roadmap) this.#index = roadmap && indexRoadmap(roadmap);
    return this.#index;
  }

  /** Whether a roadmap is on its way. */
  get isExpected(): boolean {
    const map = this.#map;
    if (!map) return this.state.kind === "loading" || document.readyState === "loading";
    if (this.index || !map.hasUpdated) return !this.index;
    return Boolean(map.src || map.from) && !map.shadowRoot?.querySelector(HALTED);
  }

  /** A map on which the roadmap can be shown. */
  get stage(): MapElement | undefined {
    const id = this.index?.roadmap.id;
    if (this.#map || id === undefined) return this.#map;
    return mapsAround(this.#host).find((map) => (map.roadmap ?? map.data)?.id === id);
  }

  hostConnected(): void {
    this.#release = new AbortController();
    const { signal } = this.#release;
    const look = () => this.#host.requestUpdate();
    for (const type of ["roadmap-load", "roadmap-error", "DOMContentLoaded"]) {
      document.addEventListener(type, look, { signal });
    }
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#release.abort();
    const isCutShort = this.#source.abort();
    if (this.#map || isCutShort) this.#origin = undefined;
    this.#follow(undefined);
  }

  /** Has it read what there is to read by now. To be called before each rendering. */
  settle(): void {
    if (!this.#host.isConnected) return;
    const origin = this.#findOrigin();
    if (origin === this.#origin) return;
    this.#origin = origin;
    this.#follow(this.#mapIn(origin));
    this.#read(origin);
  }

  /** Loads once more what did not arrive. */
  retry(): void {
    this.#read(this.#origin);
  }

  #findOrigin(): Origin {
    const { data, src, for: id } = this.#host;
    if (id) return data ?? (src || mapOfId(this.#host, id));
    return data ?? (src || this.#firstMap());
  }

  /** Where the page is still being read, its first map may be yet to come. */
  #firstMap(): Origin {
    const [map] = mapsAround(this.#host);
    return map ?? (document.readyState === "loading" ? undefined : builtInRoadmap());
  }

  #read(origin: Origin): void {
    if (typeof origin === "string") void this.#source.load(origin);
    else this.#source.read(this.#mapIn(origin) ? undefined : origin);
  }

  /** Data of the page is not asked what it is: it may refuse to say. */
  #mapIn(origin: Origin): MapElement | undefined {
    return origin !== this.#host.data && origin instanceof Element ? origin : undefined;
  }

  #follow(map: MapElement | undefined): void {
    if (this.#map && isUpgraded(this.#map)) this.#map.removeController(this.#follower);
    this.#map = map;
    if (!map) return;
    if (isUpgraded(map)) this.#join(map);
    else void this.#await(map);
  }

  async #await(map: MapElement): Promise<void> {
    await customElements.whenDefined(map.localName);
    if (map !== this.#map) return;
    if (isUpgraded(map)) this.#join(map);
    this.#host.requestUpdate();
  }

  #join(map: MapElement): void {
    map.addController(this.#follower);
    // A map that is far away reads nothing, unless someone waits for it.
    if (!map.roadmap && !isNear(map)) void map.updateComplete;
  }
}
