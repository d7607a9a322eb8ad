import tenSteps from "backend-roadmap-data";
import type { RoadmapData, RoadmapNodeData } from "../../../src/index.js";
import { generateRoadmap } from "../../unit/support/generated-roadmaps.js";
import { Random } from "../../unit/support/random.js";
import { large } from "../support/roadmaps.js";
import { ACTION_NAMES, type ActionName } from "./actions.js";

/** Session number `at` is made of this and `at` alone. */
const SEED = 7_031_984;

export const WIDTHS = [0, 240, 320, 390, 600, 860, 1180];

export const LAYOUTS = ["road", "tree", "radial"] as const;

/** One thing that is done, and what decides the details of it: two numbers from 0 up to 1. */
export type Step = readonly [action: ActionName, one: number, two: number];

/** Everything that a session is, before it is begun. */
export interface Plan {
  readonly number: number;
  readonly layout: (typeof LAYOUTS)[number];
  readonly dir: "ltr" | "rtl";
  readonly width: number;
  readonly hasMotion: boolean;
  /** Whether the other elements stand beside the map. */
  readonly hasCompany: boolean;
  readonly expanded: "none" | "all";
  readonly roadmaps: Roadmaps;
  readonly steps: readonly Step[];
}

/** What a map may be given in a session. */
export interface Roadmaps {
  readonly first: RoadmapData;
  /** The first one after its author has changed it. */
  readonly edition: RoadmapData;
  readonly other: RoadmapData;
  readonly broken: RoadmapData;
  readonly empty: RoadmapData;
}

/** What is done in a session, and where; the same each time for the same number. */
export function planOf(number: number): Plan {
  const random = new Random(SEED + number);
  return {
    number,
    layout: random.chance(0.5) ? "road" : random.pick(LAYOUTS),
    dir: random.pick(["ltr", "ltr", "rtl"]),
    width: random.pick(WIDTHS.slice(1)),
    hasMotion: random.chance(0.08),
    hasCompany: random.chance(0.2),
    expanded: random.pick(["none", "none", "all"]),
    roadmaps: roadmapsOf(number, random),
    steps: Array.from({ length: random.between(10, 30) }, () => [
      random.pick(ACTION_NAMES),
      random.share(),
      random.share(),
    ]),
  };
}

/** Names of their own: what one session has stored, or could not store, is none of another's. */
function roadmapsOf(number: number, random: Random): Roadmaps {
  const first = { ...firstOf(random), id: `session-${number}` };
  return {
    first,
    edition: { ...first, steps: edited(first.steps, random) },
    other: { ...sound(random), id: `session-${number}-other` },
    broken: { ...first, steps: "none" as unknown as RoadmapNodeData[] },
    empty: { ...first, steps: [] },
  };
}

function firstOf(random: Random): RoadmapData {
  if (random.chance(0.35)) return tenSteps;
  return random.chance(0.04) ? large(random.between(290, 500)) : sound(random);
}

function sound(random: Random): RoadmapData {
  for (;;) {
    const { data, fault } = generateRoadmap(random);
    if (!fault) return data as RoadmapData;
  }
}

/** Some nodes are gone, and some have other titles; one step stays. */
function edited(nodes: readonly RoadmapNodeData[], random: Random): RoadmapNodeData[] {
  const kept = nodes.filter((_, at) => at === 0 || random.chance(0.7));
  return kept.map(({ topics = [], ...node }) => ({
    ...node,
    title: random.chance(0.8) ? node.title : `${node.title} anew`,
    topics: random.chance(0.8) ? edited(topics, random) : [],
  }));
}
