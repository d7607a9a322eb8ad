import roadmap from "backend-roadmap-data";
import { defineElements } from "./define.js";
import type { RoadmapGraph } from "./elements/roadmap-graph/roadmap-graph.js";

// The one-file bundle carries the ten steps for pages that name no roadmap of their own. Where
// another copy was there first, its elements are the ones that need them.
defineElements();
const registered = customElements.get("roadmap-graph") as typeof RoadmapGraph;
registered.builtIn ??= roadmap;
