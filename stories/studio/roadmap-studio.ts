import roadmap from "backend-roadmap-data";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import "../../src/index.js";
import type { RoadmapGraph, RoadmapToggleEvent } from "../../src/element.js";
import { type ThemeName, themeSheet } from "../support/themes.js";
import { attributesOf, type Choices, INITIAL } from "./choices.js";
import { panelTemplate } from "./panel-template.js";
import { segments } from "./segments-template.js";
import { SNIPPETS, type SnippetKind, snippet } from "./snippets.js";
import { codeStyles } from "./styles/code.styles.js";
import { panelStyles } from "./styles/panel.styles.js";
import { stageStyles } from "./styles/stage.styles.js";

const VIEWS = { phone: "390px", column: "720px", full: "100%" } as const;

type View = keyof typeof VIEWS | "all";

const SOME_PROGRESS = {
  ...{ http: "done", https: "done", dns: "done", hosting: "done" },
  ...{ graphql: "learning", "relational-databases": "learning" },
} as const;
const NO_PROGRESS = {};

const KIND_NAMES: Record<SnippetKind, string> = {
  html: "Script tag",
  react: "React",
  vue: "Vue",
  svelte: "Svelte",
  npm: "Plain npm",
  css: "CSS theme",
};

/** Picks what a map looks like, shows it live at three widths, and gives the code for it. */
export class RoadmapStudio extends LitElement {
  static override styles = [panelStyles, stageStyles, codeStyles];

  static override properties = {
    choices: { attribute: false },
    view: {},
    withProgress: { attribute: false },
    kind: { state: true },
    receipt: { state: true },
  };

  choices: Choices = INITIAL;
  view: View = "full";
  withProgress = true;
  private kind: SnippetKind = "html";
  private receipt = "";

  override render(): TemplateResult {
    return html`<div class="studio">
      <form class="panel" aria-label="Choices" @submit=${(event: Event) => event.preventDefault()}>
        ${panelTemplate(this.choices, roadmap.steps, (choices) => this.#choose(choices))}
        <button type="button" class="quiet" @click=${() => this.#choose(INITIAL)}>Start over</button>
      </form>
      <div class="result">
        <section class="stage" aria-label="The map">${this.#stage()}</section>
        <section class="code" aria-label="Code to copy">${this.#code()}</section>
      </div>
    </div>`;
  }

  /** The style sheet that the copied code brings along, so that nothing else can be seen here. */
  get #sheet(): string {
    const { theme } = this.choices;
    return snippet("css", this.choices, theme && themeSheet(theme as ThemeName));
  }

  #stage(): TemplateResult {
    const names = Object.keys(VIEWS) as (keyof typeof VIEWS)[];
    const shown = this.view === "all" ? names : [this.view];
    return html`<style>${this.#sheet}</style>
      <div class="views">
        ${segments("Width", [...names, "all"] as View[], this.view, (view) => {
          this.view = view;
        })}
        <label class="check">
          <input type="checkbox" .checked=${this.withProgress}
            @change=${() => {
              this.withProgress = !this.withProgress;
            }} />
          <span>With some progress</span>
        </label>
      </div>
      <div class="pages" @roadmap-toggle=${this.#handleToggle}>
        ${shown.map(
          (name) => html`<figure class="page" style="--width: ${VIEWS[name]}" data-view=${name}>
            <figcaption>${name === "full" ? "Full width" : `${name}, ${VIEWS[name]}`}</figcaption>
            <div class="blank">${this.#map()}</div>
          </figure>`,
        )}
      </div>`;
  }

  #map(): TemplateResult {
    const { layout, expanded, controls, lang, dir } = attributesOf(this.choices);
    return html`<roadmap-graph
      progress-key="studio"
      layout=${layout ?? "road"}
      expanded=${expanded ?? "none"}
      controls=${controls ?? nothing}
      lang=${lang ?? "en"}
      dir=${dir ?? "ltr"}
      .data=${roadmap}
      .progress=${this.withProgress ? SOME_PROGRESS : NO_PROGRESS}
    ></roadmap-graph>`;
  }

  #code(): TemplateResult {
    const text = this.kind === "css" ? this.#sheet : snippet(this.kind, this.choices);
    return html`<div class="kinds">
        ${segments("Copy as", SNIPPETS, this.kind, (kind) => this.#show(kind), KIND_NAMES)}
        <button type="button" class="copy" @click=${() => this.#copy(text)}>Copy</button>
        <output>${this.receipt}</output>
      </div>
      <!-- Long lines scroll, with the keyboard too. -->
      <pre tabindex="0" role="region" aria-label=${KIND_NAMES[this.kind]}><code>${text}</code></pre>`;
  }

  #choose(choices: Choices): void {
    this.choices = choices;
    this.receipt = "";
  }

  #show(kind: SnippetKind): void {
    this.kind = kind;
    this.receipt = "";
  }

  /** What is opened in the map is a choice, too. The event comes before the change. */
  #handleToggle({ target }: RoadmapToggleEvent): void {
    queueMicrotask(() => {
      this.#choose({ ...this.choices, expanded: (target as RoadmapGraph).expanded });
    });
  }

  async #copy(text: string): Promise<void> {
    // What stands there already would not be said again.
    this.receipt = "";
    await this.updateComplete;
    try {
      await navigator.clipboard.writeText(text);
      this.receipt = `Copied: ${KIND_NAMES[this.kind]}`;
    } catch {
      const code = this.renderRoot.querySelector("code");
      if (code) getSelection()?.selectAllChildren(code);
      this.receipt = "Selected: copy it with Ctrl + C";
    }
  }
}

if (!customElements.get("roadmap-studio")) customElements.define("roadmap-studio", RoadmapStudio);
