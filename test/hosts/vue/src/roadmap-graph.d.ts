import type * as roadmap from "roadmap-graph";
import type { DefineComponent, HTMLAttributes } from "vue";

// Until the package brings types for Vue of its own.

type Elements = Pick<HTMLElementTagNameMap, "roadmap-graph" | "roadmap-next" | "roadmap-faq">;

type Own<Element extends HTMLElement> = Partial<Omit<Element, keyof HTMLElement | "children">>;

interface Events {
  onRoadmapLoad?: (event: roadmap.RoadmapLoadEvent) => void;
  onRoadmapError?: (event: roadmap.RoadmapErrorEvent) => void;
  onRoadmapToggle?: (event: roadmap.RoadmapToggleEvent) => void;
  onRoadmapSelect?: (event: roadmap.RoadmapSelectEvent) => void;
  onRoadmapProgressChange?: (event: roadmap.RoadmapProgressChangeEvent) => void;
}

type Props<Element extends HTMLElement> = Own<Element> &
  Events &
  Omit<HTMLAttributes, keyof Own<Element>>;

type Components = { [Name in keyof Elements]: DefineComponent<Props<Elements[Name]>> };

declare module "vue" {
  interface GlobalComponents extends Components {}
}
