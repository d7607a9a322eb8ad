export type { Guess } from "./core/formats/imported.js";
export type {
  LayoutItem,
  LayoutLink,
  LayoutRoom,
  NodePlace,
  OwnLayout,
} from "./core/layout/layout-own.js";
export { ENGLISH as defaultMessages, type Messages } from "./core/messages.js";
export type { Fault, FaultCode } from "./core/model/fault.js";
export type * from "./core/model/roadmap.js";
export type { Status } from "./core/state/map-state.js";
export { RoadmapFaq } from "./elements/roadmap-faq/roadmap-faq.js";
export { RoadmapGraph } from "./elements/roadmap-graph/roadmap-graph.js";
export { RoadmapNext } from "./elements/roadmap-next/roadmap-next.js";
export {
  RoadmapErrorEvent,
  RoadmapLoadEvent,
  RoadmapProgressChangeEvent,
  RoadmapSelectEvent,
  RoadmapToggleEvent,
} from "./events.js";
export type { Layout } from "./view/layouts.js";
export { mountRoadmaps } from "./view/mount-roadmaps.js";
export type { NodeContent, NodeFacts } from "./view/node-content.js";
