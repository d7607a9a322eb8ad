import { html, type TemplateResult } from "lit";
import type { Words } from "../core/words.js";
import { DOWN, FIT, LEFT, RIGHT, UP } from "./live-icons.js";
import { button } from "./toolbar-template.js";

/** How far a press of a button moves the frame over the map, in shares of the frame. */
const STRIDE = 0.4;

export interface PanHandlers {
  /** Moves the frame, in shares of it. */
  readonly pan: (x: number, y: number) => unknown;
  readonly fit: () => unknown;
}

/** Buttons for who cannot drag a map that is moved or scaled. */
export function panTemplate(words: Words, { pan, fit }: PanHandlers): TemplateResult {
  return html`${button(words.say("panLeft"), LEFT, () => pan(-STRIDE, 0))}
    ${button(words.say("panUp"), UP, () => pan(0, -STRIDE))}
    ${button(words.say("panDown"), DOWN, () => pan(0, STRIDE))}
    ${button(words.say("panRight"), RIGHT, () => pan(STRIDE, 0))}
    ${button(words.say("fit"), FIT, fit)}`;
}
