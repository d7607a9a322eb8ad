import { RoadmapGraph } from "./elements/roadmap-graph/roadmap-graph.js";

declare global {
  interface HTMLElementTagNameMap {
    "roadmap-graph": RoadmapGraph;
  }
}

/**
 * Registers the elements, once: the same script twice, or another version of it, leaves what
 * is there. On a server there is nothing to register with.
 */
export function defineElements(): void {
  const registry = globalThis.customElements;
  if (registry && !registry.get("roadmap-graph")) registry.define("roadmap-graph", RoadmapGraph);
}
