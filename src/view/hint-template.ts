import { html, nothing, type TemplateResult } from "lit";
import type { Words } from "../core/words.js";
import type { Hint } from "./viewport-controller.js";

/** How to move the map, for who has just scrolled the page over it. */
export function hintTemplate(
  hint: Hint | undefined,
  words: Words,
): TemplateResult | typeof nothing {
  if (!hint) return nothing;
  const isMac = navigator.platform.startsWith("Mac");
  const key = hint === "touch" ? "touchHint" : isMac ? "wheelHintMac" : "wheelHint";
  return html`<p class="hint" aria-hidden="true">${words.say(key)}</p>`;
}
