import type { RoadmapData, RoadmapNodeData } from "../../src/element.js";

/** A roadmap of about as many nodes as asked for, in ten steps of three levels. */
export function hugeRoadmap(count: number): RoadmapData {
  const perStep = Math.ceil(count / 10 / 11);
  const steps = Array.from({ length: 10 }, (_, step) => ({
    id: `step-${step}`,
    title: `Step number ${step + 1}`,
    topics: Array.from({ length: perStep }, (_, topic) => topicOf(`${step}-${topic}`)),
  }));
  return { formatVersion: 1, id: "huge", title: `A roadmap of ${count} nodes`, steps };
}

function topicOf(name: string): RoadmapNodeData {
  const topics = Array.from({ length: 10 }, (_, leaf) => ({
    id: `leaf-${name}-${leaf}`,
    title: `Leaf ${name}-${leaf}`,
  }));
  return { id: `topic-${name}`, title: `Topic ${name}`, topics };
}
