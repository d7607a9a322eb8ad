import "roadmap-graph";
import type { RoadmapGraph } from "roadmap-graph";
import { stateNames, states } from "./shared/states";
import { tellError, tellLoad, tellProgress, tellSelect, tellToggle } from "./shared/tell";

const app = document.querySelector<HTMLElement>("#app") as HTMLElement;
let state = states.first;
let maps: HTMLElement | undefined;

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}

const heard = make("ul", { id: "heard" });
const heardByHand = make("ul", { id: "heard-by-hand" });
const hear = (text: string, list = heard) => list.append(make("li", { textContent: text }));

function listen(map: RoadmapGraph): void {
  map.addEventListener("roadmap-load", (event) => hear(tellLoad(event)));
  map.addEventListener("roadmap-error", (event) => hear(tellError(event)));
  map.addEventListener("roadmap-toggle", (event) => hear(tellToggle(event)));
  map.addEventListener("roadmap-select", (event) => hear(tellSelect(event)));
  map.addEventListener("roadmap-progress-change", (event) => hear(tellProgress(event)));
  map.addEventListener("roadmap-select", (event) => hear(tellSelect(event), heardByHand));
}

function handOver(place: HTMLElement): void {
  const { data, layout, estimate, messages, progressKey, progress, steps } = state;
  const byId = (id: string) => place.querySelector<RoadmapGraph>(`roadmap-graph#${id}`);
  Object.assign(byId("map") ?? {}, { data, layout, estimate, messages, progressKey });
  Object.assign(byId("owned") ?? {}, { data, progress });
  const items = steps.map((step) => make("li", { textContent: step }));
  place.querySelector("ol")?.replaceChildren(...items);
}

function mount(): HTMLElement {
  const place = make("main", {});
  const map = make("roadmap-graph", { id: "map" });
  const listed = make("roadmap-graph", { id: "listed" });
  listed.append(make("ol", {}));
  place.append(
    map,
    make("roadmap-graph", { id: "owned" }),
    listed,
    make("roadmap-graph", { id: "bare" }),
    make("roadmap-next", { for: "map" }),
    make("roadmap-faq", { for: "map" }),
  );
  listen(map);
  handOver(place);
  heard.before(place);
  return place;
}

function toggle(): void {
  maps?.remove();
  maps = maps ? undefined : mount();
}

function show(name: keyof typeof states): void {
  state = states[name];
  if (maps) handOver(maps);
}

const button = (id: string, onclick: () => void) =>
  make("button", { id, textContent: id, onclick });
app.append(button("toggle", toggle));
for (const name of stateNames) app.append(button(name, () => show(name)));
app.append(heard, heardByHand);
toggle();
