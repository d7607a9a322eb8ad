// roadmap-tags.d.ts
import type { RoadmapElements } from "roadmap-graph/types/elements";

type Tags = {
  [Tag in keyof RoadmapElements]: astroHTML.JSX.HTMLAttributes & RoadmapElements[Tag]["attributes"];
};

declare global {
  namespace astroHTML.JSX {
    interface IntrinsicElements extends Tags {}
  }
}
