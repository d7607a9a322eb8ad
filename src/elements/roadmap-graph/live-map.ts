import { html, type LitElement, nothing, type TemplateResult } from "lit";
import type { RoadForm } from "../../core/layout/road-form.js";
import { ENGLISH } from "../../core/messages.js";
import type { Action } from "../../core/state/action.js";
import type { Status } from "../../core/state/map-state.js";
import { shareDone } from "../../core/state/progress.js";
import type { Words } from "../../core/words.js";
import { addStyles } from "../../view/add-styles.js";
import { detailTemplate } from "../../view/detail-template.js";
import { type Focus, FocusKeeper } from "../../view/focus-keeper.js";
import { FrameWatch } from "../../view/frame-watch.js";
import type { MapModel } from "../../view/map-model.js";
import { MapPainter } from "../../view/map-painter.js";
import { MapStore } from "../../view/map-store.js";
import { mapTemplate } from "../../view/map-template.js";
import { statusWord } from "../../view/node-template.js";
import { panTemplate } from "../../view/pan-template.js";
import type { Picture } from "../../view/picture.js";
import type { Room } from "../../view/room.js";
import { isRightToLeft } from "../../view/surroundings.js";
import { TreeInput } from "../../view/tree-input.js";
import { ViewportController, type ViewportHost } from "../../view/viewport-controller.js";
import { liveStyles } from "./live-styles.js";

/** Not every browser tells when it is idle. */
const whenIdle = globalThis.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 200));

/** The element that a live map is in, and what the map asks of it. */
export type LiveHost = LitElement &
  ViewportHost & {
    /** Marks a topic and keeps the progress. */
    setStatus(id: string, status: Status): void;
  };

/**
 * All that a map does beyond its first picture: it opens and closes, is moved about in by
 * keys, by pointer and by scrolling, shows details and zooms.
 */
export class LiveMap {
  /** The texts it says. */
  static readonly texts = ENGLISH;

  readonly store: MapStore;
  readonly viewport: ViewportController;
  readonly #host: LiveHost;
  readonly #words: () => Words;
  readonly #input = new TreeInput();
  readonly #focusKeeper: FocusKeeper;
  readonly #watch = new FrameWatch({
    resized: () => this.#host.requestUpdate(),
    scrolled: () => this.#painter?.follow(),
    printing: () => this.#painter?.complete(true),
    printed: () => this.#painter?.follow(true),
  });
  #painter: MapPainter | undefined;
  #isChange = false;

  /** @param words as they are at the moment of asking. */
  constructor(host: LiveHost, root: ShadowRoot, words: () => Words) {
    this.#host = host;
    this.#words = words;
    this.store = new MapStore(host, (isMoving) => this.#handleChange(isMoving));
    this.viewport = new ViewportController(host);
    this.#focusKeeper = new FocusKeeper(root);
    addStyles(root, liveStyles);
    host.addEventListener("fullscreenchange", () => this.#handleFullscreen());
  }

  get statuses(): ReadonlyMap<string, Status> {
    return this.store.model?.state.statuses ?? new Map();
  }

  /** Opens what hides a node, moves the focus to it and brings it into view. */
  async reveal(id: string): Promise<void> {
    this.store.dispatch({ type: "reveal", id });
    await this.#host.updateComplete;
    if (!this.store.isVisible(id)) return;
    this.#focus(id);
    await this.#bringIntoSight(id);
  }

  /** What is said when a topic was marked. */
  statusNews(id: string, status: Status): string {
    const { model } = this.store;
    const title = model?.index.entries.get(id)?.node.title;
    if (!model || title === undefined) return "";
    const words = this.#words();
    const percent = words.percent(shareDone(model.progress.whole));
    return words.say("marked", { title, status: statusWord(status, words), percent });
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
    if (frame !== this.#painter?.frame) this.#exchange(frame);
  }

  /** Draws the map in its frame, before anything is painted. */
  draw(room: Room | undefined, focus: Focus | undefined): void {
    const { model } = this.store;
    const kept = this.#painter && model && this.#tabStop(model);
    if (model && room) {
      const anchor = focus?.isInMap ? model.state.focused : undefined;
      this.#painter?.show(model, room, {
        animate: this.#isChange,
        anchor,
        kept,
        words: this.#words(),
      });
    }
    this.#isChange = false;
    // What is out of sight is there for the browser's search, and for who reads without eyes.
    whenIdle(() => this.#painter?.complete());
    if (!this.#focusKeeper.after(focus, kept) || kept === undefined) return;
    this.#focus(kept);
    if (focus) void this.#bringIntoSight(kept);
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

  /** What is not on the canvas: the detail at the lower edge, where there is no room beside. */
  renderSheet(form: RoadForm | undefined): TemplateResult | typeof nothing {
    return form === "narrow" ? this.#renderDetail("sheet") : nothing;
  }

  /** Buttons in the bar, while the map is moved or scaled. */
  renderPanButtons(): TemplateResult | typeof nothing {
    const { viewport } = this;
    if (!viewport.isMoved && !this.#host.isFullscreen) return nothing;
    return panTemplate(this.#words(), {
      pan: (x, y) => viewport.pan(x, y),
      fit: () => viewport.fit(),
    });
  }

  renderHint(): TemplateResult | typeof nothing {
    const { hint } = this.viewport;
    if (!hint) return nothing;
    const isMac = navigator.platform.startsWith("Mac");
    const key = hint === "touch" ? "touchHint" : isMac ? "wheelHintMac" : "wheelHint";
    return html`<p class="hint" aria-hidden="true">${this.#words().say(key)}</p>`;
  }

  async toggleFullscreen(): Promise<void> {
    const host = this.#host;
    const isDone = host.isFullscreen ? document.exitFullscreen() : host.requestFullscreen();
    // A browser may refuse; the map stays as it is.
    await isDone.catch(() => {});
  }

  handleClick(event: Pick<MouseEvent, "target">): void {
    const { model } = this.store;
    if (model) this.#dispatchAll(this.#input.click(event, model));
  }

  handleKeydown(event: KeyboardEvent): void {
    const { model } = this.store;
    const actions = model && this.#input.key(event, model, isRightToLeft(this.#host));
    if (!actions) return;
    event.preventDefault();
    this.#dispatchAll(actions);
  }

  handleFocusin(event: FocusEvent): void {
    const { model } = this.store;
    if (model) this.#dispatchAll(this.#input.focus(event, model));
  }

  async #handleFullscreen(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    await this.viewport.fit();
  }

  #handleChange(isMoving: boolean): void {
    this.#isChange ||= isMoving;
    this.#host.requestUpdate();
  }

  /** What is on the canvas. */
  #renderPicture(picture: Picture): TemplateResult {
    const model = this.store.model as MapModel;
    const context = { ...model, words: this.#words() };
    return mapTemplate(
      picture,
      this.#tabStop(model),
      context,
      picture.form === "wide" ? this.#renderDetail("card") : nothing,
    );
  }

  #renderDetail(kind: "card" | "sheet"): TemplateResult | typeof nothing {
    const { model } = this.store;
    const selected = model?.index.entries.get(model.state.selected ?? "");
    if (!model || !selected) return nothing;
    const context = { ...model, words: this.#words() };
    return detailTemplate(selected, kind, context, {
      close: () => this.#dispatchAll([{ type: "select", id: undefined }]),
      setStatus: (id, status) => this.#host.setStatus(id, status),
      reveal: (id) => this.#jump(id),
    });
  }

  /** The one node that Tab leads to. */
  #tabStop({ state, tree }: MapModel): string | undefined {
    const wanted = [state.focused, state.selected].find((id) => id && this.store.isVisible(id));
    return wanted ?? tree.roots[0]?.id;
  }

  #dispatchAll(actions: readonly Action[]): void {
    for (const action of actions) this.store.dispatch(action);
    const isSelecting = actions.some((action) => action.type === "select" && action.id);
    if (isSelecting) void this.#showSelected();
  }

  /** A detail that opens out of sight, or over its node, would be no answer to a click. */
  async #showSelected(): Promise<void> {
    await this.#host.updateComplete;
    const { selected } = this.store;
    if (selected !== undefined) await this.#bringIntoSight(selected);
  }

  /** Shows a relative's detail and goes there. */
  async #jump(id: string): Promise<void> {
    this.store.dispatch({ type: "select", id });
    await this.reveal(id);
  }

  #focus(id: string): void {
    this.#painter?.element(id)?.focus({ preventScroll: true });
  }

  /** Brings a node into the frame, and the frame's part of it into the window. */
  async #bringIntoSight(id: string): Promise<void> {
    const painter = this.#painter;
    const box = painter?.boxOf(id);
    if (box) this.viewport.show(box);
    await painter?.settled;
    const detail = this.#host.renderRoot.querySelector<HTMLElement>(".detail");
    const isSheet = detail?.classList.contains("sheet");
    const covered = isSheet ? detail?.offsetHeight : 0;
    painter?.frame.style.setProperty("--_sheet", `${covered}px`);
    for (const element of [isSheet ? undefined : detail, painter?.element(id)]) {
      element?.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
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
