import type { RoadmapFaq } from "./elements/roadmap-faq/roadmap-faq.js";
import { RoadmapGraph } from "./elements/roadmap-graph/roadmap-graph.js";
import type { RoadmapNext } from "./elements/roadmap-next/roadmap-next.js";

declare global {
  interface HTMLElementTagNameMap {
    "roadmap-graph": RoadmapGraph;
    "roadmap-next": RoadmapNext;
    "roadmap-faq": RoadmapFaq;
  }
}

/**
 * Registers the elements, each once: the same script twice, or another version of it, leaves
 * what is there. On a server there is nothing to register with.
 *
 * @param companions what is registered beside the map: not every page has use for their code.
 */
export function defineElements(
  companions: Readonly<Record<string, CustomElementConstructor>> = {},
): void {
  const registry = globalThis.customElements;
  for (const [name, element] of Object.entries({ "roadmap-graph": RoadmapGraph, ...companions })) {
    if (registry && !registry.get(name)) registry.define(name, element);
  }
}
