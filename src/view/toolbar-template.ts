import { html, nothing, type TemplateResult } from "lit";
import { currentStep, shareDone } from "../core/state/progress.js";
import { COLLAPSE, EXPAND, FULLSCREEN, icon, MINUS, PLUS, SHRINK } from "./icons.js";
import type { MapContext } from "./map-model.js";

/** The parts of the bar; `controls` names those that are wanted. */
export const CONTROLS = ["progress", "expand", "zoom", "fullscreen"] as const;

export type Control = (typeof CONTROLS)[number];

export interface ToolbarState {
  readonly controls: ReadonlySet<Control>;
  readonly isAllExpanded: boolean;
  readonly isFullscreen: boolean;
  /** Buttons for a map that is moved or scaled. */
  readonly pan: unknown;
}

export interface ToolbarHandlers {
  readonly toggleAll: () => void;
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly toggleFullscreen: () => void;
}

/** The bar above the map. */
export function toolbarTemplate(
  bar: ToolbarState,
  context: MapContext,
  handlers: ToolbarHandlers,
): TemplateResult {
  const { words, index } = context;
  const has = (control: Control) => bar.controls.has(control);
  return html`<div class="toolbar" part="toolbar">
    <slot name="title"><h2 class="heading" part="title"
      lang=${index.roadmap.language ?? nothing}>${index.roadmap.title}</h2></slot>
    ${has("progress") ? progressTemplate(context) : nothing}
    <div class="buttons" role="group" aria-label=${words.say("toolbar")}>
      ${has("expand") ? expandButton(bar.isAllExpanded, context, handlers) : nothing}
      ${has("zoom") ? zoomButtons(bar, context, handlers) : nothing}
      ${
        has("fullscreen")
          ? button(
              words.say(bar.isFullscreen ? "exitFullscreen" : "enterFullscreen"),
              bar.isFullscreen ? SHRINK : FULLSCREEN,
              handlers.toggleFullscreen,
            )
          : nothing
      }
    </div>
    <slot name="toolbar"></slot>
  </div>`;
}

function progressTemplate({ progress, index, words }: MapContext): TemplateResult {
  const share = progress.whole.owed === 0 ? 0 : shareDone(progress.whole);
  const count = index.roots.length;
  const step = currentStep(index, progress)?.position ?? count;
  const percent = words.percent(share);
  return html`<p class="progress" part="progress">
    <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="4" /><rect class="done" width=${share * 100} height="4" />
    </svg>
    <span>${words.say("overall", { percent, step, count })}</span>
  </p>`;
}

function expandButton(
  isAllExpanded: boolean,
  { words }: MapContext,
  { toggleAll }: ToolbarHandlers,
): TemplateResult {
  const label = words.say(isAllExpanded ? "collapseAll" : "expandAll");
  return html`<button class="button wordy" part="button" aria-label=${label} title=${label}
    @click=${toggleAll}>
    ${icon(isAllExpanded ? COLLAPSE : EXPAND)}<span>${label}</span>
  </button>`;
}

function zoomButtons(
  { pan }: ToolbarState,
  { words }: MapContext,
  { zoomIn, zoomOut }: ToolbarHandlers,
): TemplateResult {
  return html`${button(words.say("zoomOut"), MINUS, zoomOut)}
  ${button(words.say("zoomIn"), PLUS, zoomIn)} ${pan}`;
}

/** A button that shows a picture and says what it does. */
export function button(label: string, shape: string, handler: () => unknown): TemplateResult {
  return html`<button class="button" part="button" aria-label=${label} title=${label}
    @click=${handler}>${icon(shape)}</button>`;
}
