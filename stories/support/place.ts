import { html, type TemplateResult } from "lit";
import { styleMap } from "lit/directives/style-map.js";

/** What a story can set about the place around an element, and its custom properties by name. */
export interface PlaceArgs {
  readonly width?: string;
  readonly scheme?: "light" | "dark";
  readonly direction?: "ltr" | "rtl";
  readonly language?: string;
  readonly [customProperty: `--roadmap-${string}`]: string;
}

/** Languages whose texts are shipped. */
export const LANGUAGES = ["en", "es", "fr", "de", "pt", "ar", "ur", "hi", "zh", "ja"];

/** Controls for the place around an element. */
export const placeControls = {
  width: {
    control: "select",
    options: ["100%", "1180px", "860px", "720px", "390px", "320px", "280px"],
    table: { category: "place" },
  },
  scheme: { control: "inline-radio", options: ["light", "dark"], table: { category: "place" } },
  direction: { control: "inline-radio", options: ["ltr", "rtl"], table: { category: "place" } },
  language: { control: "select", options: LANGUAGES, table: { category: "place" } },
} as const;

/** The custom properties among the arguments of a story. */
export function stylesOf(args: PlaceArgs): ReturnType<typeof styleMap> {
  const styles = Object.entries(args).filter(([name, value]) => name.startsWith("--") && value);
  return styleMap(Object.fromEntries(styles));
}

/** A place of a given width, colour scheme, direction and language. */
export function renderPlace(args: PlaceArgs, content: unknown): TemplateResult {
  const { width = "100%", scheme = "light", direction = "ltr", language = "en" } = args;
  const place = {
    "max-inline-size": width,
    "color-scheme": scheme,
    color: "light-dark(#16181d, #eceef2)",
    background: "light-dark(#ffffff, #14161b)",
    "font-family": "system-ui, sans-serif",
  };
  return html`<div dir=${direction} lang=${language} style=${styleMap(place)}>${content}</div>`;
}
