import roadmap from "backend-roadmap-data";
import { html, nothing, type TemplateResult } from "lit";
import { styleMap } from "lit/directives/style-map.js";
import "../../src/index.js";
import type { RoadmapData } from "../../src/element.js";
import { styleControlsOf } from "./manifest.js";

/** What a story can set: attributes, custom properties by name, and the place the map is in. */
export interface Args {
  readonly data?: unknown;
  readonly src?: string;
  readonly expanded?: string;
  readonly selected?: string;
  readonly "progress-key"?: string;
  readonly controls?: string;
  readonly gestures?: string;
  readonly messages?: Readonly<Record<string, string>>;
  readonly progress?: Readonly<Record<string, string>>;
  readonly width?: string;
  readonly scheme?: "light" | "dark";
  readonly direction?: "ltr" | "rtl";
  readonly [customProperty: `--roadmap-${string}`]: string;
}

/** A control for every custom property of the map. */
export const styleControls = styleControlsOf("roadmap-graph");

/** Attributes take text; what cannot be set from here is shown without a control. */
export const attributeControls = {
  src: { control: "text" },
  expanded: { control: "text" },
  selected: { control: "text" },
  "progress-key": { control: "text" },
  controls: { control: "text" },
  messages: { control: "object" },
  progressKey: { control: false },
  isFullscreen: { control: false },
  builtIn: { table: { disable: true } },
} as const;

/** Controls for the place around the map. */
export const placeControls = {
  width: {
    control: "select",
    options: ["100%", "1180px", "860px", "720px", "390px", "280px"],
    table: { category: "place" },
  },
  scheme: { control: "inline-radio", options: ["light", "dark"], table: { category: "place" } },
  direction: { control: "inline-radio", options: ["ltr", "rtl"], table: { category: "place" } },
} as const;

/** The map in a place of a given width, colour scheme and direction. */
export function renderMap(args: Args): TemplateResult {
  const { width = "100%", scheme = "light", direction = "ltr" } = args;
  const styles = Object.entries(args).filter(([name, value]) => name.startsWith("--") && value);
  const place = {
    "max-inline-size": width,
    "color-scheme": scheme,
    color: scheme === "dark" ? "#eceef2" : "#16181d",
    background: scheme === "dark" ? "#14161b" : "#ffffff",
    "font-family": "system-ui, sans-serif",
  };
  return html`<div dir=${direction} style=${styleMap(place)}>
    <roadmap-graph
      src=${args.src || nothing}
      expanded=${args.expanded ?? "none"}
      selected=${args.selected || nothing}
      progress-key=${args["progress-key"] ?? "story"}
      controls=${args.controls ?? nothing}
      gestures=${args.gestures ?? "cooperative"}
      .data=${"data" in args ? args.data : (roadmap as RoadmapData)}
      .messages=${args.messages ?? {}}
      .progress=${args.progress ?? {}}
      style=${styleMap(Object.fromEntries(styles))}
    ></roadmap-graph>
  </div>`;
}
