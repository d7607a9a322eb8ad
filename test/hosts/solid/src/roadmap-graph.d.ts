import type * as roadmap from "roadmap-graph";
import type { JSX as Solid } from "solid-js";

// Until the package brings types for JSX of its own.

type Elements = Pick<HTMLElementTagNameMap, "roadmap-graph" | "roadmap-next" | "roadmap-faq">;

type Own<Element extends HTMLElement> = Partial<Omit<Element, keyof HTMLElement | "children">>;

type Prefixed<Element extends HTMLElement> = {
  [Name in keyof Own<Element> & string as `prop:${Name}`]?: Own<Element>[Name];
};

interface Events {
  "on:roadmap-load"?: (event: roadmap.RoadmapLoadEvent) => void;
  "on:roadmap-error"?: (event: roadmap.RoadmapErrorEvent) => void;
  "on:roadmap-toggle"?: (event: roadmap.RoadmapToggleEvent) => void;
  "on:roadmap-select"?: (event: roadmap.RoadmapSelectEvent) => void;
  "on:roadmap-progress-change"?: (event: roadmap.RoadmapProgressChangeEvent) => void;
}

type Props<Element extends HTMLElement> = Own<Element> &
  Prefixed<Element> &
  Events &
  Omit<Solid.HTMLAttributes<Element>, keyof Own<Element>>;

type Tags = { [Name in keyof Elements]: Props<Elements[Name]> };

declare module "solid-js" {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
