import type { defineElements } from "./define.js";
import { mountRoadmaps } from "./view/mount-roadmaps.js";

/** Brings what else a page has of ours, now and later. What does not arrive the browser tells. */
export function followTags(define: typeof defineElements): void {
  const bringCompanions = () => {
    if (!document.querySelector("roadmap-next, roadmap-faq")) return;
    import("./companions.js").then(({ COMPANIONS }) => define(COMPANIONS)).catch(() => {});
  };
  mountRoadmaps();
  bringCompanions();
  // Other scripts may have added some by then.
  if (document.readyState !== "complete") {
    addEventListener("load", bringCompanions, { once: true });
  }
}
