import { configure, within } from "@testing-library/dom";
import roadmap from "backend-roadmap-data";
import { computeAccessibleName } from "dom-accessibility-api";
import type { RoadmapGraph } from "../../../src/index.js";
import "../../../src/index.js";
import { click } from "./mouse.js";
import { restore } from "./stub.js";

// The pretty printer of Testing Library cannot print a shadow root.
configure({ getElementError: (message) => new Error(message ?? "") });

afterEach(() => {
  // The storage may be among it.
  restore();
  document.body.replaceChildren();
  localStorage.clear();
  scrollTo(0, 0);
});

/** A container of this width at the end of the page. */
export function room(width: number, dir: "ltr" | "rtl" = "ltr"): HTMLElement {
  const element = document.createElement("div");
  element.dir = dir;
  element.style.inlineSize = `${width}px`;
  document.body.append(element);
  return element;
}

/** A map with these properties, drawn; with the ten steps if nothing else is said. */
export async function mount(
  properties: Partial<RoadmapGraph> = {},
  place = room(600),
): Promise<RoadmapGraph> {
  const map = document.createElement("roadmap-graph");
  Object.assign(map, { data: roadmap, ...properties });
  place.append(map);
  await map.updateComplete;
  return map;
}

/** The same from markup, for attributes and for what stands between the tags. */
export async function mountHTML(html: string, place = room(600)): Promise<RoadmapGraph> {
  place.innerHTML = html;
  const map = place.querySelector("roadmap-graph") as RoadmapGraph;
  await map.updateComplete;
  return map;
}

/** Testing Library's queries for what is inside a map. */
export function inside(map: RoadmapGraph) {
  return within(map.shadowRoot as unknown as HTMLElement);
}

/** The node of this name; the first one where names repeat. */
export function node(map: RoadmapGraph, name: string): HTMLElement {
  const items = inside(map).queryAllByRole("treeitem");
  const found = items.find((item) => nameOf(item) === name);
  if (found) return found;
  throw new Error(`There is no “${name}” among: ${items.map((item) => nameOf(item)).join(" | ")}`);
}

/** All nodes on show, fast. */
export function nodes(map: RoadmapGraph): HTMLElement[] {
  return Array.from(map.shadowRoot?.querySelectorAll<HTMLElement>("[role=treeitem]") ?? []);
}

export function button(map: RoadmapGraph, name: string): HTMLElement {
  return inside(map).getByRole("button", { name });
}

export function radio(map: RoadmapGraph, name: string): HTMLInputElement {
  return inside(map).getByRole("radio", { name });
}

/** The card or sheet about a node, where it is open. */
export function detail(map: RoadmapGraph, title: string): HTMLElement | null {
  return inside(map).queryByRole("region", { name: `About ${title}` });
}

/** The name of what has the focus in a map; empty where the focus is elsewhere. */
export function focused(map: RoadmapGraph): string {
  const element = map.shadowRoot?.activeElement;
  return element ? nameOf(element) : "";
}

/** The accessible name, as a screen reader hears it. */
export function nameOf(element: Element): string {
  return computeAccessibleName(element);
}

/** Whether and how a node is open, as a screen reader hears it. */
export function expandedState(map: RoadmapGraph, name: string): string | null {
  return node(map, name).getAttribute("aria-expanded");
}

/** Clicks with the real mouse what may have to be scrolled to first. */
export async function choose(element: Element): Promise<void> {
  element.scrollIntoView({ block: "center", inline: "center" });
  await click(element);
}

/** The part of a node that opens and closes it and does nothing else. */
export function toggleOf(item: HTMLElement): HTMLElement {
  return item.querySelector("[data-toggle]") as HTMLElement;
}
