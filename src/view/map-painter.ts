import { layoutRoad } from "../core/layout/layout-road.js";
import type { RoadForm, RoadLayout } from "../core/layout/road-layout.js";
import { type RoadMetrics, roadMetrics } from "../core/layout/road-metrics.js";
import type { MapModel } from "./map-store.js";
import { Measuring } from "./measuring.js";
import { roadSizes, sceneOf } from "./scene.js";
import { nodeKey, type Scene, Stage } from "./stage.js";
import { isRightToLeft, scrollPageBy } from "./surroundings.js";
import type { ViewportController } from "./viewport-controller.js";

export interface PaintOptions {
  /** Whether things move from where they were. */
  readonly animate: boolean;
  /** The node that is to stay where the reader sees it. */
  readonly anchor: string | undefined;
}

/**
 * Brings what Lit has rendered into its places: measures, lays out, moves.
 *
 * All of it happens within one update, so that nothing unplaced is ever painted.
 */
export class MapPainter {
  readonly #root: ShadowRoot;
  readonly #stage: Stage;
  readonly #measuring: Measuring;
  readonly #viewport: ViewportController;
  readonly #frames: ResizeObserver;
  #frame: HTMLElement | undefined;
  #layout: RoadLayout | undefined;
  #room = "";
  #isMoving = false;

  /** @param onChange called when the room or a size has changed, and painting is due. */
  constructor(root: ShadowRoot, viewport: ViewportController, onChange: () => void) {
    this.#root = root;
    this.#viewport = viewport;
    viewport.onMove = () => this.#applyViewport();
    this.#stage = new Stage(root);
    // A frame later: whoever changes sizes while sizes are reported causes an error on the page.
    const onResize = () => requestAnimationFrame(() => onChange());
    this.#measuring = new Measuring(onResize);
    this.#frames = new ResizeObserver(() => {
      // The height that painting itself has given the frame is no news.
      if (this.#roomNow() !== this.#room) onResize();
    });
  }

  /** Resolves when nothing moves any more. */
  get settled(): Promise<void> {
    return this.#stage.settled;
  }

  /** The form that the map has in the room there is; `undefined` where there is none. */
  get form(): RoadForm | undefined {
    return this.#metrics()?.form;
  }

  /** Call it before rendering a model: remembers what is about to leave. */
  prepare(model: MapModel | undefined): void {
    if (!model) return;
    const remaining = new Set(model.tree.nodes.map(({ id }) => id));
    this.#stage.keepLeaving((id) => remaining.has(id));
  }

  /** Call it after rendering a model. */
  paint(model: MapModel | undefined, { animate, anchor }: PaintOptions): void {
    const frame = this.#root.querySelector<HTMLElement>(".frame");
    this.#hold(frame?.isConnected ? frame : undefined);
    const metrics = this.#metrics();
    const canvas = this.#root.querySelector<HTMLElement>(".canvas");
    this.#room = "";
    if (!model || !metrics || !canvas) return;
    canvas.style.setProperty("--_unit", `${metrics.unit}px`);
    const sheet = this.#root.querySelector<HTMLElement>(".detail.sheet");
    canvas.style.setProperty("--_sheet", `${sheet?.offsetHeight ?? 0}px`);
    this.#measuring.measure(this.#root, metrics);
    const isCard = metrics.form === "wide" && this.#root.querySelector(".detail.card") !== null;
    const sizes = roadSizes(
      this.#measuring.sizes,
      model.tree,
      isCard ? model.state.selected : undefined,
    );
    const before = this.#layout;
    this.#layout = layoutRoad(model.tree.roots, sizes, {
      width: metrics.width,
      em: fontSize(canvas),
      isRightToLeft: isRightToLeft(canvas),
    });
    canvas.style.blockSize = `${this.#layout.bounds.height}px`;
    this.#viewport.setContent(this.#layout.bounds, this.#layout.road.x);
    this.#applyViewport();
    const shift = anchor === undefined ? 0 : this.#holdStill(anchor, before, this.#layout);
    this.#move(sceneOf(this.#layout, model.tree), animate, shift);
    this.#room = this.#roomNow();
  }

  /** Brings a node into the frame, and the frame's part of it into the window. */
  async reveal(id: string): Promise<void> {
    const box = this.#layout?.nodes.find((node) => node.id === id);
    if (box) this.#viewport.show(box);
    await this.settled;
    const detail = this.#root.querySelector(".detail.card");
    for (const element of [detail, this.#elementOf(id)]) {
      element?.scrollIntoView({ block: "nearest", inline: "nearest" });
    }
  }

  focus(id: string): void {
    this.#elementOf(id)?.focus({ preventScroll: true });
  }

  disconnect(): void {
    this.#measuring.disconnect();
    this.#hold(undefined);
  }

  #roomNow(): string {
    return `${this.#frame?.clientWidth} ${this.#frame?.clientHeight}`;
  }

  #elementOf(id: string): HTMLElement | null {
    return this.#root.querySelector(`[data-box="${CSS.escape(nodeKey(id))}"]`);
  }

  /** Scrolls by as much as a node moves, so that it stays where the reader has it. */
  #holdStill(id: string, before: RoadLayout | undefined, after: RoadLayout): number {
    const topIn = (layout?: RoadLayout) => layout?.nodes.find((node) => node.id === id)?.y;
    const [from, to] = [topIn(before), topIn(after)];
    const isInFrame = this.#viewport.isMoved || this.#root.host.matches(":fullscreen");
    if (from === undefined || to === undefined || isInFrame) return 0;
    return scrollPageBy(this.#root.host, to - from);
  }

  #move(scene: Scene, animate: boolean, shift: number): void {
    // A size that settles while things move must not make them jump.
    this.#stage.show(scene, { animate: animate || this.#isMoving, shift });
    this.#isMoving ||= animate;
    const { settled } = this.#stage;
    settled.then(() => {
      if (settled === this.#stage.settled) this.#isMoving = false;
    });
  }

  #hold(frame: HTMLElement | undefined): void {
    this.#viewport.attach(frame);
    if (frame === this.#frame) return;
    if (this.#frame) this.#frames.unobserve(this.#frame);
    this.#frame = frame;
    if (frame) this.#frames.observe(frame);
    this.#stage.reset();
    this.#layout = undefined;
  }

  #metrics(): RoadMetrics | undefined {
    const frame = this.#root.querySelector<HTMLElement>(".frame");
    const width = frame?.clientWidth ?? 0;
    return frame && width > 0 ? roadMetrics(width, fontSize(frame)) : undefined;
  }

  #applyViewport(): void {
    const canvas = this.#root.querySelector<HTMLElement>(".canvas");
    if (!canvas) return;
    const { x, y, scale } = this.#viewport.viewport;
    const isMoved = this.#viewport.isMoved;
    canvas.classList.toggle("gliding", this.#viewport.isGliding);
    canvas.style.transform = isMoved ? `translate(${x}px, ${y}px) scale(${scale})` : "";
  }
}

function fontSize(element: Element): number {
  return Number.parseFloat(getComputedStyle(element).fontSize);
}
