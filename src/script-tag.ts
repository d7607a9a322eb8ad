import roadmap from "backend-roadmap-data";
import { COMPANIONS } from "./companions.js";
import { defineElements } from "./define.js";
import { LiveMap } from "./elements/roadmap-graph/live-map.js";
import { RoadmapGraph } from "./elements/roadmap-graph/roadmap-graph.js";
import { mountRoadmaps } from "./view/mount-roadmaps.js";

// All code is at hand, so that the first picture is the live map.
RoadmapGraph.liveMap = LiveMap;

// The one-file bundle carries the ten steps for pages that name no roadmap of their own. Where
// another copy was there first, its elements are the ones that need them.
defineElements(COMPANIONS);
const registered = customElements.get("roadmap-graph") as typeof RoadmapGraph;
registered.builtIn ??= roadmap;
// Those that were alive before have looked for a roadmap in vain: each looks once more.
for (const map of document.querySelectorAll("roadmap-graph")) {
  if (!map.roadmap && !map.src && !map.from) map.requestUpdate("data", registered);
}

mountRoadmaps();
