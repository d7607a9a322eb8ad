import backend from "backend-roadmap-data";
import { renderRoadmap } from "roadmap-graph/server.js";
import { ClientApp } from "./client-app";

const outline = renderRoadmap(backend);

export default function Page() {
  return (
    <>
      <ClientApp />
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: renderRoadmap escapes what it is given. */}
      <div id="outline" dangerouslySetInnerHTML={{ __html: outline }} />
    </>
  );
}
