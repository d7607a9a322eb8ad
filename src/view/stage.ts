import { type Box, middleOf, type Size, type Span } from "../core/layout/geometry.js";
import { linkPath } from "../core/layout/link-path.js";
import type { PlacedLink, RoadArc, RoadLine } from "../core/layout/map-layout.js";
import { relationPath } from "../core/layout/relation-path.js";
import { arcPath } from "../core/layout/road-path.js";
import { keyOf, nodeKey } from "./box-key.js";

/** Where everything that is drawn belongs. Boxes are keyed like the `data-box` attributes. */
export interface Scene {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly links: readonly PlacedLink[];
  readonly road: RoadLine | RoadArc;
  /** Lines from the node a reader is at to its relatives. */
  readonly relations: readonly Relation[];
  readonly isRightToLeft: boolean;
  readonly bounds: Size;
  /** The step the learner has come to; the road is coloured up to it. */
  readonly reached: Box | undefined;
  /** The part of the map that is drawn. */
  readonly band: Span;
}

/** A node, and where it is seen from. */
export interface Relation {
  readonly id: string;
  readonly from: Box;
  readonly to: Box;
}

/** The dashes on the road repeat after so many pixels. */
const DASH = 14;

/**
 * Puts rendered elements in their places: Lit renders them, the stage sets their `transform`,
 * and `d` of the lines.
 */
export class Stage {
  readonly #canvas: HTMLElement;
  readonly #shown = new Map<string, Box>();
  /** What was last written to an element, so that nothing is written twice. */
  readonly #looks = new WeakMap<HTMLElement, string>();
  #elements = new Map<string, HTMLElement>();
  #lines = new Map<string, SVGElement>();
  #scene: Scene | undefined;

  constructor(canvas: HTMLElement) {
    this.#canvas = canvas;
  }

  get scene(): Scene | undefined {
    return this.#scene;
  }

  /** Where everything is at this moment. */
  places(): ReadonlyMap<string, Box> {
    return new Map(this.#shown);
  }

  /** Where something is at this moment, be it on its way. */
  shown(key: string): Box | undefined {
    return this.#shown.get(key);
  }

  element(key: string): HTMLElement | undefined {
    return this.#elements.get(key);
  }

  line(target: string): SVGElement | undefined {
    return this.#lines.get(target);
  }

  /** Every element that has a place, as rendered now. */
  boxed(): HTMLElement[] {
    return Array.from(this.#canvas.querySelectorAll<HTMLElement>("[data-box]"));
  }

  /** Puts everything where it belongs. */
  show(scene: Scene): void {
    this.#scene = scene;
    this.#elements = new Map(this.boxed().map((element) => [keyOf(element), element]));
    this.#lines = new Map(
      Array.from(this.#canvas.querySelectorAll<SVGElement>("[data-link]"), (line) => [
        line.dataset.link as string,
        line,
      ]),
    );
    this.#shown.clear();
    for (const key of this.#elements.keys()) {
      const box = scene.boxes.get(key);
      if (box) this.put(key, box);
    }
    for (const link of scene.links) this.draw(link);
    this.#drawRelations(scene);
    this.drawRoad("bottom" in scene.road ? scene.road.bottom : 0);
  }

  /** Puts one element somewhere. */
  put(key: string, box: Box, opacity = ""): void {
    this.#shown.set(key, box);
    const element = this.#elements.get(key);
    if (!element) return;
    const place = `translate(${round(box.x)}px, ${round(box.y)}px)`;
    const look = place + opacity;
    if (this.#looks.get(element) === look) return;
    this.#looks.set(element, look);
    element.style.transform = place;
    element.style.opacity = opacity;
  }

  /** Draws a link between its ends as they are at this moment. */
  draw(link: PlacedLink, opacity = ""): void {
    const line = this.#lines.get(link.target);
    if (!line) return;
    const from = this.#shown.get(nodeKey(link.source)) ?? link.from;
    const to = this.#shown.get(nodeKey(link.target)) ?? link.to;
    line.setAttribute("d", linkPath(link, from, to));
    line.style.opacity = opacity;
  }

  /** Draws the road, which ends at `bottom`, as far as it is seen. */
  drawRoad(bottom: number): void {
    if (!this.#scene) return;
    const { road, band, reached } = this.#scene;
    if (!("bottom" in road)) {
      this.#drawArc(road, reached);
      return;
    }
    const top = Math.max(road.top, Math.floor(band.top / DASH) * DASH);
    for (const line of this.#canvas.querySelectorAll<SVGElement>("[data-road]")) {
      const isReached = line.dataset.road === "reached";
      const end = isReached && reached ? reached.y + reached.height / 2 : bottom;
      const last = Math.max(top, Math.min(end, band.bottom));
      line.setAttribute("d", road.isHidden ? "" : `M${round(road.x)},${top}V${round(last)}`);
    }
  }

  #drawArc(road: RoadArc, reached: Box | undefined): void {
    for (const line of this.#canvas.querySelectorAll<SVGElement>("[data-road]")) {
      const end = line.dataset.road === "reached" ? reached : undefined;
      line.setAttribute("d", arcPath(road, end && middleOf(end)));
    }
  }

  #drawRelations({ relations, bounds, isRightToLeft }: Scene): void {
    const lines = this.#canvas.querySelectorAll<SVGElement>("[data-relation]");
    for (const [at, { from, to }] of relations.entries()) {
      lines[at]?.setAttribute("d", relationPath(from, to, bounds, isRightToLeft));
    }
  }

  /** Forgets everything; the next scene appears at once. */
  reset(): void {
    this.#scene = undefined;
    this.#shown.clear();
    this.#elements.clear();
    this.#lines.clear();
  }
}

/** Half pixels are sharp on most screens; finer ones only blur. */
function round(length: number): number {
  return Math.round(length * 2) / 2;
}
