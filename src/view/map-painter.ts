import { render, type TemplateResult } from "lit";
import {
  type Area,
  type Box,
  hull,
  isInArea,
  isSameSize,
  middleOf,
  type Point,
  type Size,
} from "../core/layout/geometry.js";
import type { MapLayout } from "../core/layout/map-layout.js";
import type { IndexEntry } from "../core/model/roadmap-index.js";
import { currentStep } from "../core/state/progress.js";
import { beginningOf, type VisibleNode, visibleNode } from "../core/state/visible-tree.js";
import type { Words } from "../core/words.js";
import { nodeKey, splitKey } from "./box-key.js";
import type { Layout } from "./layouts.js";
import type { MapModel } from "./map-model.js";
import { Motion, mayMove, type Routes } from "./motion.js";
import type { NodeContent } from "./node-content.js";
import { type Picture, pictureOf, placeOf } from "./picture.js";
import type { Room } from "./room.js";
import { seenArea } from "./seen-area.js";
import { Stage } from "./stage.js";
import { keepingFocus, scrollPageBy } from "./surroundings.js";
import { Survey } from "./survey.js";
import { sweepMarkers } from "./sweep-markers.js";
import type { ViewportController } from "./viewport-controller.js";

/** A map with no more visible nodes than these is drawn whole, once its first picture is there. */
const WHOLE = 300;

/** Of a map with no more open nodes than these a picture can be made. */
export const LARGEST_PICTURE = 5000;

/** So many topics at most are kept in sight together with what they are below. */
const CLOSE_FAMILY = 30;

/** How much is drawn above and below what is seen, in heights of the window. */
const REACH = 0.5;

/** So many nodes of a large map tell how large the others are. */
const SAMPLE = 60;

/** What is drawn is measured and laid out again so many times at most. */
const ROUNDS = 4;

/** Where items come and go. */
const LISTS = ":scope > .lines > g, :scope > .notes, :scope > .tree";

const EVERYTHING: Area = {
  top: Number.NEGATIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
  left: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
};

export interface ShowOptions {
  /** Whether things move from where they were. */
  readonly animate: boolean;
  /** The node that is to stay where the reader sees it. */
  readonly anchor: string | undefined;
  /** The node that is drawn wherever it is. */
  readonly kept: string | undefined;
  /** What else the template depends on. */
  readonly words: Words;
  /** The same. What is known about sizes goes by it. */
  readonly content: NodeContent | undefined;
}

/** A map as it is drawn. */
interface Drawn {
  readonly model: MapModel;
  readonly layout: MapLayout<VisibleNode>;
  readonly picture: Picture;
  readonly area: Area;
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
  #layout: Layout = "road";
  #isTurning = false;
  #isDrawing = false;

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
    this.#survey = new Survey(frame, onChange);
    this.#stage = new Stage(this.#canvas);
    this.#motion = new Motion(this.#canvas, this.#stage);
  }

  /** Resolves when nothing moves or glides any more. */
  get settled(): Promise<unknown> {
    const gliding = this.#canvas.getAnimations().map(({ finished }) => finished);
    return Promise.allSettled([this.#motion.settled, ...gliding]);
  }

  /**
   * Draws in another way from now on.
   *
   * @returns what to wait for before the next drawing, where the code for it has to arrive.
   */
  use(layout: Layout): Promise<void> | undefined {
    if (layout === this.#layout) return undefined;
    this.#layout = layout;
    this.#isTurning = this.#drawn !== undefined;
    return this.#survey.use(layout);
  }

  /** On which side of the centre a node is, where there is one. */
  sideOf(id: string): "left" | "right" | undefined {
    const { road } = this.#drawn?.layout ?? {};
    const box = this.boxOf(id);
    if (!box || !road || "bottom" in road) return undefined;
    const distance = middleOf(box).x - road.x;
    if (Math.abs(distance) < 1) return undefined;
    return distance < 0 ? "left" : "right";
  }

  /** Draws a model in the room there is. */
  show(model: MapModel, room: Room, options: ShowOptions): void {
    if (this.#isShown(model, room, options) || room.isFramed !== this.#survey.isFramed) return;
    const { anchor } = options;
    const animate = options.animate || this.#isTurning;
    const isTurning = this.#isTurning;
    this.#isTurning = false;
    const before = this.#drawn;
    const isKnown = room.key === this.#room?.key || isTurning;
    const seen = isKnown ? undefined : this.#firstSeen(this.#seen());
    const held = anchor === undefined ? seen : model.index.entries.get(anchor);
    if (options.content !== this.#options?.content) this.#survey.unlearn();
    this.#options = options;
    this.#useRoom(room);
    const isOther = before?.model.index !== model.index;
    if (isOther) this.#forget();
    // In a frame there was no picture before, and where one begins depends on all sizes.
    if (!isOther || room.isFramed) this.#isWhole = model.tree.count <= WHOLE;
    const isMoving = animate && !isOther && mayMove();
    if (isMoving && before) this.#motion.keep(leaving(before.picture, model));
    const isSameRoadmap = before?.model.index.roadmap.id === model.index.roadmap.id;
    if (isTurning || (room.isFramed && !isSameRoadmap)) this.#viewport.forget();
    this.#draw(model, isOther || isTurning ? undefined : held, isMoving);
  }

  /**
   * Draws what the window has come to, where that is not drawn yet.
   *
   * @param anew also where it is: more may be drawn than is needed.
   */
  follow(anew = false): void {
    // What is in a closed tab has no size that could be measured.
    if (!this.#drawn || this.#isDrawing || this.frame.clientWidth === 0) return;
    if (anew) this.#isWhole = this.#drawn.model.tree.count <= WHOLE;
    const seen = this.#seen();
    if (anew || !isCovered(seen, this.#drawn)) {
      const { model } = this.#drawn;
      this.#draw(model, this.#firstSeen(seen) ?? this.#startIn(model), false);
    }
  }

  /**
   * Draws the whole map, unless it is too large for that.
   *
   * @param isForPicture whether it may take long.
   * @returns whether all of it is drawn.
   */
  complete(isForPicture = false): boolean {
    if (!this.#drawn || this.frame.clientWidth === 0) return false;
    if (this.#isWhole) return true;
    const { model } = this.#drawn;
    this.#isWhole = model.tree.count <= (isForPicture ? LARGEST_PICTURE : WHOLE);
    if (this.#isWhole) this.#draw(model, this.#firstSeen(this.#seen()), false);
    return this.#isWhole;
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

  /** What a node and the topics right below it take together, where these are not very many. */
  branchBoxOf(id: string): Box | undefined {
    const { model, layout } = this.#drawn ?? {};
    const entry = model?.index.entries.get(id);
    const box = this.boxOf(id);
    if (!model || !layout || !entry || !box) return undefined;
    const children = visibleNode(model.tree, entry)?.children.slice(0, CLOSE_FAMILY) ?? [];
    const below = children.flatMap((child) => layout.boxAt(placeOf(child.entry)) ?? []);
    return hull([box, ...below]);
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
  #isShown(model: MapModel, room: Room, { kept, words, anchor, content }: ShowOptions): boolean {
    const options = this.#options;
    const isSame = model === this.#drawn?.model && room.key === this.#room?.key;
    const isSameFocus = kept === options?.kept && anchor === options?.anchor;
    const isSameText = words === options?.words && content === options.content;
    return isSame && isSameFocus && isSameText && !this.#survey.isStale;
  }

  /** Before anything is measured: what is written later would be worked out twice. */
  #useRoom(room: Room): void {
    if (room.key !== this.#room?.key) this.#canvas.style.setProperty("--_unit", `${room.unit}px`);
    this.#room = room;
  }

  #draw(model: MapModel, anchor: IndexEntry | undefined, isNew: boolean): void {
    const room = this.#room;
    // Between two layouts there may be nothing yet to lay out with.
    if (!room || room.isFramed !== this.#survey.isFramed) return;
    // A map that is moved in its frame, because it is drawn, would be drawn once more.
    this.#isDrawing = true;
    try {
      this.#drawIn(room, model, anchor, isNew);
    } finally {
      this.#isDrawing = false;
    }
    if (room.isFramed && !this.#isWhole) this.follow();
  }

  #drawIn(room: Room, model: MapModel, anchor: IndexEntry | undefined, isNew: boolean): void {
    const before = this.#drawn;
    const from = anchor && before?.layout.boxAt(placeOf(anchor));
    const places = this.#stage.places();
    const seen = this.#seen();
    if (!before && model.tree.count > WHOLE) this.#sound(model, room);
    const near = before ? reached(seen) : seen;
    let drawn = this.#render(model, room, near);
    for (let round = 1; round < ROUNDS && this.#survey.measure(this.#stage.boxed()); round += 1) {
      drawn = this.#render(model, room, lowered(near, this.#distance(anchor, from, drawn)));
    }
    const shift = room.isFramed
      ? this.#placeInFrame(drawn, anchor, from)
      : this.#placeInPage(drawn, this.#distance(anchor, from, drawn));
    if (before && (isNew || this.#motion.isMoving)) {
      const routes = routesBetween(before, drawn, (key) => moved(places.get(key), shift));
      this.#motion.start(routes, endOf(before) + shift.y, isNew);
    }
  }

  /** What the reader looks at stays where it is, for the page is scrolled. */
  #placeInPage(drawn: Drawn, distance: number): Point {
    // A map that gets shorter is scrolled first: shortened first, the page may be at its end.
    const up = distance < 0 ? scrollPageBy(this.frame, distance) : 0;
    this.#place(drawn);
    return { x: 0, y: distance > 0 ? scrollPageBy(this.frame, distance) : up };
  }

  /** The same by moving the map in its frame. @returns how far things are from where they were. */
  #placeInFrame(drawn: Drawn, anchor: IndexEntry | undefined, from: Box | undefined): Point {
    const { size } = this.#viewport;
    this.#place(drawn);
    const to = anchor && drawn.layout.boxAt(placeOf(anchor));
    const shift = from && to ? { x: to.x - from.x, y: to.y - from.y } : { x: 0, y: 0 };
    const isSame = isSameSize(size, drawn.layout.bounds);
    // What is in sight may be beyond the map now, also where nothing has moved.
    if (!isSame || shift.x !== 0 || shift.y !== 0) this.#viewport.moveBy(-shift.x, -shift.y);
    return shift;
  }

  /** Gets to know how large nodes are from the first ones, before all others are laid out. */
  #sound(model: MapModel, room: Room): void {
    const tree = beginningOf(model.tree, SAMPLE);
    this.#render({ ...model, tree }, room, { ...EVERYTHING, top: 0, bottom: innerHeight });
    this.#survey.measure(this.#stage.boxed());
  }

  /** Lays out, and renders what is near. */
  #render(model: MapModel, room: Room, near: Area): Drawn {
    const layout = this.#survey.layout(model, room);
    const area = this.#isWhole ? EVERYTHING : within(near, layout.bounds);
    const kept = model.index.entries.get(this.#options?.kept ?? "");
    const from = model.state.selected ?? this.#options?.anchor;
    const picture = pictureOf(layout, model, area, { kept, from });
    keepingFocus(this.#canvas, () => render(this.#template(picture), this.#canvas));
    for (const list of this.#canvas.querySelectorAll(LISTS)) sweepMarkers(list);
    this.#drawn = { model, layout, picture, area };
    return this.#drawn;
  }

  #place({ model, layout, picture, area }: Drawn): void {
    const { bounds, road } = layout;
    const { isFramed = false, isRightToLeft = false } = this.#room ?? {};
    this.#canvas.style.blockSize = `${bounds.height}px`;
    this.#canvas.style.inlineSize = isFramed ? `${bounds.width}px` : "";
    const step = currentStep(model.index, model.progress);
    const reached = step && layout.boxAt(placeOf(step));
    const { links, boxes, relations } = picture;
    this.#viewport.setContent(bounds, road.x);
    if (isFramed) this.#viewport.begin(this.#startOf(model, layout) ?? reached);
    this.applyViewport();
    this.#stage.show({
      boxes,
      links,
      road,
      reached,
      relations,
      isRightToLeft,
      bounds,
      band: within(area, bounds),
    });
  }

  /** Where a reader begins to look at a map that is larger than its frame. */
  #startOf(model: MapModel, layout: MapLayout<VisibleNode>): Box | undefined {
    const entry = this.#startIn(model);
    return (entry && layout.boxAt(placeOf(entry))) ?? layout.boxAt([0]);
  }

  #startIn({ index, state, tree }: MapModel): IndexEntry | undefined {
    const { anchor } = this.#options ?? {};
    const id = anchor ?? state.selected ?? state.focused;
    return (id !== undefined && index.entries.get(id)) || tree.roots[0]?.entry;
  }

  #seen(): Area {
    return seenArea(this.frame, this.#viewport.viewport, this.#survey.isFramed);
  }

  /** The topmost node that is wholly in sight. */
  #firstSeen(seen: Area): IndexEntry | undefined {
    const { nodes = [], boxes } = this.#drawn?.picture ?? {};
    const { isFramed = false } = this.#room ?? {};
    const isSeen = (box: Box | undefined) =>
      box && box.y >= seen.top && box.x >= seen.left && (!isFramed || isInArea(box, seen));
    return nodes.find(({ id }) => isSeen(boxes?.get(nodeKey(id))))?.entry;
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

function reached({ top, bottom, left, right }: Area): Area {
  const reach = REACH * innerHeight;
  return { top: top - reach, bottom: bottom + reach, left: left - reach, right: right + reach };
}

/** Whether what is seen is drawn, with some more around it. */
function isCovered(seen: Area, { area, layout }: Drawn): boolean {
  const margin = (REACH / 3) * innerHeight;
  const { width, height } = layout.bounds;
  return (
    (area.top <= 0 || seen.top - area.top >= margin) &&
    (area.left <= 0 || seen.left - area.left >= margin) &&
    (area.bottom >= height || area.bottom - seen.bottom >= margin) &&
    (area.right >= width || area.right - seen.right >= margin)
  );
}

/** What of an area is on a map of this size. */
function within({ top, bottom, left, right }: Area, { width, height }: Size): Area {
  const on = (at: number, size: number) => Math.max(0, Math.min(at, size));
  return {
    top: on(top, height),
    bottom: on(bottom, height),
    left: on(left, width),
    right: on(right, width),
  };
}

function lowered(area: Area, by: number): Area {
  return { ...area, top: area.top + by, bottom: area.bottom + by };
}

function moved(box: Box | undefined, by: Point): Box | undefined {
  return box && { ...box, x: box.x + by.x, y: box.y + by.y };
}

/** Where a road that has an end below ended. */
function endOf({ layout: { road } }: Drawn): number {
  return "bottom" in road ? road.bottom : 0;
}
