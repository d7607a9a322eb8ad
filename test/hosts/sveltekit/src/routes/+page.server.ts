// +page.server.ts
import roadmap from "backend-roadmap-data";
import { renderRoadmap } from "roadmap-graph/server.js";

export const load = () => ({ outline: renderRoadmap(roadmap) });
