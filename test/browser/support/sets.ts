import roadmap from "backend-roadmap-data";
import type { RoadmapNodeData } from "../../../src/index.js";

/** How many sets are picked out of the 1024 that ten steps can be open in. */
const COUNT = 8;

/** Values for `expanded`: nothing, everything, and some sets of whole steps; the same every time. */
export function openSets(seed: number): string[] {
  const masks = Array.from({ length: COUNT }, (_, at) => randomMask(seed * 31 + at));
  const sets = masks.map((mask) => roadmap.steps.filter((_, at) => (mask >> at) & 1));
  return ["none", ...sets.map((steps) => steps.flatMap(parentIds).join(" ")), "all"];
}

/** Ten bits out of a number (mulberry32). */
function randomMask(seed: number): number {
  let bits = seed + 0x6d2b79f5;
  bits = Math.imul(bits ^ (bits >>> 15), bits | 1);
  bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
  return (bits ^ (bits >>> 14)) & 1023;
}

function parentIds({ id, topics = [] }: RoadmapNodeData): string[] {
  return topics.length > 0 ? [id, ...topics.flatMap(parentIds)] : [];
}
