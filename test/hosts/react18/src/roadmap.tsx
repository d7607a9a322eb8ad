import roadmap from "backend-roadmap-data";
import * as React from "react";
import { createComponents } from "roadmap-graph/react.js";

export const { RoadmapGraph, RoadmapNext, RoadmapFaq } = createComponents(React);

export function Roadmap() {
  return (
    <RoadmapGraph
      data={roadmap}
      layout="tree"
      onRoadmapToggle={(event) => console.log(event.ids, event.expanded)}
    />
  );
}
