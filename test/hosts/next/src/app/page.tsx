// biome-ignore-all lint/security/noDangerouslySetInnerHtml: renderRoadmap escapes what it is given.

// app/page.tsx
import roadmap from "backend-roadmap-data";
import { renderRoadmap } from "roadmap-graph/server.js";
import { RoadmapElements } from "./roadmap-elements";

const outline = renderRoadmap(roadmap);

export default function Page() {
  return (
    <main>
      <div dangerouslySetInnerHTML={{ __html: outline }} />
      <RoadmapElements />
    </main>
  );
}
