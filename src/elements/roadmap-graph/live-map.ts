import { type LitElement, nothing, type TemplateResult } from "lit";
import type { RoadForm } from "../../core/layout/road-form.js";
import { ENGLISH } from "../../core/messages.js";
import type { IndexEntry, RoadmapIndex } from "../../core/model/roadmap-index.js";
import type { Words } from "../../core/words.js";
import { addStyles } from "../../view/add-styles.js";
import { type DetailKind, detailTemplate } from "../../view/detail-template.js";
import { endTemplate } from "../../view/end-template.js";
import { estimateText } from "../../view/estimate-text.js";
import { type Focus, FocusKeeper } from "../../view/focus-keeper.js";
import { clearFragment, FragmentWatch, linkInto } from "../../view/fragment-watch.js";
import { FrameWatch } from "../../view/frame-watch.js";
import { Herald } from "../../view/herald.js";
import { hintTemplate } from "../../view/hint-template.js";
import { isFramed, type Layout } from "../../view/layouts.js";
import { COLLAPSE, SHRINK } from "../../view/live-icons.js";
import { MapMemory } from "../../view/map-memory.js";
import type { MapModel } from "../../view/map-model.js";
import { MapPainter } from "../../view/map-painter.js";
import { MapStore } from "../../view/map-store.js";
import { mapTemplate } from "../../view/map-template.js";
import type { NodeContent } from "../../view/node-content.js";
import { panTemplate } from "../../view/pan-template.js";
import type { Picture } from "../../view/picture.js";
import { ProgressDesk } from "../../view/progress-desk.js";
import type { ProgressKeeper } from "../../view/progress-keeper.js";
import { receiptTemplate } from "../../view/receipt-template.js";
import type { Room } from "../../view/room.js";
import { coverOf, liftReceipt, scrollToNode } from "../../view/sight.js";
import { StudySheet } from "../../view/study-sheet.js";
import { isRightToLeft } from "../../view/surroundings.js";
import { pngOf, svgOf } from "../../view/taking-out.js";
import type { Control, Look, Press } from "../../view/toolbar-template.js";
import type { ToolHost } from "../../view/tools/tool-host.js";
import { Tools } from "../../view/tools/tools.js";
import { traitsOf } from "../../view/traits.js";
import { type Click, type Deed, TreeInput } from "../../view/tree-input.js";
import { ViewportController, type ViewportHost } from "../../view/viewport-controller.js";
import { liveStyles } from "./live-styles.js";

/** Not every browser tells when it is idle. */
const whenIdle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 200));

/** The element that a live map is in, and what the map asks of it. */
export type LiveHost = LitElement &
  ViewportHost & {
    layout: Layout;
    readonly nodeContent: NodeContent | undefined;
    readonly shortcuts: string;
    readonly estimate: boolean;
  };

/** What a live map is given by its element. */
export interface LiveContext {
  readonly keeper: ProgressKeeper;
  /** As they are at the moment of asking. */
  readonly words: () => Words;
  /** Says something aloud. */
  readonly announce: (news: string) => void;
}

/**
 * All that a map does beyond its first picture: it opens and closes, is moved about in by
 * keys, by pointer and by scrolling, shows details, is marked, searched and zoomed.
 */
export class LiveMap implements ToolHost {
  /** The texts it says. */
  static readonly texts = ENGLISH;

  readonly store: MapStore;
  readonly viewport: ViewportController;
  readonly desk: ProgressDesk;
  readonly memory: MapMemory;
  readonly root: ShadowRoot;
  readonly words: () => Words;
  readonly announce: (news: string) => void;
  readonly #host: LiveHost;
  readonly #input = new TreeInput();
  readonly #focusKeeper: FocusKeeper;
  readonly #tools: Tools;
  readonly #sheet: StudySheet;
  readonly #fragment: FragmentWatch;
  readonly #watch = new FrameWatch({
    resized: () => this.#handleResize(),
    scrolled: () => this.#painter?.follow(),
    printing: () => this.#sheet.show(),
    printed: () => this.#sheet.hide(),
  });
  #painter: MapPainter | undefined;
  /** The roadmap that was drawn last. */
  #drawn: RoadmapIndex | undefined;
  #isChange = false;
  /** Where the focus is known to come, so that nothing has to follow it there. */
  #expectedFocus: EventTarget | null = null;
  /** The node that is to come into sight. */
  #sought: string | undefined;
  #form: RoadForm | undefined;
  /** Code that the next drawing waits for. */
  arrival: Promise<void> | undefined;

  constructor(host: LiveHost, root: ShadowRoot, { keeper, words, announce }: LiveContext) {
    this.#host = host;
    this.root = root;
    this.words = words;
    const herald = new Herald(root, announce);
    this.announce = (news) => herald.say(news);
    this.store = new MapStore(host, (isMoving) => this.#handleChange(isMoving));
    this.viewport = new ViewportController(host);
    this.desk = new ProgressDesk(this.store, keeper, {
      words,
      announce: this.announce,
      announceToo: (news) => herald.sayToo(news),
      refresh: () => this.refresh(),
    });
    this.memory = new MapMemory(this.store, keeper);
    this.#focusKeeper = new FocusKeeper(root);
    this.#tools = new Tools(this);
    this.#sheet = new StudySheet(root, this.store, words);
    this.#fragment = new FragmentWatch(host, {
      index: () => this.store.model?.index,
      showTopic: (id) => this.#jump(id),
      offerProgress: (code) => this.#offer(code),
    });
    root.addEventListener("focusout", ({ target }) => {
      // Who comes back to the window comes back to what was in sight.
      if (!document.hasFocus()) this.#expectedFocus = target;
      // Lines to relatives are for who is at a node.
      if (this.store.model?.state.selected === undefined) host.requestUpdate();
    });
    host.addEventListener("fullscreenchange", () => this.#handleFullscreen());
  }

  get frame(): HTMLElement | undefined {
    return this.#painter?.frame;
  }

  get layout(): Layout {
    return this.#host.layout;
  }

  set layout(layout: Layout) {
    this.#host.layout = layout;
  }

  /** What the button that opens everything is when everything is open. */
  get expandLook(): Look | undefined {
    return this.store.isAllExpanded ? ["collapseAll", COLLAPSE] : undefined;
  }

  /** What the button that fills the screen is when it is filled. */
  get fullscreenLook(): Look | undefined {
    return this.#host.isFullscreen ? ["exitFullscreen", SHRINK] : undefined;
  }

  get hasShortcuts(): boolean {
    return this.#host.shortcuts !== "none";
  }

  /** The control of the bar whose panel is open. */
  get openControl(): Control | undefined {
    return this.#tools.open;
  }

  /** Opens what hides a node, moves the focus to it and brings it into view. */
  async reveal(id: string): Promise<void> {
    this.store.dispatch({ type: "reveal", id });
    await this.#host.updateComplete;
    if (!this.store.isVisible(id)) return;
    this.#focus(id);
    await this.bringIntoSight(id);
  }

  /** Takes over the focus from the picture that was there before. */
  adoptFocus(): void {
    const { id } = this.before()?.element.dataset ?? {};
    if (id !== undefined) this.store.dispatch({ type: "focus", id });
  }

  /** Call it before an update: what has the focus may not survive it. */
  before(): Focus | undefined {
    return this.#focusKeeper.before();
  }

  /** Takes hold of the frame that was rendered, or lets go of the one before. */
  attach(frame: HTMLElement | undefined): void {
    frame?.toggleAttribute("data-framed", this.#isFramed);
    if (frame === this.#painter?.frame) return;
    // It may be in another document than before.
    addStyles(this.root, liveStyles);
    this.#exchange(frame);
    for (const part of [this.desk, this.#fragment]) {
      if (frame) part.connect();
      else part.disconnect();
    }
    if (!frame) this.#tools.close();
  }

  /** Draws the map in its frame, before anything is painted. */
  draw(room: Room | undefined, focus: Focus | undefined): void {
    const { model } = this.store;
    this.#form = room?.form;
    if (room) this.#turn();
    this.viewport.cover = coverOf(this.root, this.frame);
    const kept = this.#painter && model && this.#tabStop(model);
    if (model && room) {
      const anchor = focus?.isInMap ? model.state.focused : undefined;
      this.#painter?.show(model, room, {
        animate: this.#isChange,
        anchor,
        kept,
        words: this.words(),
        content: this.#host.nodeContent,
      });
    }
    this.#isChange = false;
    liftReceipt(this.root);
    if (model && room) this.#greet(model.index);
    // What is out of sight is there for the browser's search, and for who reads without eyes.
    whenIdle(() => this.#painter?.complete());
    // Where the code of a layout is still to come there is no node yet that could take the focus.
    const taker = this.#painter?.element(kept ?? "") && kept;
    if (!this.#focusKeeper.after(focus, taker) || taker === undefined) return;
    this.#focus(taker);
    // Where the reader has been at no node yet, the page stays where it is.
    if (focus && model?.state.focused !== undefined) void this.bringIntoSight(taker);
  }

  /** Has all rendered once more, as where an element has a value that the state does not have. */
  refresh(): void {
    this.#painter?.spoil();
    this.#host.requestUpdate();
  }

  /** Draws also what is out of sight, unless that is too much. */
  complete(): void {
    this.#painter?.complete();
  }

  /** Between the bar and the map. */
  renderHead(): unknown {
    return this.#tools.render();
  }

  /** Over the map. */
  renderOverlay(): unknown {
    const hint = hintTemplate(this.viewport.hint, this.words());
    return [hint, this.#isFramed ? this.#renderDetail("panel") : nothing];
  }

  /** Below the map. */
  renderFoot(form: RoadForm | undefined): unknown {
    return [
      receiptTemplate(this.desk, this.words()),
      form === "narrow" ? this.#renderDetail("sheet") : nothing,
    ];
  }

  /** Where to go on after the road. */
  renderEnd(): unknown {
    const { model } = this.store;
    return model && endTemplate(model.index.roadmap, this.words());
  }

  /** Buttons in the bar, while the map can be moved. */
  renderPanButtons(): TemplateResult | typeof nothing {
    const { viewport } = this;
    if (!viewport.isMoved && !this.#host.isFullscreen && !this.#isFramed) return nothing;
    return panTemplate(this.words(), {
      pan: (x, y) => viewport.pan(x, y),
      fit: () => viewport.fit(),
    });
  }

  /** How much time is left, where the page wants it told. */
  renderEstimate(): string {
    const { model } = this.store;
    return this.#host.estimate && model ? estimateText(model, this.words()) : "";
  }

  /** Does what a button of the bar asks for. */
  press(press: Press): unknown {
    const { store, viewport } = this;
    switch (press) {
      case "toggleAll":
        return store.dispatch({ type: store.isAllExpanded ? "collapse-all" : "expand-all" });
      case "zoomIn":
        return viewport.zoomIn();
      case "zoomOut":
        return viewport.zoomOut();
      case "fullscreen":
        return this.#toggleFullscreen();
      default:
        return this.#tools.toggle(press);
    }
  }

  async toSVG(): Promise<string> {
    await this.#host.updateComplete;
    return svgOf(...this.#drawable());
  }

  async toPNG(): Promise<Blob> {
    await this.#host.updateComplete;
    return pngOf(...this.#drawable());
  }

  async toMarkdown(): Promise<string> {
    const { markdownOf } = await import("../../view/markdown.js");
    return markdownOf(this.#drawable()[1], this.words());
  }

  printSheet(): Promise<void> {
    return this.#sheet.print();
  }

  rendered(): Promise<unknown> {
    return this.#host.updateComplete;
  }

  handleClick(event: Click): void {
    const { model } = this.store;
    if (model) this.#perform(this.#input.click(event, model));
  }

  handleKeydown(event: KeyboardEvent): void {
    const { model } = this.store;
    const deeds = model && this.#input.key(event, model, this.#keySettings());
    if (!deeds) return;
    event.preventDefault();
    this.#perform(deeds);
  }

  handleFocusin(event: FocusEvent): void {
    const { model } = this.store;
    if (!model) return;
    const id = this.#input.focus(event, model);
    if (id !== undefined) this.#do({ type: "focus", id });
    // Lines to relatives are due also where the state had the focus there before the browser.
    this.#host.requestUpdate();
    // Tab may lead to a node that was moved out of the frame; a pointer is at what it presses.
    const isExpected = event.target === this.#expectedFocus;
    this.#expectedFocus = null;
    const isByKey = !isExpected && (event.target as Element).matches(":focus-visible");
    const isMovable = this.#isFramed || this.viewport.isMoved;
    if (id !== undefined && isByKey && isMovable) void this.bringIntoSight(id);
  }

  get #isFramed(): boolean {
    return isFramed(this.layout);
  }

  /** What pictures are made of. */
  #drawable(): [MapPainter, MapModel] {
    const { model } = this.store;
    if (!model || !this.#painter) throw new Error("There is no map.");
    return [this.#painter, model];
  }

  #keySettings() {
    const focused = this.store.model?.state.focused;
    const isFromRight = isRightToLeft(this.#host);
    const side = focused === undefined ? undefined : this.#painter?.sideOf(focused);
    return {
      isRightToLeft: isFromRight,
      // Where the picture grows the other way, so do the keys.
      isMirrored: side === (isFromRight ? "right" : "left"),
      hasShortcuts: this.hasShortcuts,
    };
  }

  async #toggleFullscreen(): Promise<void> {
    const host = this.#host;
    const isDone = host.isFullscreen ? document.exitFullscreen() : host.requestFullscreen();
    // A browser may refuse; the map stays as it is.
    await isDone.catch(() => {});
  }

  async #handleFullscreen(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await this.viewport.fit();
  }

  #handleChange(isMoving: boolean): void {
    this.#isChange ||= isMoving;
    this.memory.follow();
    this.#tools.follow();
    this.#host.requestUpdate();
  }

  /** Draws by the layout that is wanted, or goes back to the road where its code does not come. */
  #turn(): void {
    const arrival = this.#painter?.use(this.layout);
    if (!arrival) return;
    const settled = arrival
      .catch(() => {
        this.layout = "road";
      })
      .then(() => {
        if (this.arrival === settled) this.arrival = undefined;
        this.#host.requestUpdate();
      });
    this.arrival = settled;
  }

  /** What a roadmap gives rise to when it is drawn for the first time. */
  #greet(index: RoadmapIndex): void {
    // What cannot be stored is known to others on the page. A change waits for the update to end.
    queueMicrotask(() => this.desk.recall());
    if (index === this.#drawn) return;
    this.#drawn = index;
    // A change has to wait until the update is over.
    queueMicrotask(() => {
      this.desk.reportVanished();
      this.#fragment.answer();
    });
  }

  /** What is on the canvas. */
  #renderPicture(picture: Picture): TemplateResult {
    const model = this.store.model as MapModel;
    const words = this.words();
    const context = {
      ...model,
      words,
      form: this.#form,
      traitsOf: (entry: IndexEntry) => traitsOf(entry, model, words),
      nodeContent: this.#host.nodeContent,
    };
    return mapTemplate(
      picture,
      this.#tabStop(model),
      context,
      this.#form === "wide" && !this.#isFramed ? this.#renderDetail("card") : nothing,
    );
  }

  #renderDetail(kind: DetailKind): TemplateResult | typeof nothing {
    const { model } = this.store;
    const selected = model?.index.entries.get(model.state.selected ?? "");
    if (!model || !selected) return nothing;
    const context = { ...model, words: this.words() };
    return detailTemplate(selected, kind, context, {
      close: () => this.#perform([{ type: "select", id: undefined }]),
      setStatus: (id, status) => this.desk.mark(id, status),
      reveal: (id) => this.#jump(id),
      copyLink: (id) => this.#tools.copy(linkInto(model.index, { topic: id })),
    });
  }

  /** The one node that Tab leads to. */
  #tabStop({ state, tree }: MapModel): string | undefined {
    const wanted = [state.focused, state.selected].find((id) => id && this.store.isVisible(id));
    return wanted ?? tree.roots[0]?.id;
  }

  #perform(deeds: readonly Deed[]): void {
    for (const deed of deeds) this.#do(deed);
    const isSelecting = deeds.some((deed) => deed.type === "select" && deed.id);
    if (isSelecting) void this.#showSelected();
  }

  #do(deed: Deed): void {
    switch (deed.type) {
      case "mark":
        this.desk.mark(deed.id, deed.status);
        break;
      case "undo":
        this.desk.undo();
        break;
      case "search":
      case "help":
        void this.#tools.show(deed.type);
        break;
      default:
        this.desk.dismiss();
        this.store.dispatch(deed);
    }
  }

  /** What a reader is at does not slip out of a frame that gets smaller. */
  async #handleResize(): Promise<void> {
    this.#host.requestUpdate();
    if (!this.#isFramed) return;
    await this.#host.updateComplete;
    if (!this.viewport.follow()) return;
    const { selected, focused } = this.store.model?.state ?? {};
    const anchor = this.before()?.isInMap ? focused : undefined;
    const box = this.#painter?.boxOf(anchor ?? selected ?? focused ?? "");
    if (box) this.viewport.show(box);
  }

  /** A detail that opens out of sight, or over its node, would be no answer to a click. */
  async #showSelected(): Promise<void> {
    await this.#host.updateComplete;
    const { selected } = this.store;
    if (selected !== undefined) await this.bringIntoSight(selected);
  }

  /** Shows a relative's detail and goes there. */
  async #jump(id: string): Promise<void> {
    this.store.dispatch({ type: "select", id });
    await this.reveal(id);
  }

  /** Has the reader decide about progress that a link brings. */
  async #offer(code: string): Promise<void> {
    if (await this.#tools.offer(code)) clearFragment();
  }

  #focus(id: string): void {
    const element = this.#painter?.element(id);
    this.#expectedFocus = element ?? null;
    element?.focus({ preventScroll: true });
    // A window in the background tells it once it is in front.
    if (document.hasFocus()) this.#expectedFocus = null;
  }

  /** Brings a node into the frame, and the frame's part of it into the window. */
  async bringIntoSight(id: string): Promise<void> {
    const painter = this.#painter;
    const box = painter?.boxOf(id);
    this.#sought = id;
    if (box) this.viewport.show(box, painter?.branchBoxOf(id));
    await painter?.settled;
    // By now, the reader may be on the way to another one.
    if (painter && this.#sought === id) scrollToNode(this.root, painter, id);
  }

  /** Draws in another frame from now on, or in none. */
  #exchange(frame: HTMLElement | undefined): void {
    this.#painter?.disconnect();
    this.viewport.attach(frame);
    this.#watch.watch(frame);
    const template = (picture: Picture) => this.#renderPicture(picture);
    const onChange = () => requestAnimationFrame(() => this.#host.requestUpdate());
    const painter = frame && new MapPainter(frame, this.viewport, template, onChange);
    this.viewport.onMove = () => {
      painter?.applyViewport();
      painter?.follow();
    };
    this.#painter = painter;
  }
}
