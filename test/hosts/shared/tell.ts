import type {
  RoadmapErrorEvent,
  RoadmapLoadEvent,
  RoadmapProgressChangeEvent,
  RoadmapSelectEvent,
  RoadmapToggleEvent,
} from "roadmap-graph";

// An app proves that its listeners are typed by handing what they hear to these.

export const tellLoad = ({ roadmap }: RoadmapLoadEvent) => `loaded ${roadmap.title}`;

export const tellError = ({ faults }: RoadmapErrorEvent) => `error ${faults[0]?.code}`;

export const tellToggle = ({ id, expanded }: RoadmapToggleEvent) =>
  `${expanded ? "opened" : "closed"} ${id}`;

export const tellSelect = ({ id }: RoadmapSelectEvent) => `selected ${id}`;

export const tellProgress = ({ id, status }: RoadmapProgressChangeEvent) =>
  `marked ${id} ${status}`;
