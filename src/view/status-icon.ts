import { svg, type TemplateResult } from "lit";
import type { Status } from "../core/state/map-state.js";

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
