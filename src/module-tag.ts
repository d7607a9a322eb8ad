import { defineElements } from "./define.js";

/** What a module script in a page needs at first; all else comes when it is needed. */
export { RoadmapGraph } from "./elements/roadmap-graph/roadmap-graph.js";

defineElements();

/** Brings what stands beside maps. What does not arrive is told by the browser. */
function bringCompanions(): void {
  import("./companions.js").then(({ COMPANIONS }) => defineElements(COMPANIONS)).catch(() => {});
}

/** Not every browser tells when it is idle. */
function whenIdle(): void {
  const wait = globalThis.requestIdleCallback ?? setTimeout;
  wait(bringCompanions);
}

// A page that has some waits for them; any other may get some later.
if (document.querySelector("roadmap-next, roadmap-faq")) bringCompanions();
else if (document.readyState === "complete") whenIdle();
else addEventListener("load", whenIdle, { once: true });
