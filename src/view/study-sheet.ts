import { html, nothing, render, svg, type TemplateResult } from "lit";
import type { RoadmapLink } from "../core/model/roadmap.js";
import type { IndexEntry } from "../core/model/roadmap-index.js";
import type { Status } from "../core/state/map-state.js";
import type { Words } from "../core/words.js";
import { addStyles } from "./add-styles.js";
import { endTemplate } from "./end-template.js";
import type { MapModel } from "./map-model.js";
import type { MapStore } from "./map-store.js";
import { statusSuffix } from "./node-template.js";
import { sheetStyles } from "./study-sheet.styles.js";

/** Of a larger roadmap only the steps and their topics are printed: about fifty pages. */
const PRINTABLE = 5000;

/** What is in the box of a topic; one that is empty can be ticked with a pen. */
const TICKS: Readonly<Record<Status, TemplateResult<2> | typeof nothing>> = {
  todo: nothing,
  learning: svg`<path d="M6.5 13.5l7-7" />`,
  done: svg`<path d="M5.5 10.2 9 13.5l5.8-7" />`,
  skipped: svg`<path d="M6 10h8" />`,
};

/**
 * What a printer gets instead of the map: all topics with boxes to tick, their summaries and
 * the addresses behind their links, whatever is open on the screen.
 */
export class StudySheet {
  readonly #root: ShadowRoot;
  readonly #store: MapStore;
  readonly #words: () => Words;
  readonly #place = document.createElement("div");

  constructor(root: ShadowRoot, store: MapStore, words: () => Words) {
    this.#root = root;
    this.#store = store;
    this.#words = words;
    this.#place.className = "study-sheet";
  }

  /** Puts the sheet where the map is; the style sheet hides the map from printers. */
  show(): void {
    const map = this.#root.querySelector(".map");
    const { model } = this.#store;
    if (!map || !model) return;
    addStyles(this.#root, [sheetStyles]);
    render(sheetTemplate(model, this.#words()), this.#place);
    map.append(this.#place);
  }

  hide(): void {
    this.#place.remove();
  }

  /** Prints the sheet alone, without the page around the map. */
  async print(): Promise<void> {
    const { model } = this.#store;
    if (!model) return;
    const frame = document.createElement("iframe");
    frame.className = "sr-only";
    frame.title = model.index.roadmap.title;
    frame.tabIndex = -1;
    this.#root.append(frame);
    const page = frame.contentDocument;
    if (!page) {
      frame.remove();
      throw new Error("This page may not print by itself.");
    }
    const { language = "", title } = model.index.roadmap;
    page.title = title;
    page.documentElement.lang = language;
    page.documentElement.dir = getComputedStyle(this.#root.host).direction;
    const view = frame.contentWindow as Window & typeof globalThis;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(sheetStyles.cssText);
    page.adoptedStyleSheets = [sheet];
    page.body.className = "study-sheet alone";
    render(sheetTemplate(model, this.#words()), page.body);
    view.addEventListener("afterprint", () => frame.remove());
    view.print();
  }
}

function sheetTemplate({ index, progress }: MapModel, words: Words): TemplateResult {
  const { title, summary, language } = index.roadmap;
  const isWhole = index.entries.size <= PRINTABLE;
  const item = (entry: IndexEntry): TemplateResult => {
    const { node, level, position } = entry;
    const { status } = progress.of(entry);
    const number = level === 1 ? `${position}. ` : "";
    const below = isWhole || level < 2 ? entry.children : [];
    return html`<li>
      <div class="entry">
        ${boxTemplate(status)}<b>${number}${node.title}</b>${statusSuffix(status, words)}
        ${node.choose ? html`<i>${words.say("chooseOne")}</i>` : nothing}
        ${node.summary ? html`<p>${node.summary}</p>` : nothing} ${node.links.map(addressTemplate)}
      </div>
      ${below.length > 0 ? html`<ul>${below.map(item)}</ul>` : nothing}
    </li>`;
  };
  return html`<div lang=${language ?? nothing}>
    <h2>${title}</h2>
    ${summary ? html`<p>${summary}</p>` : nothing}
    <ul class="steps">${index.roots.map(item)}</ul>
    ${endTemplate(index.roadmap, words)}
  </div>`;
}

function boxTemplate(status: Status): TemplateResult {
  return html`<svg class="box" viewBox="0 0 20 20" aria-hidden="true">
    <rect x="2.5" y="2.5" width="15" height="15" rx="2" />${TICKS[status]}
  </svg>`;
}

/** On paper a link is only as good as its address. */
function addressTemplate({ title, url }: RoadmapLink): TemplateResult {
  return html`<p class="address">${title}${url ? html`: <span dir="ltr">${url}</span>` : nothing}</p>`;
}
