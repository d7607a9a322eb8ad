import type * as roadmap from "roadmap-graph";

// Until the package brings types for Astro of its own. Its templates write attributes.

type Attributes<Element, Names extends keyof Element> = astroHTML.JSX.HTMLAttributes &
  Partial<Pick<Element, Names>>;

declare global {
  namespace astroHTML.JSX {
    interface IntrinsicElements {
      "roadmap-graph": Attributes<
        roadmap.RoadmapGraph,
        "src" | "from" | "layout" | "expanded" | "controls" | "gestures" | "estimate"
      >;
    }
  }
}
