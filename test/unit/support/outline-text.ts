import type { RoadmapData, RoadmapNodeData } from "../../../src/core/model/roadmap.js";

/** A roadmap as titles, a line each, indented by level. */
export function outlineText({ title, steps }: Pick<RoadmapData, "title" | "steps">): string {
  return [title, ...steps.flatMap((step) => linesOf(step, "  "))].join("\n");
}

function linesOf({ title, topics = [] }: RoadmapNodeData, indent: string): string[] {
  return [indent + title, ...topics.flatMap((topic) => linesOf(topic, `${indent}  `))];
}

/** All nodes, each before those below it. */
export function nodesOf(nodes: readonly RoadmapNodeData[]): RoadmapNodeData[] {
  return nodes.flatMap((node) => [node, ...nodesOf(node.topics ?? [])]);
}
