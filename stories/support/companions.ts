import { html, type TemplateResult } from "lit";
import { styleMap } from "lit/directives/style-map.js";
import { waitFor, within } from "storybook/test";
import "../../src/index.js";
import type { RoadmapFaq, RoadmapNext } from "../../src/element.js";

/** What a story can set about the place around an element, and its custom properties by name. */
export interface PlaceArgs {
  readonly width?: string;
  readonly scheme?: "light" | "dark";
  readonly direction?: "ltr" | "rtl";
  readonly language?: string;
  readonly [customProperty: `--roadmap-${string}`]: string;
}

/** Properties that are the same for all, and cannot be set from here. */
export const sharedControls = {
  src: { control: "text" },
  for: { control: "text" },
  data: { control: "object" },
  messages: { control: "object" },
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
    color: scheme === "dark" ? "#eceef2" : "#16181d",
    background: scheme === "dark" ? "#14161b" : "#ffffff",
    "font-family": "system-ui, sans-serif",
  };
  return html`<div dir=${direction} lang=${language} style=${styleMap(place)}>${content}</div>`;
}

/** Finds what is in a story's element by role and name, as a reader does. */
export async function partsOf(canvas: HTMLElement, tagName: "roadmap-next" | "roadmap-faq") {
  const element = canvas.querySelector(tagName) as RoadmapNext | RoadmapFaq;
  await element.updateComplete;
  // Queries work on any parent node; the types ask for an element.
  const inside = within(element.shadowRoot as unknown as HTMLElement);
  await waitFor(() => inside.getByRole("heading", { level: 2 }));
  return inside;
}
