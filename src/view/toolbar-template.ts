import { html, nothing, type TemplateResult } from "lit";
import { currentStep, shareDone } from "../core/state/progress.js";
import { EXPAND, FULLSCREEN, icon, MINUS, MORE, PLUS, SEARCH } from "./icons.js";
import type { MapContext } from "./map-model.js";

/** The parts of the bar; `controls` names those that are wanted. */
export const CONTROLS = ["search", "progress", "expand", "zoom", "fullscreen", "menu"] as const;

export type Control = (typeof CONTROLS)[number];

/** What a button of the bar asks for. */
export type Press = "search" | "toggleAll" | "zoomIn" | "zoomOut" | "fullscreen" | "menu";

/** What a button says and shows. */
export type Look = readonly [word: "collapseAll" | "exitFullscreen", shape: string];

export interface ToolbarState {
  readonly controls: ReadonlySet<Control>;
  /** The button that opens everything, where it does something else by now. */
  readonly expand: Look | undefined;
  /** The same of the one that fills the screen. */
  readonly fullscreen: Look | undefined;
  /** The control whose panel is open. */
  readonly open: Control | undefined;
  /** Buttons for a map that is moved or scaled. */
  readonly pan: unknown;
  /** How much time is left. */
  readonly estimate: unknown;
}

/** The bar above the map. */
export function toolbarTemplate(
  bar: ToolbarState,
  context: MapContext,
  press: (press: Press) => unknown,
): TemplateResult {
  const { words, index } = context;
  const has = (control: Control) => bar.controls.has(control);
  const [toggleWord, toggleShape] = bar.expand ?? ["expandAll", EXPAND];
  const [fullscreenWord, fullscreenShape] = bar.fullscreen ?? ["enterFullscreen", FULLSCREEN];
  const pressing = (what: Press) => () => press(what);
  const opener = (control: "search" | "menu", shape: string) =>
    has(control)
      ? button(words.say(control), shape, pressing(control), bar.open === control)
      : nothing;
  return html`<div class="toolbar" part="toolbar">
    <slot name="title"><h2 class="heading" part="title"
      lang=${index.roadmap.language ?? nothing}>${index.roadmap.title}</h2></slot>
    ${has("progress") ? progressTemplate(context, bar.estimate) : nothing}
    <div class="buttons" role="group" aria-label=${words.say("toolbar")}>
      ${opener("search", SEARCH)}
      ${has("expand") ? wordyButton(words.say(toggleWord), toggleShape, pressing("toggleAll")) : nothing}
      ${
        has("zoom")
          ? html`${button(words.say("zoomOut"), MINUS, pressing("zoomOut"))}
            ${button(words.say("zoomIn"), PLUS, pressing("zoomIn"))} ${bar.pan}`
          : nothing
      }
      ${
        has("fullscreen")
          ? button(words.say(fullscreenWord), fullscreenShape, pressing("fullscreen"))
          : nothing
      }
      ${opener("menu", MORE)}
    </div>
    <slot name="toolbar"></slot>
  </div>`;
}

function progressTemplate(
  { progress, index, words }: MapContext,
  estimate: unknown,
): TemplateResult {
  const share = progress.whole.owed === 0 ? 0 : shareDone(progress.whole);
  const count = index.roots.length;
  const step = currentStep(index, progress)?.position ?? count;
  const percent = words.percent(share);
  return html`<p class="progress" part="progress">
    <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="4" /><rect class="done" width=${share * 100} height="4" />
    </svg>
    <span>${words.say("overall", { percent, step, count })}${estimate}</span>
  </p>`;
}

function wordyButton(label: string, shape: string, handler: () => unknown): TemplateResult {
  return html`<button class="button wordy" part="button" aria-label=${label} title=${label}
    @click=${handler}>
    ${icon(shape)}<span>${label}</span>
  </button>`;
}

/** A button that shows a picture and says what it does. @param isOpen where it opens a panel. */
export function button(
  label: string,
  shape: string,
  handler: () => unknown,
  isOpen?: boolean,
): TemplateResult {
  return html`<button class="button" part="button" aria-label=${label} title=${label}
    aria-expanded=${isOpen ?? nothing} @click=${handler}>${icon(shape)}</button>`;
}
