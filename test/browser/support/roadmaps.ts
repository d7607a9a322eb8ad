import roadmap from "backend-roadmap-data";
import type { RoadmapData, RoadmapNodeData } from "../../../src/index.js";

/** Every node of a roadmap with its level, from top to bottom. */
export function* walk(
  nodes: readonly RoadmapNodeData[],
  level = 1,
): Generator<{ node: RoadmapNodeData; level: number }> {
  for (const node of nodes) {
    yield { node, level };
    yield* walk(node.topics ?? [], level + 1);
  }
}

/** The ten steps with other titles. */
export function retitled(titleOf: (title: string) => string): RoadmapData {
  const change = ({ topics = [], ...node }: RoadmapNodeData): RoadmapNodeData => ({
    ...node,
    title: titleOf(node.title),
    topics: topics.map(change),
  });
  return { ...roadmap, steps: roadmap.steps.map(change) };
}

/** Two steps, three topics: enough where the ten steps would be in the way. */
export const small: RoadmapData = {
  formatVersion: 1,
  id: "small",
  title: "A small roadmap",
  steps: [
    {
      id: "first",
      title: "First step",
      topics: [
        { id: "alpha", title: "Alpha", summary: "The first letter." },
        { id: "beta", title: "Beta" },
      ],
    },
    { id: "second", title: "Second step", topics: [{ id: "gamma", title: "Gamma" }] },
  ],
};

/** A roadmap of two steps, ten topics below every other node, so many nodes in all. */
export function large(count: number): RoadmapData {
  let next = 0;
  const make = () => ({
    id: `n${next}`,
    title: `Topic ${next++}`,
    topics: [] as RoadmapNodeData[],
  });
  const steps = [make(), make()];
  const waiting = [...steps];
  while (next < count) {
    const parent = waiting.shift() as ReturnType<typeof make>;
    for (let child = 0; child < 10 && next < count; child += 1) {
      const topic = make();
      parent.topics.push(topic);
      waiting.push(topic);
    }
  }
  return { formatVersion: 1, id: "large", title: "A large roadmap", steps };
}
