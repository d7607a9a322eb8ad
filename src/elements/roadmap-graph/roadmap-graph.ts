import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import type { Messages } from "../../core/messages.js";
import type { RoadmapData } from "../../core/model/roadmap.js";
import type { Action } from "../../core/state/action.js";
import { STATUSES, type Status } from "../../core/state/map-state.js";
import { shareDone } from "../../core/state/progress.js";
import { Words } from "../../core/words.js";
import { RoadmapErrorEvent, RoadmapLoadEvent } from "../../events.js";
import { tokens } from "../../styles/tokens.js";
import { detailTemplate } from "../../view/detail-template.js";
import { failureText } from "../../view/failure-text.js";
import type { Gestures } from "../../view/gesture-filter.js";
import { MapPainter } from "../../view/map-painter.js";
import { type MapModel, MapStore } from "../../view/map-store.js";
import { mapTemplate } from "../../view/map-template.js";
import { statusWord } from "../../view/node-template.js";
import { parseStatuses, readProgress, writeProgress } from "../../view/progress-storage.js";
import { RoadmapSource, type SourceState } from "../../view/roadmap-source.js";
import {
  emptyTemplate,
  failedTemplate,
  faultyTemplate,
  loadingTemplate,
} from "../../view/state-template.js";
import { focusedIn, isRightToLeft, languageOf } from "../../view/surroundings.js";
import { CONTROLS, type Control, toolbarTemplate } from "../../view/toolbar-template.js";
import { TreeInput } from "../../view/tree-input.js";
import { ViewportController, type ViewportHost } from "../../view/viewport-controller.js";
import { mapStyles } from "./map.styles.js";
import { nodeStyles } from "./node.styles.js";
import { panelStyles } from "./panel.styles.js";

/**
 * A learning roadmap as a map: steps along a road, topics that branch off, a card with what
 * to read, and marks for what is learned.
 *
 * It shows, in this order of precedence, its `data`, the file at its `src`, or the roadmap
 * that came with the script (the one-file script carries the ten-step backend roadmap). It
 * grows with its content, leaves the page its wheel and its keys, and is one tab stop:
 * arrow keys, Home, End, Enter, `*` and letters move about in it, as in every tree.
 *
 * @example
 * ```html
 * <roadmap-graph src="/my-roadmap.json" expanded="databases"></roadmap-graph>
 * ```
 *
 * @tag roadmap-graph
 *
 * @attr {string} src - Address of a roadmap as JSON.
 * @attr {string} expanded - What is open at first: `none`, `all`, or ids with spaces between.
 * @attr {string} selected - Id of the node whose detail is shown.
 * @attr {string} progress-key - Name under which progress is stored; by default the roadmap's id.
 * @attr {string} controls - What the bar holds, of `progress expand zoom fullscreen`; empty hides the bar.
 * @attr {"cooperative" | "greedy" | "none"} gestures - Which gestures move the map.
 *
 * @fires {RoadmapLoadEvent} roadmap-load - A roadmap was read.
 * @fires {RoadmapErrorEvent} roadmap-error - No roadmap can be shown.
 * @fires {RoadmapToggleEvent} roadmap-toggle - Nodes are about to open or close; cancelable.
 * @fires {RoadmapSelectEvent} roadmap-select - A detail is about to show or close; cancelable.
 * @fires {RoadmapProgressChangeEvent} roadmap-progress-change - A topic is about to be marked; cancelable.
 *
 * @slot - What stands here without JavaScript; shown until a map is there.
 * @slot title - Replaces the heading in the bar.
 * @slot toolbar - Further controls in the bar.
 * @slot empty - Replaces the notice that there is no roadmap.
 * @slot error - Replaces the notice about what went wrong.
 * @slot footer - Below the map.
 *
 * @csspart base - Everything.
 * @csspart toolbar - The bar.
 * @csspart title - The heading in the bar.
 * @csspart progress - How far the learner is.
 * @csspart button - Every button.
 * @csspart frame - What the map is seen through.
 * @csspart step - A step.
 * @csspart topic - A topic with topics of its own, or directly below a step.
 * @csspart leaf - A topic without topics of its own.
 * @csspart todo - With `step`, `topic`, `leaf`: to do.
 * @csspart learning - With `step`, `topic`, `leaf`: being learned.
 * @csspart done - With `step`, `topic`, `leaf`: done.
 * @csspart skipped - With `step`, `topic`, `leaf`: skipped.
 * @csspart link - A line from a node to one of its topics.
 * @csspart road - The road.
 * @csspart road-reached - The part of the road the learner has behind them.
 * @csspart teaser - The topics named beside a closed step.
 * @csspart caption - The line above alternatives.
 * @csspart detail - The card about the selected node.
 * @csspart jump - A button that leads to a related node.
 * @csspart loading - The notice while data is under way.
 * @csspart empty - The notice that there is no roadmap.
 * @csspart error - The notice about what went wrong.
 *
 * @cssprop [--roadmap-accent=light-dark(#2d56cf, #93b1ff)] - Links, open steps, focus.
 * @cssprop [--roadmap-background=transparent] - Behind everything.
 * @cssprop [--roadmap-surface=light-dark(#ffffff, #1c1f26)] - Cards, pills, buttons.
 * @cssprop [--roadmap-ink=light-dark(#16181d, #eceef2)] - Text.
 * @cssprop [--roadmap-muted=light-dark(#59606d, #a6adb9)] - Text of less weight.
 * @cssprop [--roadmap-line=light-dark(#8e95a3, #6b7381)] - Borders and lines between nodes.
 * @cssprop [--roadmap-hairline=light-dark(#dde1e7, #343944)] - Lines that carry no meaning.
 * @cssprop [--roadmap-road=light-dark(#e1e5eb, #30353f)] - The road ahead.
 * @cssprop [--roadmap-road-marking=light-dark(#ffffff, #14161b)] - The dashes on the road.
 * @cssprop [--roadmap-done=light-dark(#1f7d3c, #62c882)] - What is done.
 * @cssprop [--roadmap-done-surface=light-dark(#e9f6ed, #16291d)] - Ground of what is done.
 * @cssprop [--roadmap-learning=light-dark(#935800, #e8a94a)] - What is being learned.
 * @cssprop [--roadmap-learning-surface=light-dark(#fdf3e2, #2e2413)] - Ground of what is being learned.
 * @cssprop [--roadmap-error=light-dark(#b3261e, #ff9d94)] - What went wrong.
 * @cssprop [--roadmap-font=inherit] - Font family.
 * @cssprop [--roadmap-font-size=max(14px, 0.9375em)] - Size of the text; everything scales with it.
 * @cssprop [--roadmap-radius=0.75em] - Corners of cards.
 * @cssprop [--roadmap-spacing=1] - Multiplies the space inside nodes.
 * @cssprop [--roadmap-scroll-margin=4.5em] - Kept free above a node that is scrolled into view.
 */
export class RoadmapGraph extends LitElement implements ViewportHost {
  /** What elements show that have neither `data` nor `src`. */
  static builtIn: RoadmapData | undefined;

  static override styles = [tokens, mapStyles, nodeStyles, panelStyles];

  /** Address of a roadmap as JSON. */
  @property() src: string | undefined;

  /** A roadmap, checked like one that is fetched. It goes before `src`. */
  @property({ attribute: false }) data: RoadmapData | undefined;

  /** Name under which progress is stored; by default the roadmap's id. */
  @property({ attribute: "progress-key" }) progressKey: string | undefined;

  /** What the bar holds, with spaces between; everything by default, nothing hides the bar. */
  @property() controls: string | undefined;

  /**
   * Which gestures move the map. `cooperative` leaves the plain wheel and one finger to the
   * page, `greedy` takes them, `none` leaves only the buttons.
   */
  @property() gestures: Gestures = "cooperative";

  /** Texts of the interface that replace the English ones. */
  @property({ attribute: false }) messages: Partial<Messages> = {};

  readonly #store = new MapStore(this, (isMoving) => this.#handleStoreChange(isMoving));
  readonly #source = new RoadmapSource((state, before) => this.#handleSourceChange(state, before));
  readonly #viewport = new ViewportController(this);
  readonly #input = new TreeInput();
  #painter: MapPainter | undefined;
  #words = new Words();
  #announcement = "";
  /** Events that wait for the update to end: a page may answer them with a change. */
  #news: Event[] = [];
  #isChange = false;
  #isInterrupted = false;
  #owesFocus = false;
  #isProgressOwned = false;
  #recalledKey: string | undefined;

  /** What is open: `none`, `all`, or ids with spaces between. Setting it sends no event. */
  @property()
  get expanded(): string {
    return this.#store.expanded;
  }

  set expanded(value: string | null | undefined) {
    this.#store.expanded = value ?? "none";
  }

  /** Id of the node whose detail is shown, or `undefined`. Setting it sends no event. */
  @property()
  get selected(): string | undefined {
    return this.#store.selected;
  }

  set selected(id: string | null | undefined) {
    this.#store.selected = id || undefined;
  }

  /**
   * The whole progress: status by id, without what is still to do. A page that sets it keeps
   * progress itself from then on; the element stores nothing.
   */
  @property({ attribute: false })
  get progress(): Readonly<Record<string, Status>> {
    return Object.fromEntries(this.#store.statuses);
  }

  set progress(progress: Readonly<Record<string, Status>> | null | undefined) {
    this.#isProgressOwned = progress !== undefined && progress !== null;
    this.#recalledKey = undefined;
    if (this.#isProgressOwned) this.#store.statuses = parseStatuses(progress);
    else this.#recallProgress();
  }

  /** Whether the map fills the screen. */
  get isFullscreen(): boolean {
    return this.matches(":fullscreen");
  }

  /** Opens a node. An id that is not there changes nothing; so with all that follow. */
  expand(id: string): void {
    this.#store.dispatch({ type: "expand", ids: [id] });
  }

  /** Closes a node. */
  collapse(id: string): void {
    this.#store.dispatch({ type: "collapse", ids: [id] });
  }

  /** Opens every node. */
  expandAll(): void {
    this.#store.dispatch({ type: "expand-all" });
  }

  /** Closes every node. */
  collapseAll(): void {
    this.#store.dispatch({ type: "collapse-all" });
  }

  /** Opens what hides a node, moves the focus to it and brings it into view. */
  async reveal(id: string): Promise<void> {
    this.#store.dispatch({ type: "reveal", id });
    await this.updateComplete;
    if (!this.#store.isVisible(id)) return;
    this.#painter?.focus(id);
    await this.#painter?.reveal(id);
  }

  /** Marks a topic, and with it all that is below it. */
  setStatus(id: string, status: Status): void {
    if (!STATUSES.includes(status)) throw new TypeError(`“${status}” is not a status.`);
    const isDone = this.#store.dispatch({ type: "set-status", id, status });
    if (isDone) {
      this.#announceStatus(id, status);
      this.#keepProgress();
    }
    this.requestUpdate();
  }

  /** Makes the map larger by one step. */
  zoomIn(): Promise<void> {
    return this.#viewport.zoomIn();
  }

  /** Makes the map smaller by one step. */
  zoomOut(): Promise<void> {
    return this.#viewport.zoomOut();
  }

  /** Puts the map back as it was laid out; on a full screen, shows as much as fits. */
  fit(): Promise<void> {
    return this.#viewport.fit();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener("fullscreenchange", this.#handleFullscreen);
    if (this.#isInterrupted) this.#readSource();
    else if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener("fullscreenchange", this.#handleFullscreen);
    this.#isInterrupted = this.#source.abort();
    this.#painter?.disconnect();
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot() as ShadowRoot;
    this.#painter = new MapPainter(root, this.#viewport, () => this.requestUpdate());
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#words = new Words(this.messages, languageOf(this));
    if (!this.hasUpdated || changed.has("src") || changed.has("data")) this.#readSource();
    else if (changed.has("progressKey")) this.#recallProgress();
  }

  /** Renders, then measures and places what was rendered, before anything is painted. */
  protected override update(changed: PropertyValues<this>): void {
    const { model } = this.#store;
    const painter = this.#painter as MapPainter;
    const root = this.renderRoot as ShadowRoot;
    const hadFocus = focusedIn(root);
    const bar = hadFocus?.closest(".buttons");
    const form = painter.form;
    painter.prepare(model);
    super.update(changed);
    // Only a rendered frame can tell how much room there is.
    if (painter.form !== form) super.update(changed);
    const isInMap = hadFocus?.closest("[role=treeitem], .detail");
    const anchor = isInMap ? model?.state.focused : undefined;
    painter.paint(model, { animate: this.#isChange, anchor });
    this.#isChange = false;
    this.#restoreFocus(hadFocus);
    if (bar && !hadFocus?.isConnected) bar.querySelector("button")?.focus();
  }

  protected override updated(): void {
    const news = this.#news;
    this.#news = [];
    for (const event of news) this.dispatchEvent(event);
  }

  protected override render(): TemplateResult {
    return html`${this.#renderState()}
      <p class="sr-only" role="status">${this.#announcement}</p>`;
  }

  #renderState(): TemplateResult {
    const { state } = this.#source;
    switch (state.kind) {
      case "ready":
        return this.#renderMap(this.#store.model as MapModel);
      case "loading":
        return this.#renderContent(() => loadingTemplate(this.#words));
      case "faulty":
        return html`${faultyTemplate(state.faults, this.#words)}<slot></slot>`;
      case "failed":
        return html`${failedTemplate(failureText(state.error, this.#words), this.#words, () =>
          this.#readSource(),
        )}<slot></slot>`;
      case "empty":
        return this.#renderContent(() => emptyTemplate(this.#words));
    }
  }

  /** What the page put between the tags, or else a notice; white space is no content. */
  #renderContent(notice: () => TemplateResult): TemplateResult {
    return html`${this.#hasContent() ? nothing : notice()}
      <slot @slotchange=${() => this.requestUpdate()}></slot>`;
  }

  #renderMap(model: MapModel): TemplateResult {
    const { index, state, tree } = model;
    const context = { ...model, words: this.#words };
    const form = this.#painter?.form ?? "narrow";
    const selected = index.entries.get(state.selected ?? "");
    const handlers = {
      close: () => this.#dispatchAll([{ type: "select", id: undefined }]),
      setStatus: (id: string, status: Status) => this.setStatus(id, status),
      reveal: (id: string) => this.#jump(id),
    };
    const detail = (kind: "card" | "sheet") =>
      selected ? detailTemplate(selected, kind, context, handlers) : nothing;
    return html`<section
      class="map"
      part="base"
      data-form=${form}
      aria-label=${index.roadmap.title}
      @click=${this.#handleClick}
      @keydown=${this.#handleKeydown}
      @focusin=${this.#handleFocusin}
    >
      ${this.#renderToolbar(model)}
      <div class="frame" part="frame">
        <div class="canvas">
          ${mapTemplate(tree, this.#tabStop(model), form, context)}
          ${form === "wide" ? detail("card") : nothing}
        </div>
        ${this.#renderHint()}
      </div>
      ${form === "narrow" ? detail("sheet") : nothing}
      <slot name="footer"></slot>
    </section>`;
  }

  #renderToolbar(model: MapModel): TemplateResult | typeof nothing {
    const controls = this.#controlSet();
    if (this.controls?.trim() === "") return nothing;
    const bar = {
      controls,
      isAllExpanded: this.#store.expanded === "all",
      isMoved: this.#viewport.isMoved,
      isFullscreen: this.isFullscreen,
    };
    return toolbarTemplate(
      bar,
      { ...model, words: this.#words },
      {
        toggleAll: () => (bar.isAllExpanded ? this.collapseAll() : this.expandAll()),
        zoomIn: () => this.zoomIn(),
        zoomOut: () => this.zoomOut(),
        fit: () => this.fit(),
        pan: (x, y) => this.#viewport.pan(x, y),
        // A browser may refuse; the map stays as it is.
        toggleFullscreen: () => void this.#toggleFullscreen().catch(() => {}),
      },
    );
  }

  #renderHint(): TemplateResult | typeof nothing {
    const { hint } = this.#viewport;
    if (!hint) return nothing;
    const isMac = navigator.platform.startsWith("Mac");
    const key = hint === "touch" ? "touchHint" : isMac ? "wheelHintMac" : "wheelHint";
    return html`<p class="hint" aria-hidden="true">${this.#words.say(key)}</p>`;
  }

  #controlSet(): ReadonlySet<Control> {
    const wanted = this.controls?.split(/\s+/) ?? CONTROLS;
    const isPossible = (control: Control) => control !== "fullscreen" || document.fullscreenEnabled;
    return new Set(CONTROLS.filter((control) => wanted.includes(control) && isPossible(control)));
  }

  /** The one node that Tab leads to. */
  #tabStop({ state, tree }: MapModel): string | undefined {
    const wanted = [state.focused, state.selected].find((id) => id && this.#store.isVisible(id));
    return wanted ?? tree.nodes[0]?.id;
  }

  #readSource(): void {
    this.#isInterrupted = false;
    if (this.data !== undefined && this.data !== null) this.#source.read(this.data);
    else if (this.src) void this.#source.load(this.src);
    else if (RoadmapGraph.builtIn && !this.#hasContent()) this.#readBuiltIn(RoadmapGraph.builtIn);
    else this.#source.clear();
  }

  #readBuiltIn(roadmap: RoadmapData): void {
    this.#source.read(roadmap);
    if (document.readyState !== "loading") return;
    // The parser may not have come to the page's own list yet.
    document.addEventListener(
      "DOMContentLoaded",
      () => {
        if (!this.data && !this.src && this.#hasContent()) this.#source.clear();
      },
      { once: true },
    );
  }

  /** Whether the page put a list of its own between the tags. */
  #hasContent(): boolean {
    return Array.from(this.childNodes).some((child) =>
      child instanceof Element ? !child.slot : child instanceof Text && child.data.trim() !== "",
    );
  }

  #handleSourceChange(state: SourceState, before: SourceState): void {
    this.requestUpdate();
    this.#announcement = "";
    if (state.kind === "ready") this.#showRoadmap(state, before.kind === "loading");
    else if (state.kind !== "loading") this.#store.clear();
    if (state.kind === "faulty") this.#reportError(this.#words.say("faultyTitle"), state.faults);
    if (state.kind === "failed") {
      this.#reportError(failureText(state.error, this.#words), [], state.error);
    }
  }

  #showRoadmap(
    { index, warnings }: Extract<SourceState, { kind: "ready" }>,
    wasAwaited: boolean,
  ): void {
    this.#store.show(index);
    this.#recallProgress();
    const { title, steps } = index.roadmap;
    if (wasAwaited) this.#announcement = this.#words.count("loaded", steps.length, { title });
    this.#news.push(new RoadmapLoadEvent(index.roadmap, warnings));
  }

  #reportError(message: string, faults: RoadmapErrorEvent["faults"], cause?: unknown): void {
    this.#announcement = message;
    this.#news.push(new RoadmapErrorEvent(message, faults, cause));
  }

  #handleStoreChange(isMoving: boolean): void {
    this.#isChange ||= isMoving;
    this.requestUpdate();
  }

  /** The name under which the progress of the roadmap on show is stored. */
  #storageKey(): string | undefined {
    return this.progressKey || this.#store.model?.index.roadmap.id;
  }

  #announceStatus(id: string, status: Status): void {
    const { model } = this.#store;
    const title = model?.index.entries.get(id)?.node.title;
    if (!model || title === undefined) return;
    const percent = this.#words.percent(shareDone(model.progress.whole));
    const values = { title, status: statusWord(status, this.#words), percent };
    this.#announcement = this.#words.say("marked", values);
  }

  #recallProgress(): void {
    const key = this.#storageKey();
    // What was read once is kept here: there may be no storage to keep it.
    if (this.#isProgressOwned || key === undefined || key === this.#recalledKey) return;
    this.#recalledKey = key;
    this.#store.statuses = readProgress(key);
  }

  #keepProgress(): void {
    const key = this.#storageKey();
    if (this.#isProgressOwned || key === undefined) return;
    const isKept = writeProgress(key, this.#store.statuses);
    if (!isKept) this.#announcement = this.#words.say("notKept");
  }

  #dispatchAll(actions: readonly Action[]): void {
    for (const action of actions) this.#store.dispatch(action);
    const isSelecting = actions.some((action) => action.type === "select" && action.id);
    if (isSelecting) void this.#showSelected();
  }

  /** A detail that opens out of sight, or over its node, would be no answer to a click. */
  async #showSelected(): Promise<void> {
    await this.updateComplete;
    const { selected } = this.#store;
    if (selected !== undefined) await this.#painter?.reveal(selected);
  }

  /** Shows a relative's detail and goes there. */
  async #jump(id: string): Promise<void> {
    this.#store.dispatch({ type: "select", id });
    await this.reveal(id);
  }

  #handleClick(event: MouseEvent): void {
    const { model } = this.#store;
    if (model) this.#dispatchAll(this.#input.click(event, model));
  }

  #handleKeydown(event: KeyboardEvent): void {
    const { model } = this.#store;
    const actions = model && this.#input.key(event, model, isRightToLeft(this));
    if (!actions) return;
    event.preventDefault();
    this.#dispatchAll(actions);
  }

  #handleFocusin(event: FocusEvent): void {
    const { model } = this.#store;
    if (model) this.#dispatchAll(this.#input.focus(event, model));
  }

  /** What had the focus may be gone, or the focus may have moved on in the state. */
  #restoreFocus(before: HTMLElement | undefined): void {
    const { model } = this.#store;
    const id = model && this.#tabStop(model);
    // Between two maps there is nothing that could hold the focus.
    if (before && !before.isConnected && !model) this.#owesFocus = true;
    else if (model && this.#owesFocus) {
      this.#owesFocus = false;
      if (id !== undefined && document.activeElement === document.body) this.#painter?.focus(id);
    }
    const isOurs = before?.closest("[role=treeitem], .detail");
    if (!before || !isOurs || id === undefined) return;
    const isGone = !before.isConnected;
    const isElsewhere = before.dataset.id !== undefined && before.dataset.id !== id;
    if (!isGone && !isElsewhere) return;
    this.#painter?.focus(id);
    void this.#painter?.reveal(id);
  }

  async #toggleFullscreen(): Promise<void> {
    if (this.isFullscreen) await document.exitFullscreen();
    else await this.requestFullscreen();
  }

  #handleFullscreen = async (): Promise<void> => {
    this.requestUpdate();
    await this.updateComplete;
    await this.fit();
  };
}
