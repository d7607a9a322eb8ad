import { svg, type TemplateResult } from "lit";
import type { Status } from "../core/state/map-state.js";

/** Shapes of 24 × 24 in the current colour; what they mean is said beside them. */
const PATHS = {
  plus: "M12 6v12M6 12h12",
  minus: "M6 12h12",
  close: "M7 7l10 10M17 7 7 17",
  fit: "M5 9V5h4M15 5h4v4M19 15v4h-4M9 19H5v-4",
  fullscreen: "M14 10l5-5M15 5h4v4M10 14l-5 5M9 19H5v-4",
  shrink: "M19 5l-5 5M14 6v4h4M5 19l5-5M10 18v-4H6",
  left: "M14 7l-5 5 5 5",
  right: "M10 7l5 5-5 5",
  up: "M7 14l5-5 5 5",
  down: "M7 10l5 5 5-5",
  expand: "M8 10l4-4 4 4M8 14l4 4 4-4",
  collapse: "M8 5l4 4 4-4M8 19l4-4 4 4",
} as const;

export type IconName = keyof typeof PATHS;

export function icon(name: IconName): TemplateResult<2> {
  return svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${PATHS[name]} /></svg>`;
}

const STATUS_SHAPES: Readonly<Record<Status, TemplateResult<2>>> = {
  todo: svg`<circle cx="10" cy="10" r="7" />`,
  learning: svg`<circle cx="10" cy="10" r="7" /><path class="solid" d="M10 3a7 7 0 0 1 0 14z" />`,
  done: svg`<circle class="solid" cx="10" cy="10" r="8" /><path class="mark" d="M6.5 10.2 9 12.7l4.6-5" />`,
  skipped: svg`<circle cx="10" cy="10" r="7" /><path d="M6.8 10h6.4" />`,
};

/** The mark of a status: each has a shape of its own, so that colour is not needed. */
export function statusIcon(status: Status): TemplateResult<2> {
  return svg`<svg class="status-icon" viewBox="0 0 20 20" aria-hidden="true">${STATUS_SHAPES[status]}</svg>`;
}
