import { easeCubicOut } from "d3";
import type { Box } from "../core/layout/geometry.js";
import { linkPath } from "../core/layout/link-path.js";
import type { PlacedLink, Road } from "../core/layout/road-layout.js";

/** How long opening and closing takes, in milliseconds. */
const DURATION = 200;

/** Where everything on the stage belongs. Boxes are keyed like the `data-box` attributes. */
export interface Scene {
  readonly boxes: ReadonlyMap<string, Box>;
  readonly links: readonly PlacedLink[];
  readonly road: Road;
  /** The box that something comes out of when it appears, and goes into when it leaves. */
  readonly origins: ReadonlyMap<string, string>;
}

/** Something that moves from where it was to where it belongs. */
interface Actor {
  readonly element: HTMLElement | SVGElement;
  readonly from: Box;
  readonly to: Box;
  readonly fade: "in" | "out" | "none";
}

interface Wire {
  readonly element: SVGElement;
  readonly link: PlacedLink;
}

/** The key of a node's box. */
export function nodeKey(id: string): string {
  return `node:${id}`;
}

/**
 * Puts rendered elements where the layout wants them, moving them there in steps that can be
 * interrupted at any moment: the next scene begins at what is on show.
 *
 * Lit renders the elements; the stage sets their `transform`, and `d` of the links. Elements
 * that leave go on as copies in a layer of their own, so that the tree never holds what is
 * no longer in it.
 */
export class Stage {
  readonly #root: ShadowRoot;
  #scene: Scene | undefined;
  #shown = new Map<string, Box>();
  #actors = new Map<string, Actor>();
  #wires: Wire[] = [];
  #roads: SVGElement[] = [];
  #leaving: { key: string; copy: HTMLElement }[] = [];
  #leavingWires: Wire[] = [];
  #frame = 0;
  #settled: Promise<void> = Promise.resolve();
  #settle: (() => void) | undefined;

  constructor(root: ShadowRoot) {
    this.#root = root;
  }

  /** Resolves when nothing moves any more. */
  get settled(): Promise<void> {
    return this.#settled;
  }

  /** Takes copies of what the next rendering will remove. Call it before rendering. */
  keepLeaving(remains: (id: string) => boolean): void {
    if (!this.#scene) return;
    for (const element of this.#root.querySelectorAll<HTMLElement>("[role=treeitem]")) {
      const id = element.dataset.id as string;
      if (remains(id)) continue;
      this.#leaving.push({ key: nodeKey(id), copy: copyOf(element) });
    }
    for (const { element, link } of this.#wires) {
      if (remains(link.target)) continue;
      this.#leavingWires.push({ element: copyOf(element), link });
    }
  }

  /**
   * Shows a scene for the elements as they are rendered now. What is on show begins `shift`
   * lower, where the page was scrolled by as much.
   */
  show(scene: Scene, { animate, shift }: { animate: boolean; shift: number }): void {
    if (shift !== 0) this.#shiftShown(shift);
    const before = this.#scene;
    const isMoving = animate && before !== undefined && mayMove();
    this.#clearCopies();
    this.#scene = scene;
    this.#actors = new Map(this.#enterAll(scene, isMoving));
    this.#wires = this.#findWires(scene);
    this.#roads = Array.from(this.#root.querySelectorAll<SVGElement>("[data-road]"));
    if (isMoving && before) this.#sendOff(scene, before);
    this.#leaving = [];
    this.#leavingWires = [];
    this.#shown = new Map(Array.from(this.#actors, ([key, { from }]) => [key, from]));
    if (isMoving) this.#start(before?.road ?? scene.road);
    else this.#finish();
  }

  /** Forgets everything; the next scene appears at once. */
  reset(): void {
    cancelAnimationFrame(this.#frame);
    this.#clearCopies();
    this.#scene = undefined;
    this.#shown.clear();
    this.#actors.clear();
    this.#beSettled();
  }

  #shiftShown(shift: number): void {
    for (const [key, box] of this.#shown) this.#shown.set(key, { ...box, y: box.y + shift });
  }

  *#enterAll(scene: Scene, isMoving: boolean): Generator<[string, Actor]> {
    for (const element of this.#root.querySelectorAll<HTMLElement>("[data-box]")) {
      const key = element.dataset.box as string;
      const to = scene.boxes.get(key);
      element.hidden = !to;
      if (!to) continue;
      const shown = this.#shown.get(key);
      if (!isMoving || shown)
        yield [key, { element, from: isMoving && shown ? shown : to, to, fade: "none" }];
      else yield [key, { element, from: this.#originOf(key, scene, to), to, fade: "in" }];
    }
  }

  /** What appears comes out of its parent, or fades in where it is. */
  #originOf(key: string, scene: Scene, to: Box): Box {
    const origin = this.#shown.get(scene.origins.get(key) ?? "");
    return origin ? centredIn(origin, to) : to;
  }

  #findWires(scene: Scene): Wire[] {
    const elements = new Map<string, SVGElement>();
    for (const element of this.#root.querySelectorAll<SVGElement>("[data-link]")) {
      elements.set(element.dataset.link as string, element);
    }
    return scene.links.flatMap((link) => {
      const element = elements.get(link.target);
      return element ? { element, link } : [];
    });
  }

  #sendOff(scene: Scene, before: Scene): void {
    const layer = this.#root.querySelector(".leaving");
    const lines = this.#root.querySelector(".leaving-links");
    for (const { key, copy } of this.#leaving) {
      const from = this.#shown.get(key);
      const home = remainingOrigin(key, before, scene);
      if (!from || !home || !layer) continue;
      layer.append(copy);
      this.#actors.set(key, { element: copy, from, to: centredIn(home, from), fade: "out" });
    }
    for (const wire of this.#leavingWires) {
      lines?.append(wire.element);
      this.#wires.push(wire);
    }
  }

  #start(road: Road): void {
    const start = performance.now();
    this.#beginMoving();
    const step = (now: number) => {
      const time = Math.min(1, Math.max(0, (now - start) / DURATION));
      if (time === 1) return this.#finish();
      this.#draw(easeCubicOut(time), road);
      this.#frame = requestAnimationFrame(step);
    };
    this.#draw(0, road);
    this.#frame = requestAnimationFrame(step);
  }

  #beginMoving(): void {
    cancelAnimationFrame(this.#frame);
    // Who waits for an animation that is interrupted waits for the one that follows.
    if (this.#settle) return;
    this.#settled = new Promise((resolve) => {
      this.#settle = resolve;
    });
  }

  #finish(): void {
    cancelAnimationFrame(this.#frame);
    this.#clearCopies();
    this.#shown.clear();
    if (this.#scene) this.#draw(1, this.#scene.road);
    this.#beSettled();
  }

  #beSettled(): void {
    this.#settle?.();
    this.#settle = undefined;
  }

  #draw(time: number, before: Road): void {
    for (const [key, { element, from, to, fade }] of this.#actors) {
      const box = between(from, to, time);
      this.#shown.set(key, box);
      element.style.transform = `translate(${round(box.x)}px, ${round(box.y)}px)`;
      element.style.opacity = opacityAt(time, fade);
    }
    for (const { element, link } of this.#wires) {
      const source = this.#shown.get(nodeKey(link.source));
      const target = this.#shown.get(nodeKey(link.target));
      if (source && target) element.setAttribute("d", linkPath(link, source, target));
      element.style.opacity = opacityAt(time, this.#actors.get(nodeKey(link.target))?.fade);
    }
    this.#drawRoad(time, before);
  }

  #drawRoad(time: number, before: Road): void {
    const road = this.#scene?.road;
    if (!road) return;
    const bottom = before.bottom + (road.bottom - before.bottom) * time;
    for (const line of this.#roads) {
      const share = Number(line.dataset.road);
      const reached = line.dataset.reached;
      const stop = reached === undefined ? undefined : this.#shown.get(nodeKey(reached));
      const end = stop ? stop.y + stop.height * share : bottom * share;
      line.setAttribute("d", `M${round(road.x)},${road.top}V${round(end)}`);
    }
  }

  #clearCopies(): void {
    this.#root.querySelector(".leaving")?.replaceChildren();
    for (const [key, actor] of this.#actors) if (actor.fade === "out") this.#actors.delete(key);
    this.#root.querySelector(".leaving-links")?.replaceChildren();
    this.#wires = this.#wires.filter(({ element }) => !element.classList.contains("copy"));
  }
}

/** A copy that looks the same and that neither people nor programs can reach. */
function copyOf<T extends HTMLElement | SVGElement>(element: T): T {
  const copy = element.cloneNode(true) as T;
  for (const part of [copy, ...copy.querySelectorAll("*")]) {
    for (const name of ["id", "role", "tabindex", "data-box", "data-link", "data-id"])
      part.removeAttribute(name);
    for (const name of part.getAttributeNames())
      if (name.startsWith("aria-")) part.removeAttribute(name);
  }
  copy.classList.add("copy");
  return copy;
}

/** The nearest origin that is still there. */
function remainingOrigin(key: string, before: Scene, scene: Scene): Box | undefined {
  let origin = before.origins.get(key);
  while (origin !== undefined && !scene.boxes.has(origin)) origin = before.origins.get(origin);
  return scene.boxes.get(origin ?? "");
}

function centredIn(outer: Box, inner: Box): Box {
  const x = outer.x + (outer.width - inner.width) / 2;
  const y = outer.y + (outer.height - inner.height) / 2;
  return { ...inner, x, y };
}

function between(from: Box, to: Box, time: number): Box {
  const at = (key: keyof Box) => from[key] + (to[key] - from[key]) * time;
  return { x: at("x"), y: at("y"), width: at("width"), height: at("height") };
}

function opacityAt(time: number, fade: Actor["fade"] = "none"): string {
  if (fade === "none" || time === 1) return "";
  return `${fade === "in" ? time : 1 - time}`;
}

/** Half pixels are sharp on most screens; finer ones only blur. */
function round(length: number): number {
  return Math.round(length * 2) / 2;
}

function mayMove(): boolean {
  return !document.hidden && !matchMedia("(prefers-reduced-motion: reduce)").matches;
}
