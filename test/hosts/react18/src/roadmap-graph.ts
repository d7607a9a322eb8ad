import { createComponent, type EventName } from "@lit/react";
import * as react from "react";
import * as roadmap from "roadmap-graph";

// Until the package brings a wrapper of its own. React 18 knows attributes only.

export const RoadmapGraph = createComponent({
  react,
  tagName: "roadmap-graph",
  elementClass: roadmap.RoadmapGraph,
  events: {
    onRoadmapLoad: "roadmap-load" as EventName<roadmap.RoadmapLoadEvent>,
    onRoadmapError: "roadmap-error" as EventName<roadmap.RoadmapErrorEvent>,
    onRoadmapToggle: "roadmap-toggle" as EventName<roadmap.RoadmapToggleEvent>,
    onRoadmapSelect: "roadmap-select" as EventName<roadmap.RoadmapSelectEvent>,
    onRoadmapProgressChange:
      "roadmap-progress-change" as EventName<roadmap.RoadmapProgressChangeEvent>,
  },
});

export const RoadmapNext = createComponent({
  react,
  tagName: "roadmap-next",
  elementClass: roadmap.RoadmapNext,
});

export const RoadmapFaq = createComponent({
  react,
  tagName: "roadmap-faq",
  elementClass: roadmap.RoadmapFaq,
});
