import { html, LitElement, nothing, type PropertyValues, render, type TemplateResult } from "lit";
import { FIRST_ENGLISH } from "../../core/first-messages.js";
import type { RoadForm } from "../../core/layout/road-form.js";
import type { Messages } from "../../core/messages.js";
import type { Roadmap, RoadmapData } from "../../core/model/roadmap.js";
import { STATUSES, type Status } from "../../core/state/map-state.js";
import { tokens } from "../../styles/tokens.js";
import type { Gestures } from "../../view/gesture-filter.js";
import { isFramed, type Layout } from "../../view/layouts.js";
import type { MapModel } from "../../view/map-model.js";
import { isNear, nearness } from "../../view/nearness.js";
import type { NodeContent } from "../../view/node-content.js";
import { ProgressKeeper } from "../../view/progress-keeper.js";
import { RoadmapSource, type SourceState } from "../../view/roadmap-source.js";
import { type Room, readRoom } from "../../view/room.js";
import { Speech } from "../../view/speech.js";
import { LONGEST_STILL, stillModel, stillTemplate } from "../../view/still-map.js";
import { CONTROLS, type Control, toolbarTemplate } from "../../view/toolbar-template.js";
import { Arrival, painted } from "./arrival.js";
import { firstStyles } from "./first.styles.js";
import type { LiveMap } from "./live-map.js";

/** What says where a roadmap comes from. */
const SOURCES = ["src", "from", "data"] as const;

type Notices = typeof import("../../view/notices.js");

/**
 * A learning roadmap as a map: steps along a road, topics that branch off, a card with what
 * to read, and marks for what is learned.
 *
 * It shows, in this order of precedence, its `data`, the file at its `src`, what its `from` leads
 * to, the list between its tags, or the roadmap that came with the script (the one-file script
 * carries the ten-step backend roadmap). A list or an article of the page is followed when it
 * changes. The map grows with its content, leaves the page its wheel and its keys, and is one tab
 * stop: arrow keys, Home, End, Enter, `*` and letters move about in it, as in every tree.
 *
 * A map far from the window holds its place and does nothing until a reader comes near,
 * `updateComplete` is awaited or a method is called. `roadmap-load` says when it is read and
 * drawn: from then on methods act at once.
 *
 * What a reader has marked, and what was open, is kept in the browser and followed over tabs,
 * posts and other elements of the same roadmap. A link `#roadmap=ID` leads to a topic, one made
 * by the menu carries progress to another device.
 *
 * @example
 * ```html
 * <roadmap-graph src="/my-roadmap.json" expanded="databases"></roadmap-graph>
 * ```
 *
 * Pages may draw the inside of nodes, and lay the map out, by pure functions:
 *
 * @example
 * ```js
 * map.nodeContent = ({ title }, { level }) => (level === 1 ? `★ ${title}` : undefined);
 * map.layout = (tree, { em }) => ({
 *   nodes: tree.map(({ id }, at) => ({ id, x: at * 20 * em, y: 0 })),
 * });
 * ```
 *
 * @tag roadmap-graph
 *
 * @attr {string} src - Address of a roadmap: JSON, Markdown, HTML, or a WordPress post over REST.
 * @attr {string} from - Selector of an article, or a list, on the page that the roadmap is read out of.
 * @attr {"road" | "tree" | "radial"} [layout=road] - How the roadmap is drawn.
 * @attr {string} [expanded=none] - What is open at first: `none`, `all`, or ids with spaces between.
 * @attr {string} selected - Id of the node whose detail is shown.
 * @attr {string} progress-key - Name under which progress is stored; by default the roadmap's id.
 * @attr {string} [controls=search progress expand zoom fullscreen menu] - What the bar holds, of `search progress expand zoom fullscreen menu`; empty hides the bar.
 * @attr {"cooperative" | "greedy" | "none"} [gestures=cooperative] - Which gestures move the map.
 * @attr {"all" | "none"} [shortcuts=all] - Whether single keys mark topics, search and help, while a node has the focus.
 * @attr {boolean} [estimate=false] - Shows how much time is left, by the roadmap's duration.
 *
 * @fires {RoadmapLoadEvent} roadmap-load - A roadmap was read.
 * @fires {RoadmapErrorEvent} roadmap-error - No roadmap can be shown.
 * @fires {RoadmapToggleEvent} roadmap-toggle - Nodes are about to open or close; cancelable.
 * @fires {RoadmapSelectEvent} roadmap-select - A detail is about to show or close; cancelable.
 * @fires {RoadmapProgressChangeEvent} roadmap-progress-change - A topic is about to be marked; cancelable.
 *
 * @slot - What stands here without JavaScript; shown until a map is there. A list is the roadmap.
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
 * @csspart card - What a step is written on: all of it, but in the narrow form for its number on the road.
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
 * @csspart relation - A line from the node the reader is at to a related one.
 * @csspart fitting - With `topic`, `leaf`: goes with what was chosen.
 * @csspart passed-over - With `step`, `topic`, `leaf`: another alternative was chosen.
 * @csspart hit - With `step`, `topic`, `leaf`: found by the search.
 * @csspart current-hit - The hit the reader is at.
 * @csspart search - The row that searches.
 * @csspart search-field - Where one types what to search for.
 * @csspart menu - The panel of the menu.
 * @csspart dialog - What asks, helps or shows a link.
 * @csspart receipt - What was done to many topics at once, with a button to undo it.
 * @csspart end - What comes after the road.
 * @csspart jump - A button that leads to a related node.
 * @csspart loading - The notice while data is under way.
 * @csspart empty - The notice that there is no roadmap.
 * @csspart error - The notice about what went wrong.
 *
 * @cssprop [--roadmap-accent=light-dark(#2d56cf, #93b1ff)] - Links, open steps, focus.
 * @cssprop [--roadmap-on-accent=var(--roadmap-surface)] - Text of buttons in the accent's colour.
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
 * @cssprop [--roadmap-frame-height=clamp(20em, 72vh, 46em)] - Height of the frame in the layouts `tree` and `radial`.
 * @cssprop [--roadmap-scroll-margin=4.5em] - Kept free above a node that is scrolled into view.
 */
export class RoadmapGraph extends LitElement {
  /** What elements show that have no roadmap of their own. */
  static builtIn: RoadmapData | undefined;

  /** The code that makes a picture a map, where a bundle has it at hand. */
  static liveMap: typeof LiveMap | undefined;

  static override styles = [tokens, firstStyles];

  /** Lit's own, in development: a page may well set something when it hears of a roadmap. */
  static override enabledWarnings = [];

  static override properties = {
    src: {},
    from: {},
    data: { attribute: false },
    progressKey: { attribute: "progress-key" },
    controls: {},
    gestures: {},
    layout: {},
    nodeContent: { attribute: false },
    shortcuts: {},
    // Servers of some frameworks write `false` out.
    estimate: { converter: (value: string | null) => value !== null && value !== "false" },
    messages: { attribute: false },
    expanded: {},
    selected: {},
    progress: { attribute: false },
  };

  /**
   * Address of a roadmap: its own JSON, or Markdown, HTML, or a WordPress post over REST. They
   * are told apart by what is in them.
   */
  src: string | undefined;

  /** Selector of an article, or a list, on the page that the roadmap is read out of. */
  from: string | undefined;

  /** A roadmap, checked like one that is fetched. It goes before all else. */
  data: RoadmapData | undefined;

  /** Name under which progress is stored; by default the roadmap's id. */
  progressKey: string | undefined;

  /** What the bar holds, with spaces between; everything by default, nothing hides the bar. */
  controls: string | undefined;

  /**
   * Which gestures move the map. `cooperative` leaves the plain wheel and one finger to the
   * page, `greedy` takes them, `none` leaves only the buttons.
   */
  gestures: Gestures = "cooperative";

  /**
   * How the roadmap is drawn: `road` grows with its content, `tree` (left to right) and `radial`
   * are seen through a frame of a fixed height, in which they are moved and zoomed. So is what a
   * page lays out itself, by a function of the tree that gives back places.
   */
  layout: Layout = "road";

  /**
   * Draws what is inside nodes, in place of their titles: a function of a node and what the map
   * knows about it. Whatever it draws, the name of a node stays its title.
   */
  nodeContent: NodeContent | undefined;

  /** `none` leaves digits, `/` and `?` to the page while a node has the focus. */
  shortcuts: "all" | "none" = "all";

  /** Whether the bar tells how much time is left, where the roadmap has a duration. */
  estimate = false;

  /** Texts of the interface that replace those of the page's language. */
  messages: Partial<Messages> = {};

  readonly #source = new RoadmapSource((state, before) => this.#handleSourceChange(state, before));
  readonly #keeper = new ProgressKeeper();
  #live: LiveMap | undefined;
  #notices: Notices | undefined;
  readonly #reserve = document.createElement("slot");
  /** Ends the waiting for a reader to come near. */
  readonly #wanted = new AbortController();
  readonly #arrival = new Arrival();
  #isExpected = false;
  /** Whether the map stays a picture because the code for more did not arrive. */
  #isCutOff = false;
  #form: RoadForm | undefined;
  /** The map as it is before it is alive. */
  #still: MapModel | undefined;
  #wishes = { expanded: "none", selected: undefined as string | undefined };
  /** It has the words of the first picture, until others are needed. */
  readonly #speech = new Speech(this, FIRST_ENGLISH, () => this.requestUpdate());
  #announcement = "";
  /** Events that wait for the update to end: a page may answer them with a change. */
  #news: Event[] = [];
  #isInterrupted = false;

  /** @internal Made before an element can be in another document, where Lit has no styles for it. */
  override readonly renderRoot = this.createRenderRoot();

  /** What is open: `none`, `all`, or ids with spaces between. Setting it sends no event. */
  get expanded(): string {
    return this.#live?.store.expanded ?? this.#wishes.expanded;
  }

  set expanded(value: string | null | undefined) {
    this.#wishes.expanded = value ?? "none";
    if (this.#live) this.#live.store.expanded = this.#wishes.expanded;
  }

  /** Id of the node whose detail is shown, or `undefined`. Setting it sends no event. */
  get selected(): string | undefined {
    return this.#live ? this.#live.store.selected : this.#wishes.selected;
  }

  set selected(id: string | null | undefined) {
    this.#wishes.selected = id || undefined;
    if (this.#live) this.#live.store.selected = this.#wishes.selected;
  }

  /**
   * The whole progress: status by id, without what is still to do. A page that sets it keeps
   * progress itself from then on; the element stores nothing.
   */
  get progress(): Readonly<Record<string, Status>> {
    return Object.fromEntries(this.#keeper.statuses);
  }

  set progress(progress: Readonly<Record<string, Status>> | null | undefined) {
    this.#keeper.set(progress, this.progressKey);
    this.#shareProgress();
    this.#live?.desk.reread();
  }

  /** @internal What `progress` is made of, for the elements beside it. */
  get statuses(): ReadonlyMap<string, Status> {
    return this.#keeper.statuses;
  }

  /** The roadmap that is on show, once it is read. */
  get roadmap(): Roadmap | undefined {
    return this.#still?.index.roadmap;
  }

  /** Whether the map fills the screen. */
  get isFullscreen(): boolean {
    return this.matches(":fullscreen");
  }

  /** Opens a node. An id that is not there changes nothing; so with all that follow. */
  expand(id: string): void {
    this.#do((live) => live.store.dispatch({ type: "expand", ids: [id] }));
  }

  /** Closes a node. */
  collapse(id: string): void {
    this.#do((live) => live.store.dispatch({ type: "collapse", ids: [id] }));
  }

  /** Opens every node. */
  expandAll(): void {
    this.#do((live) => live.store.dispatch({ type: "expand-all" }));
  }

  /** Closes every node. */
  collapseAll(): void {
    this.#do((live) => live.store.dispatch({ type: "collapse-all" }));
  }

  /** Opens what hides a node, moves the focus to it and brings it into view. */
  async reveal(id: string): Promise<void> {
    await this.#do((live) => live.reveal(id));
  }

  /** Marks a topic, and with it all that is below it. */
  setStatus(id: string, status: Status): void {
    if (!STATUSES.includes(status)) throw new TypeError(`"${status}" is not a status.`);
    this.#do((live) => live.desk.mark(id, status));
  }

  /** Takes back what was marked, reset or taken over last. */
  undo(): void {
    this.#do((live) => live.desk.undo());
  }

  /** Has everything to be done again, without asking; it can be undone. */
  resetProgress(): void {
    this.#do((live) => live.desk.reset());
  }

  /** Makes the map larger by one step. */
  async zoomIn(): Promise<void> {
    await this.updateComplete;
    await this.#do((live) => live.viewport.zoomIn());
  }

  /** Makes the map smaller by one step. */
  async zoomOut(): Promise<void> {
    await this.updateComplete;
    await this.#do((live) => live.viewport.zoomOut());
  }

  /** Puts the map back as it was laid out; on a full screen, shows as much as fits. */
  async fit(): Promise<void> {
    await this.updateComplete;
    await this.#do((live) => live.viewport.fit());
  }

  /**
   * The map as a picture: all that is open, in true text and shapes, for any viewer. It is SVG;
   * rejects where no map is on show, or more than 5,000 nodes are open.
   */
  toSVG(): Promise<string> {
    return this.#ask((live) => live.toSVG());
  }

  /** The same as a PNG, in twice the size; rejects where the browser cannot make one so large. */
  toPNG(): Promise<Blob> {
    return this.#ask((live) => live.toPNG());
  }

  /** The whole roadmap as a Markdown outline with boxes to tick; rejects where there is none. */
  toMarkdown(): Promise<string> {
    return this.#ask((live) => live.toMarkdown());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#isInterrupted) this.#readSource();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#isInterrupted = this.#source.abort();
    this.#live?.attach(undefined);
  }

  /** Style sheets stay behind when an element goes to another document. */
  adoptedCallback(): void {
    const arrival = import("../../view/add-styles.js");
    // Where they do not arrive it can still be read.
    arrival.then(
      ({ addStyles }) => addStyles(this.renderRoot),
      () => {},
    );
  }

  /** Holds the place of a map that is not drawn yet, with what the page put between the tags. */
  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot() as ShadowRoot;
    root.append(this.#reserve);
    return root;
  }

  /** A map that is far away costs nothing, until a reader comes near or someone asks for it. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated && !isNear(this)) await nearness(this, this.#wanted.signal);
    // Words of another language would take another room.
    const isForeign = this.#speech.listen();
    if (isForeign && !this.hasUpdated) await isForeign;
    super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("messages")) this.#speech.use(this.messages);
    const isOther = SOURCES.some((name) => changed.has(name));
    if (isOther || !this.hasUpdated) this.#readSource();
    else if (changed.has("progressKey")) {
      this.#keeper.recall(this.progressKey);
      this.#shareProgress();
    }
  }

  /** Renders what is around the map, then has the map itself drawn, before anything is painted. */
  protected override update(changed: PropertyValues<this>): void {
    const live = this.#live;
    const focus = live?.before();
    this.#reserve.remove();
    super.update(changed);
    const frame = this.isConnected && this.renderRoot.querySelector<HTMLElement>(".frame");
    live?.attach(frame || undefined);
    // Only a rendered frame can tell how much room there is.
    const room = frame ? readRoom(frame, this.#isFramed()) : undefined;
    const isOther = room?.form !== this.#form;
    this.#form = room?.form;
    if (isOther) super.update(changed);
    if (live) live.draw(room, focus);
    else if (frame && room) this.#drawStill(frame, room);
  }

  protected override updated(): void {
    if (this.#source.state.kind === "ready" && !this.#live) this.#expectLife();
    this.#tellNews();
  }

  /** Whoever waits for the map gets all of it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    this.#wanted.abort();
    const isDone = await super.getUpdateComplete();
    const isDue = this.#still && !this.#live && !this.#isCutOff;
    if (isDue && !this.#arrival.pending) this.#arrival.add(this.#bringLife());
    const arrival = this.#arrival.pending ?? this.#live?.arrival;
    if (arrival) {
      await arrival;
      return this.updateComplete;
    }
    this.#live?.complete();
    return isDone;
  }

  protected override render(): TemplateResult {
    return html`${this.#renderState()}
      <p class="sr-only" role="status">${this.#announcement}</p>`;
  }

  #renderState(): TemplateResult {
    const { state } = this.#source;
    const model = this.#live?.store.model ?? this.#still;
    if (state.kind === "ready" && model) return this.#renderMap(model);
    const retry = () => this.#readSource();
    return html`${this.#notices?.noticeTemplate(state, this.#speech.words, retry, this.#hasContent())}
      <slot @slotchange=${() => this.requestUpdate()}></slot>`;
  }

  #renderMap(model: MapModel): TemplateResult {
    return html`<section
      class="map"
      part="base"
      data-form=${this.#form ?? nothing}
      aria-label=${model.index.roadmap.title}
      @click=${({ target, clientX, detail }: MouseEvent) =>
        this.#do((live) => live.handleClick({ target, clientX, detail }))}
      @keydown=${(event: KeyboardEvent) => this.#do((live) => live.handleKeydown(event))}
      @focusin=${(event: FocusEvent) => this.#live?.handleFocusin(event)}
    >
      ${this.#renderToolbar(model)}
      ${this.#live?.renderHead()}
      <div class="frame" part="frame">
        <div class="canvas still"></div>
        ${this.#live?.renderOverlay()}
      </div>
      ${this.#live?.renderFoot(this.#form)}
      ${this.#renderEnd(model)}
      <slot name="footer"></slot>
    </section>`;
  }

  /** What comes after the road. Its line has a place from the first picture on. */
  #renderEnd({ index }: MapModel): TemplateResult | typeof nothing {
    const { conclusion, resources, related } = index.roadmap;
    if (!conclusion && resources.length + related.length === 0) return nothing;
    return html`<details class="end" part="end">
      <summary>${this.#speech.words.say("goOn")}</summary>
      ${this.#live?.renderEnd()}
    </details>`;
  }

  #renderToolbar(model: MapModel): TemplateResult | typeof nothing {
    if (this.controls?.trim() === "") return nothing;
    const live = this.#live;
    const bar = {
      controls: this.#controlSet(),
      expand: live?.expandLook,
      fullscreen: live?.fullscreenLook,
      open: live?.openControl,
      pan: live?.renderPanButtons(),
      estimate: live?.renderEstimate(),
    };
    return toolbarTemplate(bar, { ...model, words: this.#speech.words }, (press) =>
      this.#do((live) => live.press(press)),
    );
  }

  #controlSet(): ReadonlySet<Control> {
    const wanted = this.controls?.split(/\s+/) ?? CONTROLS;
    const isPossible = (control: Control) => control !== "fullscreen" || document.fullscreenEnabled;
    return new Set(CONTROLS.filter((control) => wanted.includes(control) && isPossible(control)));
  }

  /** The closed map, drawn by the style sheet alone. */
  #drawStill(frame: HTMLElement, { form, unit }: Room): void {
    const model = this.#still;
    const canvas = frame.querySelector<HTMLElement>(".canvas");
    if (!model || !canvas || !(this.#isStill() || this.#isCutOff)) return;
    canvas.style.setProperty("--_unit", `${unit}px`);
    render(stillTemplate(model, this.#speech.words, form), canvas);
  }

  /** Whether the map is to be closed and not too long, and so can be drawn before it is alive. */
  #isStill(): boolean {
    const { selected } = this.#wishes;
    const expanded = this.#keeper.open ?? this.#wishes.expanded;
    const isShort = (this.#still?.tree.count ?? 0) <= LONGEST_STILL;
    const isClosed = selected === undefined && ["", "none"].includes(expanded.trim());
    return isShort && isClosed && !this.nodeContent && !this.#isFramed();
  }

  #isFramed(): boolean {
    return isFramed(this.layout);
  }

  #readSource(): void {
    this.#isInterrupted = !this.isConnected;
    if (this.#isInterrupted) return;
    if (this.data != null) this.#source.read(this.data);
    else if (this.src) void this.#source.load(this.src);
    else this.#arrival.add(this.#source.find(this, RoadmapGraph.builtIn));
  }

  /** Whether the page put a list of its own between the tags; white space is no content. */
  #hasContent(): boolean {
    return Array.from(this.childNodes).some((child) =>
      child instanceof Element ? !child.slot : child instanceof Text && child.data.trim(),
    );
  }

  #handleSourceChange(state: SourceState, before: SourceState): void {
    this.requestUpdate();
    this.#announcement = "";
    this.#news = [];
    if (state.kind === "ready") {
      this.#showRoadmap(state, before.kind === "loading");
      return;
    }
    if (state.kind !== "loading") {
      this.#still = undefined;
      this.#live?.store.clear();
    }
    this.#arrival.add(this.#pictured().then(() => this.#bringNotices(state)));
  }

  #showRoadmap(state: Extract<SourceState, { kind: "ready" }>, wasAwaited: boolean): void {
    const { index } = state;
    this.#keeper.follow(index, this.progressKey, state.statuses);
    if (this.#wishes.expanded === "none") this.#keeper.open ??= state.expanded?.join(" ");
    const { statuses, open } = this.#keeper;
    this.#still = stillModel(index, statuses);
    if (this.#live) this.#live.store.show(index, statuses, open);
    else if (RoadmapGraph.liveMap) this.#start(RoadmapGraph.liveMap);
    const { title, steps } = index.roadmap;
    if (wasAwaited)
      this.#announcement = this.#speech.words.count("loaded", steps.length, { title });
    this.#arrival.add(this.#pictured().then(() => this.#bringNews(state)));
  }

  async #bringNews(state: SourceState): Promise<void> {
    const { loadEvent } = await import("../../view/news.js");
    const event = await loadEvent(state);
    if (!event || state !== this.#source.state) return;
    this.#news.push(event);
    if (!this.isUpdatePending) this.#tellNews();
  }

  /** Whoever sees the map next sees this progress. */
  #shareProgress(): void {
    const { statuses } = this.#keeper;
    if (this.#live) this.#live.store.statuses = statuses;
    else if (this.#still) this.#still = stillModel(this.#still.index, statuses);
  }

  /** Has something done by the live map, which may have to arrive for that. */
  async #do<T>(action: (live: LiveMap) => T): Promise<Awaited<T> | undefined> {
    this.#isCutOff = false;
    if (!this.#live) await this.updateComplete;
    return this.#live && (await action(this.#live));
  }

  async #ask<T>(action: (live: LiveMap) => Promise<T>): Promise<T> {
    const answer = await this.#do(action);
    if (answer === undefined) throw new Error("There is no map.");
    return answer;
  }

  /** Has the map come alive when its picture is there. */
  #expectLife(): void {
    if (this.#isExpected) return;
    this.#isExpected = true;
    this.#arrival.add(this.#pictured().then(() => this.#bringLife()));
  }

  /** Code that the first picture can do without is not to delay it. */
  async #pictured(): Promise<void> {
    if (!this.#live && !this.#notices && this.#isStill()) await painted();
  }

  async #bringLife(): Promise<void> {
    try {
      const { LiveMap } = await import("./live-map.js");
      this.#start(LiveMap);
    } catch {
      // Offline, say: the picture stays, and the next thing a reader wants tries again.
      this.#isCutOff = true;
      this.requestUpdate();
    }
  }

  #start(Live: typeof LiveMap): void {
    const { index, state } = this.#still ?? {};
    if (this.#live) return;
    // What is to be alive may be gone by now; the next one has to be expected anew.
    this.#isExpected = index !== undefined;
    if (!index || !state) return;
    this.#speech.use(this.messages, Live.texts);
    const live = new Live(this, this.renderRoot, {
      keeper: this.#keeper,
      words: () => this.#speech.words,
      announce: (news) => {
        this.#announcement = news;
        this.requestUpdate();
      },
    });
    live.store.expanded = this.#wishes.expanded;
    live.store.selected = this.#wishes.selected;
    live.store.show(index, state.statuses, this.#keeper.open);
    live.adoptFocus();
    this.#live = live;
    this.requestUpdate();
  }

  async #bringNotices(state: SourceState): Promise<void> {
    if (state !== this.#source.state) return;
    this.#notices ??= await import("../../view/notices.js");
    this.#speech.use(this.messages, this.#notices.texts);
    this.#notices.styleNotices(this.renderRoot);
    this.requestUpdate();
    if (state !== this.#source.state) return;
    const error = this.#notices.errorEvent(state, this.#speech.words);
    if (!error) return;
    this.#announcement = error.message;
    this.#news.push(error);
  }

  /** Who hears that a roadmap is there may do something with it: it has to be alive, or stay. */
  #tellNews(): void {
    if (!this.#live && !this.#isCutOff && this.#source.state.kind === "ready") return;
    const news = this.#news;
    this.#news = [];
    for (const event of news) this.dispatchEvent(event);
  }
}
