import type * as roadmap from "roadmap-graph";
import type { HTMLAttributes } from "svelte/elements";

// Until the package brings types for Svelte of its own.

type Elements = Pick<HTMLElementTagNameMap, "roadmap-graph" | "roadmap-next" | "roadmap-faq">;

type Own<Element extends HTMLElement> = Partial<Omit<Element, keyof HTMLElement | "children">>;

interface Events {
  "onroadmap-load"?: (event: roadmap.RoadmapLoadEvent) => void;
  "onroadmap-error"?: (event: roadmap.RoadmapErrorEvent) => void;
  "onroadmap-toggle"?: (event: roadmap.RoadmapToggleEvent) => void;
  "onroadmap-select"?: (event: roadmap.RoadmapSelectEvent) => void;
  "onroadmap-progress-change"?: (event: roadmap.RoadmapProgressChangeEvent) => void;
}

type Props<Element extends HTMLElement> = Own<Element> &
  Events &
  Omit<HTMLAttributes<Element>, keyof Own<Element>>;

type Tags = { [Name in keyof Elements]: Props<Elements[Name]> };

declare module "svelte/elements" {
  interface SvelteHTMLElements extends Tags {}
}
