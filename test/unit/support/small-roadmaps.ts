import type { RoadmapData, RoadmapNodeData } from "../../../src/core/model/roadmap.js";

/** A node with only what must be there; its title is its id unless `rest` says otherwise. */
export function node(
  id: string,
  topics: readonly RoadmapNodeData[] = [],
  rest: Partial<RoadmapNodeData> = {},
): RoadmapNodeData {
  return { id, title: id, ...(topics.length > 0 && { topics }), ...rest };
}

/** A document with only what must be there. */
export function roadmapOf(
  steps: readonly RoadmapNodeData[],
  rest: Partial<RoadmapData> = {},
): RoadmapData {
  return { formatVersion: 1, id: "test", title: "Test", steps, ...rest };
}
