import tenSteps from "backend-roadmap-data";
import type { Fault } from "../../../src/core/model/fault.js";
import { explain } from "../../../src/core/model/fault-text.js";
import { parseRoadmap } from "../../../src/core/model/parse-roadmap.js";
import type { Roadmap, RoadmapData, RoadmapNodeData } from "../../../src/core/model/roadmap.js";
import { indexRoadmap, type RoadmapIndex } from "../../../src/core/model/roadmap-index.js";
import { roadmapOf } from "./small-roadmaps.js";

export { node, roadmapOf } from "./small-roadmaps.js";

/** A document as it is read, and what is wrong with it in words. */
export function parseAndExplain(source: unknown): {
  roadmap: Roadmap | undefined;
  faults: readonly Fault[];
} {
  const { roadmap, findings } = parseRoadmap(source);
  return { roadmap, faults: explain(findings) };
}

/** The index of a document that must be free of errors. */
export function indexOf(data: unknown): RoadmapIndex {
  const { roadmap, faults } = parseAndExplain(data);
  if (!roadmap) throw new Error(`A test uses a faulty roadmap: ${JSON.stringify(faults)}`);
  return indexRoadmap(roadmap);
}

/** The index of steps. */
export function indexSteps(...steps: RoadmapNodeData[]): RoadmapIndex {
  return indexOf(roadmapOf(steps));
}

/** All nodes of a tree, each before its topics. */
export function flatten(nodes: readonly RoadmapNodeData[]): RoadmapNodeData[] {
  return nodes.flatMap((each) => [each, ...flatten(each.topics ?? [])]);
}

/** The ten-step roadmap as it is published; each time another one. */
export function backendData(): RoadmapData {
  return structuredClone(tenSteps);
}
