import { RoadmapFaq } from "./elements/roadmap-faq/roadmap-faq.js";
import { RoadmapNext } from "./elements/roadmap-next/roadmap-next.js";

/** The elements that stand beside a map, by the names they are registered under. */
export const COMPANIONS = { "roadmap-next": RoadmapNext, "roadmap-faq": RoadmapFaq };
