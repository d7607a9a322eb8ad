import type { ReactiveController, ReactiveControllerHost } from "lit";
import { type Box, isSameSize, type Point, type Size } from "../core/layout/geometry.js";
import {
  fitViewport,
  HOME,
  isHome,
  keptInFrame,
  SCALE_RANGE,
  startViewport,
  UNCOVERED,
  type Viewport,
  viewportShowing,
  ZOOM_STEP,
} from "../core/layout/viewport.js";
import { acceptsGesture, type Gestures, hasZoomKey, ownsPlainGestures } from "./gesture-filter.js";
import { isFramed, type Layout } from "./layouts.js";
import type { PanZoom } from "./pan-zoom.js";

/** How long the hint about a gesture stays, in milliseconds. */
const HINT_TIME = 1600;

/** The gesture that was left to the page. */
export type Hint = "wheel" | "touch";

/** What the controller asks of its host. */
export interface ViewportHost extends ReactiveControllerHost {
  readonly gestures: Gestures;
  readonly isFullscreen: boolean;
  readonly layout: Layout;
}

/**
 * Moves and scales the map in its frame, by buttons and by gestures that leave the page its
 * own. The code for gestures arrives when a pointer first comes near, or a button needs it.
 */
export class ViewportController implements ReactiveController {
  viewport: Viewport = HOME;
  /** Called at every move, also those that need no rendering. */
  onMove: () => void = () => {};
  /** Whether the map glides to its place, as after a button, or follows a gesture at once. */
  isGliding = false;
  /** What lies over the frame. What is shown is shown clear of it. */
  cover = UNCOVERED;
  /** The hint to show because a gesture was left to the page. */
  hint: Hint | undefined;
  readonly #host: ViewportHost;
  #frame: HTMLElement | undefined;
  #panZoom: PanZoom | undefined;
  #content: Size = { width: 0, height: 0 };
  #axis = 0;
  #isBegun = false;
  /** The first look at a map, and the frame it was or is last seen through. */
  #begun: { readonly viewport: Viewport; readonly frame: Size } | undefined;
  /** What is in the middle of a map that does not fit its frame. */
  #start: Box | undefined;
  #hintTimer: ReturnType<typeof setTimeout> | undefined;
  #release = new AbortController();

  constructor(host: ViewportHost) {
    this.#host = host;
    host.addController(this);
  }

  /** How large the map is, as told last. */
  get size(): Size {
    return this.#content;
  }

  get isMoved(): boolean {
    return !isHome(this.viewport);
  }

  hostDisconnected(): void {
    this.#detach();
    clearTimeout(this.#hintTimer);
    this.hint = undefined;
  }

  /** Takes hold of a frame, or lets go of it. */
  attach(frame: HTMLElement | undefined): void {
    if (frame === this.#frame) return;
    this.#detach();
    this.forget();
    this.#frame = frame;
    if (!frame) return;
    this.#release = new AbortController();
    const { signal } = this.#release;
    frame.addEventListener("pointerenter", () => this.#load(), { signal, once: true });
    // The pointer may have been there before the map.
    if (frame.matches(":hover")) void this.#load();
    frame.addEventListener("wheel", (event) => this.#handleWheel(event), {
      signal,
      passive: false,
    });
    frame.addEventListener("touchmove", (event) => this.#handleTouch(event), {
      signal,
      passive: true,
    });
  }

  /** Tells how large the laid-out map is, and where its road runs: buttons zoom about it. */
  setContent(content: Size, axis: number): void {
    this.#axis = axis;
    const isSame = isSameSize(content, this.#content);
    this.#content = content;
    this.#tellExtent();
    // What is in sight may be beyond the map now. In a frame the painter sees to that.
    if (!isSame && this.isMoved && !this.#isFramed) this.#set(this.#kept(this.viewport));
  }

  /** Looks at a map in a frame for the first time, where it is not looked at already. */
  begin(start: Box | undefined): void {
    const frame = this.#frameSize();
    this.#start = start;
    if (this.#isBegun || !start || frame.width === 0) return;
    this.#isBegun = true;
    this.#set(this.#showing(start, startViewport(this.#content, frame, start)));
    this.#begun = { viewport: this.viewport, frame };
  }

  /**
   * Follows a frame that may have another size: with the first look, or with what is in its middle.
   *
   * @returns whether it has.
   */
  follow(): boolean {
    const frame = this.#frameSize();
    if (!this.#isFramed || !this.#begun || frame.width === 0) return false;
    const { viewport, frame: before } = this.#begun;
    if (isSameSize(frame, before)) return false;
    this.isGliding = false;
    if (isSame(viewport, this.viewport)) {
      this.#isBegun = false;
      this.begin(this.#start);
      return true;
    }
    const { x, y, scale } = this.viewport;
    const [right, down] = [frame.width - before.width, frame.height - before.height];
    this.#set(this.#kept({ scale, x: x + right / 2, y: y + down / 2 }));
    this.#begun = { viewport, frame };
    return true;
  }

  /** What comes next has nothing to do with what was looked at. */
  forget(): void {
    this.#isBegun = false;
    this.isGliding = false;
    this.#set(HOME);
  }

  /** Moves the map at once, by pixels of its own. */
  moveBy(x: number, y: number): void {
    const { scale } = this.viewport;
    const moved = { scale, x: this.viewport.x + x * scale, y: this.viewport.y + y * scale };
    this.isGliding = false;
    this.#set(this.#kept(moved));
  }

  /**
   * Puts the map back: as it was laid out, or as much of it as possible on a full screen and in
   * a frame.
   */
  async fit(): Promise<void> {
    (await this.#glide())?.setViewport(this.#fitting());
  }

  async zoomIn(): Promise<void> {
    (await this.#glide())?.scaleBy(ZOOM_STEP, this.#anchor());
  }

  async zoomOut(): Promise<void> {
    (await this.#glide())?.scaleBy(1 / ZOOM_STEP, this.#anchor());
  }

  /** Looks further in a direction, in shares of the frame. */
  async pan(x: number, y: number): Promise<void> {
    const { width, height } = this.#frameSize();
    (await this.#glide())?.panBy(-x * width, -y * Math.min(height, innerHeight));
  }

  /**
   * Moves a box of the map into the part of the frame that is free, where it is not in it.
   *
   * @param around what belongs to it, and comes along where there is room for all of it.
   */
  show(box: Box, around = box): void {
    if (!this.isMoved && !this.#host.isFullscreen && !this.#isFramed) return;
    const { x, y, scale } = this.viewport;
    const { width, height } = this.#frameSize();
    const { left, right, bottom } = this.cover;
    const isRoomy =
      around.width * scale <= width - left - right && around.height * scale <= height - bottom;
    const start = isRoomy ? this.#showing(around, this.viewport) : this.viewport;
    const shown = this.#showing(box, start);
    // Gliding over what is far away shows nothing, and takes some browsers very long.
    this.isGliding = Math.hypot(shown.x - x, shown.y - y) <= 3 * Math.hypot(width, height);
    this.#set(shown);
  }

  /** `undefined` where the code cannot be had, as offline: the map works, it only stays put. */
  async #load(): Promise<PanZoom | undefined> {
    const module = await import("./pan-zoom.js").catch(() => undefined);
    const frame = this.#frame;
    if (!frame || !module) return undefined;
    const { createPanZoom } = module;
    this.#panZoom ??= createPanZoom(frame, {
      accepts: (event) => acceptsGesture(event, this.#context()),
      onChange: (viewport, isGesture) => this.#handleChange(viewport, isGesture),
    });
    this.#tellExtent();
    if (this.isMoved) this.#panZoom.setViewport(this.viewport);
    return this.#panZoom;
  }

  #detach(): void {
    this.#release.abort();
    this.#panZoom?.destroy();
    this.#panZoom = undefined;
    this.#frame = undefined;
  }

  get #isFramed(): boolean {
    return isFramed(this.#host.layout);
  }

  /** With the code for gestures, which keeps the map where it is as well, or without. */
  #set(viewport: Viewport): void {
    if (this.#panZoom) {
      this.#tellExtent();
      this.#panZoom.setViewport(viewport);
    } else this.#handleChange(viewport, false);
  }

  #showing(box: Box, { x, y, scale }: Viewport): Viewport {
    const { left, right, bottom } = this.cover;
    const { width, height } = this.#frameSize();
    const free = { width: width - left - right, height: height - bottom };
    const margin = this.#isFramed ? Math.min(56, free.height / 8) : 16;
    const inFree = viewportShowing(box, { x: x - left, y, scale }, free, margin);
    const shown = { ...inFree, x: inFree.x + left };
    return this.#isFramed ? this.#kept(shown) : shown;
  }

  #kept(viewport: Viewport): Viewport {
    return keptInFrame(viewport, this.#content, this.#frameSize(), this.cover);
  }

  #tellExtent(): void {
    this.#panZoom?.setExtent(this.#content, this.#frameSize(), this.cover);
  }

  #context() {
    const { gestures, isFullscreen } = this.#host;
    return { gestures, isFullscreen, isHome: !this.isMoved && !this.#isFramed };
  }

  #frameSize(): Size {
    return { width: this.#frame?.clientWidth ?? 0, height: this.#frame?.clientHeight ?? 0 };
  }

  /** The place on the road that is in the middle of what the reader sees. */
  #anchor(): Point {
    const { top = 0, bottom = 0 } = this.#frame?.getBoundingClientRect() ?? {};
    const middle = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const { x, scale } = this.viewport;
    return { x: this.#axis * scale + x, y: middle - top };
  }

  #fitting(): Viewport {
    const frame = this.#frameSize();
    if (this.#isFramed && this.#start) {
      return startViewport(this.#content, frame, this.#start, SCALE_RANGE[0]);
    }
    return this.#host.isFullscreen ? fitViewport(this.#content, frame) : HOME;
  }

  #glide(): Promise<PanZoom | undefined> {
    this.isGliding = true;
    return this.#load();
  }

  #handleChange(viewport: Viewport, isGesture: boolean): void {
    if (isGesture) this.isGliding = false;
    const wasMoved = this.isMoved;
    this.viewport = viewport;
    this.onMove();
    if (wasMoved !== this.isMoved) this.#host.requestUpdate();
  }

  #handleWheel(event: WheelEvent): void {
    if (hasZoomKey(event)) return;
    if (ownsPlainGestures(this.#context())) {
      event.preventDefault();
      this.isGliding = false;
      this.#panZoom?.panBy(-event.deltaX, -event.deltaY);
    } else if (this.isMoved && this.#host.gestures !== "none") this.#showHint("wheel");
  }

  #handleTouch(event: TouchEvent): void {
    const isLeftToPage = !ownsPlainGestures(this.#context()) && this.#host.gestures !== "none";
    if (isLeftToPage && event.touches.length === 1 && this.isMoved) this.#showHint("touch");
  }

  #showHint(hint: Hint): void {
    clearTimeout(this.#hintTimer);
    if (this.hint !== hint) {
      this.hint = hint;
      this.#host.requestUpdate();
    }
    this.#hintTimer = setTimeout(() => {
      this.hint = undefined;
      this.#host.requestUpdate();
    }, HINT_TIME);
  }
}

function isSame(one: Viewport, other: Viewport): boolean {
  return one.x === other.x && one.y === other.y && one.scale === other.scale;
}
