import { render, type TemplateResult } from "lit";
import type { Box, Span } from "../core/layout/geometry.js";
import type { RoadLayout } from "../core/layout/road-layout.js";
import type { IndexEntry } from "../core/model/roadmap-index.js";
import { currentStep } from "../core/state/progress.js";
import { beginningOf, type VisibleNode, visibleNode } from "../core/state/visible-tree.js";
import type { Words } from "../core/words.js";
import { nodeKey, splitKey } from "./box-key.js";
import type { MapModel } from "./map-model.js";
import { Motion, mayMove, type Routes } from "./motion.js";
import { type Picture, pictureOf, placeOf } from "./picture.js";
import type { Room } from "./room.js";
import { seenSpan } from "./seen-span.js";
import { Stage } from "./stage.js";
import { keepingFocus, scrollPageBy } from "./surroundings.js";
import { Survey } from "./survey.js";
import type { ViewportController } from "./viewport-controller.js";

/** A map with no more visible nodes than these is drawn whole, once its first picture is there. */
const WHOLE = 300;

/** A map with no more nodes than these is drawn whole for a printer: about fifty pages. */
const PRINTABLE = 5000;

/** How much is drawn above and below what is seen, in heights of the window. */
const REACH = 0.5;

/** So many nodes of a large map tell how large the others are. */
const SAMPLE = 60;

/** What is drawn is measured and laid out again so many times at most. */
const ROUNDS = 4;

const EVERYTHING: Span = { top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY };

export interface ShowOptions {
  /** Whether things move from where they were. */
  readonly animate: boolean;
  /** The node that is to stay where the reader sees it. */
  readonly anchor: string | undefined;
  /** The node that is drawn wherever it is. */
  readonly kept: string | undefined;
  /** What else the template depends on. */
  readonly words: Words;
}

/** A map as it is drawn. */
interface Drawn {
  readonly model: MapModel;
  readonly layout: RoadLayout<VisibleNode>;
  readonly picture: Picture;
  readonly span: Span;
}

/**
 * Draws a map into a frame: lays it out by the sizes that are known, has Lit render what the
 * window shows of it, measures that, and puts it in its places.
 *
 * All of it happens in one go, so that nothing unplaced is ever painted. Where the window
 * comes near the edge of what is drawn, it is drawn anew.
 */
export class MapPainter {
  readonly frame: HTMLElement;
  readonly #canvas: HTMLElement;
  readonly #viewport: ViewportController;
  readonly #template: (picture: Picture) => TemplateResult;
  readonly #survey: Survey;
  readonly #stage: Stage;
  readonly #motion: Motion;
  #room: Room | undefined;
  #drawn: Drawn | undefined;
  #options: ShowOptions | undefined;
  #isWhole = false;

  /**
   * @param template what Lit renders for a picture.
   * @param onChange called when a size has changed by itself, and drawing is due.
   */
  constructor(
    frame: HTMLElement,
    viewport: ViewportController,
    template: (picture: Picture) => TemplateResult,
    onChange: () => void,
  ) {
    this.frame = frame;
    this.#canvas = frame.querySelector(".canvas") as HTMLElement;
    this.#viewport = viewport;
    this.#canvas.classList.remove("still");
    this.#template = template;
    this.#survey = new Survey(onChange);
    this.#stage = new Stage(this.#canvas);
    this.#motion = new Motion(this.#canvas, this.#stage);
  }

  /** Resolves when nothing moves any more. */
  get settled(): Promise<void> {
    return this.#motion.settled;
  }

  /** Draws a model in the room there is. */
  show(model: MapModel, room: Room, options: ShowOptions): void {
    if (this.#isShown(model, room, options)) return;
    const { animate, anchor } = options;
    const before = this.#drawn;
    const seen = room.key === this.#room?.key ? undefined : this.#firstSeen(this.#seen());
    const held = anchor === undefined ? seen : model.index.entries.get(anchor);
    this.#options = options;
    this.#useRoom(room);
    const isOther = before?.model.index !== model.index;
    if (isOther) this.#forget();
    else this.#isWhole = model.tree.count <= WHOLE;
    const isMoving = animate && !isOther && mayMove();
    if (isMoving && before) this.#motion.keep(leaving(before.picture, model));
    this.#draw(model, isOther ? undefined : held, isMoving);
  }

  /**
   * Draws what the window has come to, where that is not drawn yet.
   *
   * @param anew also where it is: more may be drawn than is needed.
   */
  follow(anew = false): void {
    // What is in a closed tab has no size that could be measured.
    if (!this.#drawn || this.frame.clientWidth === 0) return;
    if (anew) this.#isWhole = this.#drawn.model.tree.count <= WHOLE;
    const { model, layout, span } = this.#drawn;
    const seen = this.#seen();
    const margin = (REACH / 3) * innerHeight;
    const isDrawnAbove = span.top <= 0 || seen.top - span.top >= margin;
    const isDrawnBelow = span.bottom >= layout.bounds.height || span.bottom - seen.bottom >= margin;
    if (anew || !isDrawnAbove || !isDrawnBelow) this.#draw(model, this.#firstSeen(seen), false);
  }

  /** Draws the whole map, unless it is too large for it. @param always as for a printer. */
  complete(always = false): void {
    if (!this.#drawn || this.#isWhole || this.frame.clientWidth === 0) return;
    const { model } = this.#drawn;
    this.#isWhole = model.tree.count <= (always ? PRINTABLE : WHOLE);
    if (this.#isWhole) this.#draw(model, this.#firstSeen(this.#seen()), false);
  }

  /** Has the next drawing render all, whether it is on show or not. */
  spoil(): void {
    this.#options = undefined;
  }

  /** Where a node is on the map. */
  boxOf(id: string): Box | undefined {
    const entry = this.#drawn?.model.index.entries.get(id);
    return entry && this.#drawn?.layout.boxAt(placeOf(entry));
  }

  /** The element of a node, where it is drawn. */
  element(id: string): HTMLElement | undefined {
    return this.#stage.element(nodeKey(id));
  }

  applyViewport(): void {
    const { x, y, scale } = this.#viewport.viewport;
    const isMoved = this.#viewport.isMoved;
    this.#canvas.classList.toggle("gliding", this.#viewport.isGliding);
    this.#canvas.style.transform = isMoved ? `translate(${x}px, ${y}px) scale(${scale})` : "";
  }

  disconnect(): void {
    this.#survey.disconnect();
    this.#motion.stop();
  }

  /** Whether all of it is on show already. */
  #isShown(model: MapModel, room: Room, { kept, words }: ShowOptions): boolean {
    const options = this.#options;
    const isSame = model === this.#drawn?.model && room.key === this.#room?.key;
    return isSame && !this.#survey.isStale && kept === options?.kept && words === options?.words;
  }

  /** Before anything is measured: what is written later would be worked out twice. */
  #useRoom(room: Room): void {
    if (room.key !== this.#room?.key) this.#canvas.style.setProperty("--_unit", `${room.unit}px`);
    this.#room = room;
  }

  #draw(model: MapModel, anchor: IndexEntry | undefined, isNew: boolean): void {
    if (!this.#room) return;
    const before = this.#drawn;
    const from = anchor && before?.layout.boxAt(placeOf(anchor));
    const places = this.#stage.places();
    const seen = this.#seen();
    if (!before && model.tree.count > WHOLE) this.#sound(model, this.#room);
    const near = before ? reached(seen) : seen;
    let drawn = this.#render(model, this.#room, near);
    for (let round = 1; round < ROUNDS && this.#survey.measure(this.#stage.boxed()); round += 1) {
      drawn = this.#render(model, this.#room, lowered(near, this.#distance(anchor, from, drawn)));
    }
    const distance = this.#distance(anchor, from, drawn);
    // A map that gets shorter is scrolled first: shortened first, the page may be at its end.
    const up = distance < 0 ? scrollPageBy(this.frame, distance) : 0;
    this.#place(drawn);
    const shift = distance > 0 ? scrollPageBy(this.frame, distance) : up;
    if (before && (isNew || this.#motion.isMoving)) {
      const routes = routesBetween(before, drawn, (key) => raised(places.get(key), shift));
      this.#motion.start(routes, before.layout.road.bottom + shift, isNew);
    }
  }

  /** Gets to know how large nodes are from the first ones, before all others are laid out. */
  #sound(model: MapModel, room: Room): void {
    const tree = beginningOf(model.tree, SAMPLE);
    this.#render({ ...model, tree }, room, { top: 0, bottom: innerHeight });
    this.#survey.measure(this.#stage.boxed());
  }

  /** Lays out, and renders what is near. */
  #render(model: MapModel, room: Room, near: Span): Drawn {
    const layout = this.#survey.layout(model, room);
    const span = this.#isWhole ? EVERYTHING : within(near, layout.bounds.height);
    const kept = model.index.entries.get(this.#options?.kept ?? "");
    const picture = pictureOf(layout, model, span, kept);
    keepingFocus(this.#canvas, () => render(this.#template(picture), this.#canvas));
    this.#drawn = { model, layout, picture, span };
    return this.#drawn;
  }

  #place({ model, layout, picture, span }: Drawn): void {
    this.#canvas.style.blockSize = `${layout.bounds.height}px`;
    this.#viewport.setContent(layout.bounds, layout.road.x);
    this.applyViewport();
    const { links, boxes } = picture;
    const step = currentStep(model.index, model.progress);
    const reached = step && layout.boxAt(placeOf(step));
    const band = within(span, layout.bounds.height);
    this.#stage.show({ boxes, links, road: layout.road, reached, band });
  }

  #seen(): Span {
    return seenSpan(this.frame, this.#viewport.viewport);
  }

  /** The topmost node that is wholly in sight. */
  #firstSeen({ top }: Span): IndexEntry | undefined {
    const { nodes = [], boxes } = this.#drawn?.picture ?? {};
    return nodes.find(({ id }) => (boxes?.get(nodeKey(id))?.y ?? -1) >= top)?.entry;
  }

  /** How far a node has come down, where it is to stay in sight. */
  #distance(anchor: IndexEntry | undefined, from: Box | undefined, { layout }: Drawn): number {
    const to = anchor && layout.boxAt(placeOf(anchor));
    const isInFrame = this.#viewport.isMoved || this.frame.matches(":host(:fullscreen) *");
    return !from || !to || isInFrame ? 0 : to.y - from.y;
  }

  #forget(): void {
    this.#motion.stop();
    this.#stage.reset();
    this.#drawn = undefined;
    this.#isWhole = false;
  }
}

/** The nodes of a picture that a model closes away. */
function leaving({ nodes }: Picture, { tree }: MapModel): string[] {
  return nodes.filter(({ entry }) => !visibleNode(tree, entry)).map(({ id }) => id);
}

function routesBetween(
  before: Drawn,
  after: Drawn,
  shown: (key: string) => Box | undefined,
): Routes {
  const entryOf = (key: string) => before.model.index.entries.get(splitKey(key)[1]);
  const boxIn = ({ model, layout }: Drawn, entry: IndexEntry) =>
    visibleNode(model.tree, entry) && layout.boxAt(placeOf(entry));
  const nearest = (drawn: Drawn, key: string) => {
    for (let at = entryOf(key)?.parent; at; at = at.parent) {
      const box = boxIn(drawn, at);
      if (box) return (drawn === before && shown(nodeKey(at.node.id))) || box;
    }
    return undefined;
  };
  return {
    before: (key) => {
      const entry = key.startsWith("node:") ? entryOf(key) : undefined;
      return shown(key) ?? (entry && boxIn(before, entry));
    },
    origin: (key) => (key.startsWith("node:") ? nearest(before, key) : undefined),
    home: (key) => nearest(after, key),
  };
}

function reached({ top, bottom }: Span): Span {
  const reach = REACH * innerHeight;
  return { top: top - reach, bottom: bottom + reach };
}

/** What of a stretch is on a map of this height. */
function within({ top, bottom }: Span, height: number): Span {
  return { top: Math.max(0, Math.min(top, height)), bottom: Math.max(0, Math.min(bottom, height)) };
}

function lowered({ top, bottom }: Span, by: number): Span {
  return { top: top + by, bottom: bottom + by };
}

function raised(box: Box | undefined, by: number): Box | undefined {
  return box && { ...box, y: box.y + by };
}
