import type { LitElement } from "lit";
import type { Roadmap, RoadmapData } from "../core/model/roadmap.js";
import type { Status } from "../core/state/map-state.js";

const TAG = "roadmap-graph";

/** What an element beside a map knows of it. */
export interface MapElement extends LitElement {
  readonly roadmap: Roadmap | undefined;
  readonly data: RoadmapData | undefined;
  readonly src: string | undefined;
  readonly from: string | undefined;
  readonly progressKey: string | undefined;
  readonly progress: Readonly<Record<string, Status>>;
  /** The progress as the map holds it: another one after each change. */
  readonly statuses: ReadonlyMap<string, Status>;
  setStatus(id: string, status: Status): void;
  reveal(id: string): Promise<void>;
}

/** All maps that an element can see: first those in its own tree, then those of the page. */
export function mapsAround(element: Element): readonly MapElement[] {
  return Array.from(new Set(around(element, (place) => [...place.querySelectorAll(TAG)])));
}

/** The map with this id; `undefined` where there is none (yet), or no map but something else. */
export function mapOfId(element: Element, id: string): MapElement | undefined {
  const [map] = around(element, (place) => place.querySelector(`${TAG}#${CSS.escape(id)}`) ?? []);
  return map;
}

/** The roadmap that came with the script, without asking for the code of the map. */
export function builtInRoadmap(): RoadmapData | undefined {
  const map = customElements.get(TAG) as { builtIn?: RoadmapData } | undefined;
  return map?.builtIn;
}

/** Whether a map has its code, and so can be talked to. */
export function isUpgraded(map: MapElement): boolean {
  return "addController" in map;
}

function around(
  element: Element,
  find: (place: ParentNode) => Element | readonly Element[],
): MapElement[] {
  const places = [element.getRootNode() as Document | ShadowRoot | Element, document];
  return places.flatMap((place) => find(place)) as MapElement[];
}
