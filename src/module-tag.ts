import { defineElements } from "./define.js";

/** What a module script in a page needs at first; all else comes when it is needed. */
export { RoadmapGraph } from "./elements/roadmap-graph/roadmap-graph.js";

defineElements();

/** Brings what stands beside maps, where a page has it. What does not arrive the browser tells. */
function bringCompanions(): void {
  if (!document.querySelector("roadmap-next, roadmap-faq")) return;
  import("./companions.js").then(({ COMPANIONS }) => defineElements(COMPANIONS)).catch(() => {});
}

bringCompanions();
// Other scripts may have added some by then.
addEventListener("load", bringCompanions, { once: true });
