import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { type IndexEntry, stepOf } from "../core/model/roadmap-index.js";
import { STATUSES, type Status } from "../core/state/map-state.js";
import type { Words } from "../core/words.js";
import { groupName } from "./group-name.js";
import { icon } from "./icons.js";
import { linksTemplate } from "./links-template.js";
import { CLOSE, LINK } from "./live-icons.js";
import type { MapContext } from "./map-model.js";
import { statusIcon } from "./status-icon.js";

/** What a reader can do in the detail card. */
export interface DetailHandlers {
  readonly close: () => void;
  readonly setStatus: (id: string, status: Status) => void;
  readonly reveal: (id: string) => void;
  readonly copyLink: (id: string) => void;
}

/** Beside its node, at the lower edge of the window, or at a side of the frame. */
export type DetailKind = "card" | "sheet" | "panel";

/** The card about the selected node: where it belongs, what it is, where to read on. */
export function detailTemplate(
  entry: IndexEntry,
  form: DetailKind,
  context: MapContext,
  handlers: DetailHandlers,
): TemplateResult {
  const { node } = entry;
  const { words } = context;
  return html`<section
    class="detail ${form}"
    part="detail"
    aria-label=${words.say("detail", { title: node.title })}
    data-box=${form === "card" ? `detail:${node.id}` : nothing}
  >
    <div class="detail-head">
      <div>
        <p class="trail">${trailOf(entry, words)}</p>
        <h3 class="detail-title" lang=${context.index.roadmap.language ?? nothing}>${node.title}</h3>
      </div>
      <div class="detail-buttons">
        <button class="button quiet" part="button" title=${words.say("copyTopicLink")}
          aria-label=${words.say("copyTopicLink")}
          @click=${() => handlers.copyLink(node.id)}>${icon(LINK)}</button>
        <button class="button quiet" part="button" aria-label=${words.say("close")}
          @click=${handlers.close}>${icon(CLOSE)}</button>
      </div>
    </div>
    ${statusTemplate(entry, context, handlers)}
    ${node.summary ? html`<p class="summary" lang=${context.index.roadmap.language ?? nothing}>${node.summary}</p>` : nothing}
    ${linksTemplate(node.links, words)} ${relatedTemplate(entry, context, handlers)}
  </section>`;
}

function trailOf(entry: IndexEntry, words: Words): string {
  const step = stepOf(entry);
  const number = words.say("step", { number: step.position });
  return step === entry ? number : `${number} · ${step.node.title}`;
}

function statusTemplate(
  entry: IndexEntry,
  { progress, words }: MapContext,
  { setStatus }: DetailHandlers,
): TemplateResult {
  const { id } = entry.node;
  const current = progress.of(entry).status;
  return html`<div class="statuses" role="radiogroup" aria-label=${words.say("status")}>
    ${STATUSES.map(
      (status) =>
        html`<label class=${status}>
          <input type="radio" name=${groupName("status")} .checked=${live(status === current)}
            @change=${() => setStatus(id, status)} />
          <span>${status === current ? statusIcon(status) : nothing}${words.say(status)}</span>
        </label>`,
    )}
  </div>`;
}

function relatedTemplate(
  { node }: IndexEntry,
  { index, words }: MapContext,
  { reveal }: DetailHandlers,
) {
  const relatives = node.related.flatMap((id) => index.entries.get(id) ?? []);
  if (relatives.length === 0) return nothing;
  return html`<p class="related">
    <span>${words.say("related")}</span>
    ${relatives.map(
      (entry) =>
        html`<button class="jump" part="jump" @click=${() => reveal(entry.node.id)}>
          ${words.say("relatedPlace", { title: entry.node.title, number: stepOf(entry).position })}
        </button>`,
    )}
  </p>`;
}
