import { html, nothing, type TemplateResult } from "lit";
import type { Words } from "../core/words.js";
import { icon } from "./icons.js";
import { CLOSE } from "./live-icons.js";
import type { ProgressDesk } from "./progress-desk.js";

/** What was done to many topics at once, and how to take it back. */
export function receiptTemplate(desk: ProgressDesk, words: Words): TemplateResult | typeof nothing {
  if (!desk.receipt) return nothing;
  return html`<div class="receipt" part="receipt">
    <span>${desk.receipt.text}</span>
    ${
      desk.receipt.isUndoable
        ? html`<button class="button wordy" part="button" @click=${() => desk.undo()}>
            ${words.say("undo")}</button>`
        : nothing
    }
    <button class="button quiet" part="button" aria-label=${words.say("close")}
      @click=${() => desk.dismiss()}>${icon(CLOSE)}</button>
  </div>`;
}
