import roadmap from "backend-roadmap-data";
import { defineElements } from "./define.js";
import { RoadmapGraph } from "./elements/roadmap-graph/roadmap-graph.js";

// The one-file bundle carries the ten steps for pages that name no roadmap of their own.
RoadmapGraph.builtIn = roadmap;
defineElements();
