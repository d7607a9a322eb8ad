import { html, nothing, type TemplateResult } from "lit";
import type { Fault } from "../core/model/fault.js";
import { explain } from "../core/model/fault-text.js";
import type { Words } from "../core/words.js";
import { RoadmapErrorEvent } from "../events.js";
import { addStyles } from "./add-styles.js";
import { failureText } from "./failure-text.js";
import { keepFocus } from "./keep-focus.js";
import { noticeStyles } from "./notice.styles.js";
import type { SourceState } from "./roadmap-source.js";

export { ENGLISH as texts } from "../core/messages.js";

/** Styles the notices of an element. */
export function styleNotices(root: ShadowRoot): void {
  addStyles(root, [noticeStyles]);
}

/**
 * What is shown instead of a map; nothing where there is one.
 *
 * @param retry loads once more.
 * @param hasContent whether the page itself says something there, which is better than a notice
 * that there is nothing, or nothing yet.
 */
export function noticeTemplate(
  state: SourceState,
  words: Words,
  retry: () => void,
  hasContent = false,
): TemplateResult | typeof nothing {
  switch (state.kind) {
    case "loading":
      return hasContent ? nothing : loadingTemplate(words);
    case "empty":
      return hasContent ? nothing : emptyTemplate(words);
    case "faulty":
      return faultyTemplate(explain(state.findings), words);
    case "failed":
      return failedTemplate(failureText(state.error, words), words, retry);
    case "ready":
      return nothing;
  }
}

/** What a page is told where no roadmap can be shown. */
export function errorEvent(state: SourceState, words: Words): RoadmapErrorEvent | undefined {
  if (state.kind === "faulty") {
    return new RoadmapErrorEvent(words.say("faultyTitle"), explain(state.findings));
  }
  if (state.kind !== "failed") return undefined;
  return new RoadmapErrorEvent(failureText(state.error, words), [], state.error);
}

/** While data is under way: as tall as a small map, so that less moves when it arrives. */
function loadingTemplate(words: Words): TemplateResult {
  return html`<div class="notice loading" part="loading" tabindex="-1">
    <span class="pulse"></span><p>${words.say("loading")}</p>
  </div>`;
}

/** When there is nothing to show. */
function emptyTemplate(words: Words): TemplateResult {
  return html`<slot name="empty"><div class="notice" part="empty" tabindex="-1">
    <p class="notice-title">${words.say("emptyTitle")}</p>
    <p>${words.say("emptyText")}</p>
  </div></slot>`;
}

/** When data is faulty: what, and where, for the author of the page. */
function faultyTemplate(faults: readonly Fault[], words: Words): TemplateResult {
  const errors = faults.filter(({ severity }) => severity === "error");
  return html`<slot name="error"><div class="notice error" part="error" tabindex="-1">
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
function failedTemplate(message: string, words: Words, retry: () => void): TemplateResult {
  const handleClick = ({ currentTarget }: Event) => {
    keepFocus(currentTarget as HTMLElement);
    retry();
  };
  return html`<slot name="error"><div class="notice error" part="error">
    <p class="notice-title">${words.say("failedTitle")}</p>
    <p>${message}</p>
    <button class="button wordy" part="button" @click=${handleClick}>${words.say("retry")}</button>
  </div></slot>`;
}
