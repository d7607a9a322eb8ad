import "roadmap-graph";
import roadmap from "backend-roadmap-data";
import type {} from "roadmap-graph/types/solid";

export function Roadmap() {
  return (
    <roadmap-graph
      prop:data={roadmap}
      layout="tree"
      on:roadmap-toggle={(event) => console.log(event.ids, event.expanded)}
    />
  );
}
