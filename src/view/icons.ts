import { svg, type TemplateResult } from "lit";

// Shapes of 24 × 24; what they mean is said beside them.
export const PLUS = "M12 6v12M6 12h12";
export const MINUS = "M6 12h12";
export const FULLSCREEN = "M14 10l5-5M15 5h4v4M10 14l-5 5M9 19H5v-4";
export const SEARCH = "M16 16l4 4M11 17.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13";
export const MORE = "M5 7h14M5 12h14M5 17h14";
export const EXPAND = "M8 10l4-4 4 4M8 14l4 4 4-4";

/** A shape in the current colour. */
export function icon(shape: string): TemplateResult<2> {
  return svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${shape} /></svg>`;
}
