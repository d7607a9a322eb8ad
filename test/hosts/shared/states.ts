import backend from "backend-roadmap-data";
import type { Messages, RoadmapData, RoadmapGraph, Status } from "roadmap-graph";

/** Everything an app hands to its maps. */
export interface HostState {
  readonly data: RoadmapData;
  readonly layout: RoadmapGraph["layout"];
  readonly estimate: boolean;
  readonly messages: Partial<Messages>;
  readonly progressKey: string;
  readonly progress: Readonly<Record<string, Status>>;
  /** What stands between the tags of the map without data. */
  readonly steps: readonly string[];
}

const first: HostState = {
  data: backend,
  layout: "road",
  estimate: false,
  messages: {},
  progressKey: "first",
  progress: { internet: "done" },
  steps: ["Plan the trip", "Pack"],
};

const second: HostState = {
  data: {
    formatVersion: 1,
    id: "sailing",
    title: "Sailing",
    duration: { min: 2, max: 4, unit: "week" },
    steps: [
      { id: "knots", title: "Knots", topics: [{ id: "bowline", title: "Bowline" }] },
      { id: "wind", title: "Wind" },
    ],
    faq: [{ question: "Is it cold?", answer: "At times." }],
  },
  layout: "tree",
  estimate: true,
  messages: { expandAll: "Open everything" },
  progressKey: "second",
  progress: { bowline: "learning" },
  steps: ["Plan the trip", "Pack", "Leave"],
};

/** Data whose fault only the element can find: an id that is there twice. */
const faulty: HostState = {
  ...first,
  data: {
    formatVersion: 1,
    id: "faulty",
    title: "Faulty",
    steps: [
      { id: "twin", title: "One" },
      { id: "twin", title: "Two" },
    ],
  },
};

/** One button each; an app begins with the first. */
export const states = { first, second, faulty };

export const stateNames = ["first", "second", "faulty"] as const;
