import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { ENGLISH, type Messages } from "../../core/messages.js";
import type { RoadmapData } from "../../core/model/roadmap.js";
import type { RoadmapIndex } from "../../core/model/roadmap-index.js";
import type { Words } from "../../core/words.js";
import { addStyles } from "../../view/add-styles.js";
import type { SourceState } from "../../view/roadmap-source.js";
import { SharedRoadmap } from "../../view/shared-roadmap.js";
import { Speech } from "../../view/speech.js";
import { SpeechWatch } from "../../view/speech-watch.js";

type Notices = typeof import("../../view/notices.js");

/** An element that stands beside a map, or alone, and shows something else of a roadmap. */
export abstract class Companion extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    data: { attribute: false },
    for: {},
    messages: { attribute: false },
  };

  /** Address of a roadmap, as for the map. */
  src: string | undefined;

  /** A roadmap, checked like one that is fetched. It goes before `src`. */
  data: RoadmapData | undefined;

  /** Id of the `<roadmap-graph>` whose roadmap it shares; by default the first on the page. */
  for: string | undefined;

  /** Texts of the interface that replace those of the page's language. */
  messages: Partial<Messages> = {};

  protected readonly shared = new SharedRoadmap(this, (state) => this.#handleSourceChange(state));
  protected announcement = "";
  readonly #speech = new Speech(this, ENGLISH, () => this.requestUpdate());
  readonly #speechWatch = new SpeechWatch(() => this.requestUpdate());
  #notices: Notices | undefined;

  protected get words(): Words {
    return this.#speech.words;
  }

  /** What it shows of a roadmap. */
  protected abstract renderRoadmap(index: RoadmapIndex): unknown;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#speechWatch.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#speechWatch.disconnect();
  }

  /** Style sheets stay behind when an element goes to another document. */
  adoptedCallback(): void {
    if (this.shadowRoot) addStyles(this.shadowRoot);
  }

  /** Lit has no styles for other documents. */
  protected override createRenderRoot(): ShadowRoot {
    const root = this.attachShadow({ mode: "open" });
    addStyles(root);
    return root;
  }

  /** Words of another language would take another room. */
  protected override async scheduleUpdate(): Promise<void> {
    const isForeign = this.#speech.listen();
    if (isForeign && !this.hasUpdated) await isForeign;
    super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("messages")) this.#speech.use(this.messages);
    this.shared.settle();
  }

  protected override render(): TemplateResult {
    const { index } = this.shared;
    return html`${index ? this.renderRoadmap(index) : this.#renderNotice()}
      <p class="sr-only" role="status">${this.announcement}</p>`;
  }

  #renderNotice(): unknown {
    if (this.shared.isExpected)
      return html`<div class="waiting" part="loading" tabindex="-1"></div>`;
    const { state } = this.shared;
    // Where there is nothing to show, nothing is missed either.
    if (state.kind === "empty") return nothing;
    return this.#notices?.noticeTemplate(state, this.words, () => this.shared.retry());
  }

  #handleSourceChange(state: SourceState): void {
    this.announcement = "";
    this.requestUpdate();
    if (state.kind === "faulty" || state.kind === "failed") void this.#tellError(state);
  }

  async #tellError(state: SourceState): Promise<void> {
    this.#notices ??= await import("../../view/notices.js");
    await this.updateComplete;
    const error = this.#notices.errorEvent(state, this.words);
    if (!error || state !== this.shared.state) return;
    this.#notices.styleNotices(this.renderRoot as ShadowRoot);
    this.announcement = error.message;
    this.requestUpdate();
    this.dispatchEvent(error);
  }
}
