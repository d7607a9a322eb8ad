import { html, nothing, type TemplateResult } from "lit";
import type { Fault } from "../core/model/fault.js";
import type { Words } from "../core/words.js";

/** While data is under way: as tall as a small map, so that less moves when it arrives. */
export function loadingTemplate(words: Words): TemplateResult {
  return html`<div class="notice loading" part="loading">
    <span class="pulse"></span><p>${words.say("loading")}</p>
  </div>`;
}

/** When there is nothing to show. */
export function emptyTemplate(words: Words): TemplateResult {
  return html`<slot name="empty"><div class="notice" part="empty">
    <p class="notice-title">${words.say("emptyTitle")}</p>
    <p>${words.say("emptyText")}</p>
  </div></slot>`;
}

/** When data is faulty: what, and where, for the author of the page. */
export function faultyTemplate(faults: readonly Fault[], words: Words): TemplateResult {
  const errors = faults.filter(({ severity }) => severity === "error");
  return html`<slot name="error"><div class="notice error" part="error">
    <p class="notice-title">${words.say("faultyTitle")}</p>
    <p>${words.count("faultyText", errors.length)}</p>
    <ul class="faults">
      ${errors.map(
        ({ path, message }) =>
          html`<li>${path ? html`<code>${path}</code> ` : nothing}${message}</li>`,
      )}
    </ul>
  </div></slot>`;
}

/** When data did not arrive; a reader can try once more. */
export function failedTemplate(message: string, words: Words, retry: () => void): TemplateResult {
  return html`<slot name="error"><div class="notice error" part="error">
    <p class="notice-title">${words.say("failedTitle")}</p>
    <p>${message}</p>
    <button class="button wordy" part="button" @click=${retry}>${words.say("retry")}</button>
  </div></slot>`;
}
