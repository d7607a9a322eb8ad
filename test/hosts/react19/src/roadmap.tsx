import "roadmap-graph";
import roadmap from "backend-roadmap-data";
import type {} from "roadmap-graph/types/react";

export function Roadmap() {
  return (
    <roadmap-graph
      data={roadmap}
      layout="tree"
      onroadmap-toggle={(event) => console.log(event.ids, event.expanded)}
    />
  );
}
