import roadmap from "backend-roadmap-data";
import { html, nothing, type TemplateResult } from "lit";
import "../../src/index.js";
import type { Layout, NodeContent, RoadmapData } from "../../src/element.js";
import { styleControlsOf } from "./manifest.js";
import { type PlaceArgs, placeControls, renderPlace, stylesOf } from "./place.js";

/** What a story can set: attributes, custom properties by name, and the place the map is in. */
export interface Args extends PlaceArgs {
  readonly data?: unknown;
  readonly src?: string;
  readonly layout?: Layout;
  readonly nodeContent?: NodeContent;
  readonly expanded?: string;
  readonly selected?: string;
  readonly "progress-key"?: string;
  readonly controls?: string;
  readonly gestures?: string;
  readonly shortcuts?: string;
  readonly estimate?: boolean;
  readonly messages?: Readonly<Record<string, string>>;
  readonly progress?: Readonly<Record<string, string>>;
}

/**
 * A control for every attribute and custom property of the map, and for the place around it. What
 * cannot be set from here is shown without a control.
 */
export const mapControls = {
  ...styleControlsOf("roadmap-graph"),
  ...placeControls,
  src: { control: "text" },
  data: { control: "object" },
  layout: { control: "inline-radio", options: ["road", "tree", "radial"] },
  expanded: { control: "text" },
  selected: { control: "text" },
  "progress-key": { control: "text" },
  controls: { control: "text" },
  gestures: { control: "inline-radio", options: ["cooperative", "greedy", "none"] },
  shortcuts: { control: "inline-radio", options: ["all", "none"] },
  estimate: { control: "boolean" },
  messages: { control: "object" },
  progress: { control: "object" },
  nodeContent: { control: false },
  progressKey: { control: false },
  isFullscreen: { control: false },
  builtIn: { table: { disable: true } },
  liveMap: { table: { disable: true } },
} as const;

/**
 * The map in a place of a given width, colour scheme, direction and language.
 *
 * @param below what stands in the same place.
 */
export function renderMap(args: Args, below: unknown = nothing): TemplateResult {
  return renderPlace(
    args,
    html`<roadmap-graph
      src=${args.src || nothing}
      .layout=${args.layout ?? "road"}
      .nodeContent=${args.nodeContent}
      expanded=${args.expanded ?? "none"}
      selected=${args.selected || nothing}
      progress-key=${args["progress-key"] ?? "story"}
      controls=${args.controls ?? nothing}
      gestures=${args.gestures ?? "cooperative"}
      shortcuts=${args.shortcuts ?? "all"}
      ?estimate=${args.estimate ?? false}
      .data=${"data" in args ? args.data : (roadmap as RoadmapData)}
      .messages=${args.messages ?? {}}
      .progress=${args.progress ?? {}}
      style=${stylesOf(args)}
    ></roadmap-graph>${below}`,
  );
}
