import { html, nothing, type TemplateResult } from "lit";
import type { Words } from "../../core/words.js";
import { groupName } from "../group-name.js";
import { LAYOUTS, type Layout, type LayoutName } from "../layouts.js";

/** Everything the menu can be asked for. */
export type MenuItem =
  | "undo"
  | "takeAlong"
  | "loadProgress"
  | "reset"
  | "downloadSvg"
  | "downloadPng"
  | "downloadMarkdown"
  | "downloadJson"
  | "print"
  | "help";

export interface MenuState {
  readonly layout: Layout;
  readonly canUndo: boolean;
  readonly hasProgress: boolean;
  /** Whether anything is marked that the roadmap has. */
  readonly canReset: boolean;
}

export interface MenuHandlers {
  readonly choose: (item: MenuItem) => void;
  readonly setLayout: (layout: LayoutName) => void;
  readonly handleKeydown: (event: KeyboardEvent) => void;
  readonly handleFocusout: (event: FocusEvent) => void;
}

/** What a reader seldom needs, in a panel below the bar. */
export function menuTemplate(
  { layout, canUndo, hasProgress, canReset }: MenuState,
  words: Words,
  { choose, setLayout, handleKeydown, handleFocusout }: MenuHandlers,
): TemplateResult {
  const item = (name: MenuItem, isPossible = true) =>
    html`<button class="item" ?disabled=${!isPossible} @click=${() => choose(name)}
      >${words.say(name)}</button>`;
  return html`<div class="menu-place"><div class="menu" part="menu" role="group"
    aria-label=${words.say("menu")} @keydown=${handleKeydown} @focusout=${handleFocusout}>
    ${typeof layout === "function" ? nothing : layoutsTemplate(layout, words, setLayout)}
    <div class="items">
      ${item("undo", canUndo)} ${item("takeAlong", hasProgress)} ${item("loadProgress")}
      ${item("reset", canReset)}
    </div>
    <div class="items">
      ${item("downloadSvg")} ${item("downloadPng")} ${item("downloadMarkdown")}
      ${item("downloadJson")} ${item("print")}
    </div>
    <div class="items">${item("help")}</div>
  </div></div>`;
}

/** A reader could not come back to the layout of a page. */
function layoutsTemplate(
  layout: LayoutName,
  words: Words,
  setLayout: MenuHandlers["setLayout"],
): TemplateResult {
  return html`<fieldset class="layouts">
    <legend>${words.say("showAs")}</legend>
    ${LAYOUTS.map(
      (each) =>
        html`<label><input type="radio" name=${groupName("layout")} .checked=${each === layout}
          @change=${() => setLayout(each)} /><span>${words.say(LAYOUT_WORDS[each])}</span></label>`,
    )}
  </fieldset>`;
}

const LAYOUT_WORDS = {
  road: "layoutRoad",
  tree: "layoutTree",
  radial: "layoutRadial",
} as const satisfies Readonly<Record<LayoutName, string>>;
