import { html, nothing, type TemplateResult } from "lit";
import type { Words } from "../../core/words.js";
import type { QrCode } from "../../extras/qr-code.js";
import { icon } from "../icons.js";
import { CLOSE } from "../live-icons.js";
import type { Dialog } from "./dialog.js";
import { helpTemplate } from "./help-template.js";

/** What a reader can decide in a dialog. */
export interface DialogHandlers {
  readonly close: () => void;
  readonly copy: (link: string) => void;
  readonly showQrCode: () => void;
  readonly saveProgress: () => void;
  readonly takeOver: (how: "add" | "replace") => void;
  readonly reset: () => void;
}

/** What is said of a dialog with its name. */
const TEXT = "dialog-text";

type Of<K extends Dialog["kind"]> = Extract<Dialog, { kind: K }>;

/** A dialog, which is over everything until it is answered. */
export function dialogTemplate(
  dialog: Dialog,
  words: Words,
  handlers: DialogHandlers,
): TemplateResult {
  return html`<dialog class="dialog" part="dialog" aria-label=${titleOf(dialog, words)}
    aria-describedby=${dialog.kind === "help" ? nothing : TEXT} @close=${(event: Event) => isClosed(event) && handlers.close()} @click=${closeOnGround}>
    <div class="dialog-body">
      <div class="dialog-head">
        <h3>${titleOf(dialog, words)}</h3>
        <button class="button quiet" part="button" aria-label=${words.say("close")}
          @click=${handlers.close}>${icon(CLOSE)}</button>
      </div>
      ${contentOf(dialog, words, handlers)}
    </div>
  </dialog>`;
}

function titleOf(dialog: Dialog, words: Words): string {
  if (dialog.kind === "notice") return dialog.title;
  const keys = {
    "take-along": "takeAlong",
    "take-over": "takeOver",
    reset: "resetTitle",
    help: "help",
    copy: "copyLink",
  } as const;
  return words.say(keys[dialog.kind]);
}

function contentOf(dialog: Dialog, words: Words, handlers: DialogHandlers): unknown {
  switch (dialog.kind) {
    case "take-along":
      return takeAlong(dialog, words, handlers);
    case "take-over":
      return takeOver(dialog, words, handlers);
    case "reset":
      return reset(dialog, words, handlers);
    case "help":
      return helpTemplate(dialog, words);
    case "copy":
      return html`<p id=${TEXT}>${words.say("notCopied")}</p>${linkField(dialog.link, words)}`;
    case "notice":
      return html`<p id=${TEXT}>${dialog.text}</p>`;
  }
}

function takeAlong({ link, qr, news }: Of<"take-along">, words: Words, handlers: DialogHandlers) {
  return html`<p id=${TEXT}>${words.say("takeAlongText")}</p>
    ${linkField(link, words)}
    <div class="dialog-buttons">
      ${button(words.say("copyLink"), () => handlers.copy(link), "primary")}
      ${button(words.say("showQrCode"), handlers.showQrCode)}
      ${button(words.say("saveProgress"), handlers.saveProgress)}
    </div>
    <p role="status">${news}</p>
    ${typeof qr === "string" ? html`<p role="alert">${qr}</p>` : nothing}
    ${typeof qr === "object" ? qrTemplate(qr, words) : nothing}`;
}

/** Dark on light with a margin of four modules, whatever the colour scheme: cameras need it so. */
function qrTemplate({ size, path }: QrCode, words: Words): TemplateResult {
  const side = size + 8;
  return html`<svg class="qr" role="img" aria-label=${words.say("qrCode")}
    viewBox="-4 -4 ${side} ${side}" shape-rendering="crispEdges">
    <rect x="-4" y="-4" width=${side} height=${side} fill="#fff" />
    <path d=${path} fill="#000" />
  </svg>`;
}

function takeOver({ known, unknown }: Of<"take-over">, words: Words, handlers: DialogHandlers) {
  return html`<p id=${TEXT}>${words.count("takeOverText", known)}
      ${unknown > 0 ? words.count("takeOverUnknown", unknown) : nothing}</p>
    <div class="dialog-buttons">
      ${button(words.say("takeOverAdd"), () => handlers.takeOver("add"), "primary")}
      ${button(words.say("takeOverReplace"), () => handlers.takeOver("replace"))}
      ${button(words.say("takeOverNot"), handlers.close)}
    </div>`;
}

function reset({ count }: Of<"reset">, words: Words, handlers: DialogHandlers) {
  return html`<p id=${TEXT}>${words.count("resetText", count)}</p>
    <div class="dialog-buttons">
      ${button(words.say("resetNow"), handlers.reset, "primary")}
      ${button(words.say("cancel"), handlers.close)}
    </div>`;
}

function linkField(link: string, words: Words): TemplateResult {
  return html`<input class="link-field" readonly aria-label=${words.say("copyLink")} .value=${link}
    @focus=${(event: FocusEvent) => (event.target as HTMLInputElement).select()} />`;
}

function button(label: string, handler: () => void, kind = ""): TemplateResult {
  return html`<button class="button wordy ${kind}" part="button" @click=${handler}>${label}</button>`;
}

/** The event comes late: by then there may be another dialog, or the same one open again. */
function isClosed({ target }: Event): boolean {
  return target instanceof HTMLDialogElement && target.isConnected && !target.open;
}

/** A click beside a dialog closes it. */
function closeOnGround(event: MouseEvent): void {
  if (event.target === event.currentTarget) (event.currentTarget as HTMLDialogElement).close();
}
