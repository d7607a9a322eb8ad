import roadmap from "backend-roadmap-data";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";
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

/** Of the pages a map is shown on, in pixels; the full one has all there is. */
const WIDTHS = { phone: 390, column: 720, full: undefined } as const;

type Page = keyof typeof WIDTHS;
type View = Page | "all";

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
    shownWidths: { state: true },
  };

  choices: Choices = INITIAL;
  view: View = "full";
  withProgress = true;
  private kind: SnippetKind = "html";
  private receipt = "";
  private shownWidths: Partial<Record<Page, number>> = {};

  /** Where the window is narrower than a page is meant to be, so is the page. */
  readonly #widths = new ResizeObserver((entries) => {
    const found = entries.map(({ target, contentRect }) => [
      target.closest("figure")?.dataset.view,
      Math.round(contentRect.width),
    ]);
    // Within the same frame, a caption of another height would be a loop to the browser.
    requestAnimationFrame(() => {
      this.shownWidths = { ...this.shownWidths, ...Object.fromEntries(found) };
    });
  });
  readonly #watch = (page?: Element) => page && this.#widths.observe(page);

  override render(): TemplateResult {
    return html`<div class="studio">
      <button type="button" class="skip" @click=${this.#goToCode}>Go to the code</button>
      <form class="panel" aria-label="Choices" @submit=${(event: Event) => event.preventDefault()}>
        ${panelTemplate(this.choices, roadmap.steps, (choices) => this.#choose(choices))}
        <button type="button" class="quiet" @click=${() => this.#choose(INITIAL)}>Start over</button>
      </form>
      <div class="result">
        <section class="stage" aria-label="The map">${this.#stage()}</section>
        ${this.#code()}
      </div>
    </div>`;
  }

  /** The style sheet that the copied code brings along, so that nothing else can be seen here. */
  get #sheet(): string {
    const { theme } = this.choices;
    return snippet("css", this.choices, theme && themeSheet(theme as ThemeName));
  }

  #stage(): TemplateResult {
    const names = Object.keys(WIDTHS) as Page[];
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
          (
            name,
          ) => html`<figure class="page" style="--width: ${WIDTHS[name] ? `${WIDTHS[name]}px` : "100%"}" data-view=${name}>
            <figcaption>${this.#caption(name)}</figcaption>
            <div class="blank" ${ref(this.#watch)}>${this.#map()}</div>
          </figure>`,
        )}
      </div>`;
  }

  #caption(name: Page): string {
    const [shown, wanted] = [this.shownWidths[name], WIDTHS[name]];
    if (!shown) return name;
    return wanted && shown < wanted
      ? `${name}, ${shown} of ${wanted} pixels`
      : `${name}, ${shown} pixels`;
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
    return html`<section class="kinds" aria-label="Take it along">
        ${segments("Copy as", SNIPPETS, this.kind, (kind) => this.#show(kind), KIND_NAMES)}
        <button type="button" class="copy" @click=${() => this.#copy(text)}>Copy</button>
        <output>${this.receipt}</output>
      </section>
      <!-- Long lines scroll, with the keyboard too. -->
      <pre tabindex="0" role="region" dir="ltr" aria-label=${KIND_NAMES[this.kind]}><code>${text}</code></pre>`;
  }

  #goToCode(): void {
    this.renderRoot.querySelector("pre")?.scrollIntoView({ block: "nearest" });
    this.renderRoot.querySelector<HTMLElement>(".kinds :checked")?.focus({ preventScroll: true });
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
