import type { Box } from "../core/layout/geometry.js";
import { linkPath } from "../core/layout/link-path.js";
import type { PlacedLink } from "../core/layout/map-layout.js";
import { nodeKey } from "./box-key.js";
import type { Scene, Stage } from "./stage.js";

/** How long opening and closing takes, in milliseconds. */
const DURATION = 200;

/** Where things come from when they appear, and go to when they leave. */
export interface Routes {
  /** Where a box was before, be it out of sight. */
  readonly before: (key: string) => Box | undefined;
  /** What a box comes out of that was nowhere before. */
  readonly origin: (key: string) => Box | undefined;
  /** What a box goes into that is nowhere from now on. */
  readonly home: (key: string) => Box | undefined;
}

/** Something that moves from where it was to where it belongs. */
interface Actor {
  readonly from: Box;
  readonly to: Box;
  readonly fade: "in" | "none";
}

/** The copy of a node that is no longer there. */
interface Ghost {
  readonly copy: HTMLElement;
  from: Box;
  to: Box;
  at: Box;
}

interface GhostLine {
  readonly link: PlacedLink;
  readonly copy: SVGElement;
}

/**
 * Moves what is on the stage from where it was to where it belongs, in steps that can be
 * interrupted at any moment: the next motion begins at what is on show.
 *
 * Elements that leave go on as copies in a layer of their own, so that the tree never holds
 * what is no longer in it. What is out of sight before and after does not move but is there.
 */
export class Motion {
  readonly #canvas: HTMLElement;
  readonly #stage: Stage;
  #actors = new Map<string, Actor>();
  #ghosts = new Map<string, Ghost>();
  #ghostLines: GhostLine[] = [];
  #links: readonly PlacedLink[] = [];
  #bottom = 0;
  #frame = 0;
  #start = 0;
  #begun = 0;
  #settled: Promise<void> | undefined;
  #settle: (() => void) | undefined;

  constructor(canvas: HTMLElement, stage: Stage) {
    this.#canvas = canvas;
    this.#stage = stage;
  }

  get isMoving(): boolean {
    return this.#settled !== undefined;
  }

  /** Resolves when nothing moves any more. */
  get settled(): Promise<void> {
    return this.#settled ?? Promise.resolve();
  }

  /** Takes copies of what the next rendering will remove. Call it before rendering. */
  keep(ids: readonly string[]): void {
    this.#dropGhosts();
    const links = new Map(this.#stage.scene?.links.map((link) => [link.target, link]));
    for (const id of ids) {
      const key = nodeKey(id);
      const [element, from] = [this.#stage.element(key), this.#stage.shown(key)];
      if (element && from) {
        this.#ghosts.set(key, { copy: copyOf(element), from, to: from, at: from });
      }
      const [line, link] = [this.#stage.line(id), links.get(id)];
      if (line && link) this.#ghostLines.push({ link, copy: copyOf(line) });
    }
  }

  /**
   * Moves to the scene that the stage shows now, or goes on moving to it where a motion is
   * under way and the scene has changed meanwhile.
   *
   * @param bottom where the road ended before.
   */
  start(routes: Routes, bottom: number, isNew: boolean): void {
    const { scene } = this.#stage;
    if (!scene) return;
    const now = performance.now();
    if (isNew) this.#start = now;
    this.#begun = easeAt(now - this.#start);
    this.#actors = new Map(actorsOf(scene, routes));
    this.#links = scene.links.filter(
      ({ source, target }) =>
        this.#actors.has(nodeKey(source)) || this.#actors.has(nodeKey(target)),
    );
    this.#bottom = bottom;
    this.#seeOff(routes);
    this.#settled ??= new Promise((resolve) => {
      this.#settle = resolve;
    });
    this.#step(now);
  }

  /** Ends a motion where it belongs. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#dropGhosts();
    this.#actors.clear();
    this.#settle?.();
    this.#settled = undefined;
    this.#settle = undefined;
  }

  #dropGhosts(): void {
    for (const { copy } of this.#ghosts.values()) copy.remove();
    for (const { copy } of this.#ghostLines) copy.remove();
    this.#ghosts.clear();
    this.#ghostLines = [];
  }

  #seeOff({ home }: Routes): void {
    const layer = this.#canvas.querySelector(".leaving");
    const lines = this.#canvas.querySelector(".leaving-links");
    for (const [key, ghost] of this.#ghosts) {
      ghost.from = ghost.at;
      ghost.to = centredIn(home(key), ghost.from);
      layer?.append(ghost.copy);
    }
    for (const { copy } of this.#ghostLines) lines?.append(copy);
  }

  #step = (now: number): void => {
    cancelAnimationFrame(this.#frame);
    const time = Math.max(0, now - this.#start);
    const share = (easeAt(time) - this.#begun) / (1 - this.#begun);
    this.#draw(time >= DURATION ? 1 : share);
    if (time >= DURATION) this.stop();
    else this.#frame = requestAnimationFrame(this.#step);
  };

  #draw(share: number): void {
    const stage = this.#stage;
    const road = stage.scene?.road;
    for (const [key, { from, to, fade }] of this.#actors) {
      const isFading = fade === "in" && share < 1;
      stage.put(key, between(from, to, share), isFading ? `${share}` : "");
    }
    for (const link of this.#links) {
      const isFading = this.#actors.get(nodeKey(link.target))?.fade === "in" && share < 1;
      stage.draw(link, isFading ? `${share}` : "");
    }
    this.#drawGhosts(share);
    if (!road) return;
    const end = "bottom" in road ? road.bottom : this.#bottom;
    stage.drawRoad(this.#bottom + (end - this.#bottom) * share);
  }

  #drawGhosts(share: number): void {
    for (const ghost of this.#ghosts.values()) {
      ghost.at = between(ghost.from, ghost.to, share);
      ghost.copy.style.transform = `translate(${ghost.at.x}px, ${ghost.at.y}px)`;
      ghost.copy.style.opacity = `${1 - share}`;
    }
    const boxOf = (key: string) => this.#ghosts.get(key)?.at ?? this.#stage.shown(key);
    for (const { copy, link } of this.#ghostLines) {
      const [from, to] = [boxOf(nodeKey(link.source)), boxOf(nodeKey(link.target))];
      copy.setAttribute("d", linkPath(link, from ?? link.from, to ?? link.to));
      copy.style.opacity = `${1 - share}`;
    }
  }
}

/** Whether anything may move: not out of sight, and not for readers who asked for rest. */
export function mayMove(): boolean {
  return !document.hidden && !matchMedia("(prefers-reduced-motion: reduce)").matches;
}

function* actorsOf(scene: Scene, routes: Routes): Generator<[string, Actor]> {
  for (const [key, to] of scene.boxes) {
    const before = routes.before(key);
    if (before && before.x === to.x && before.y === to.y) continue;
    if (before) yield [key, { from: before, to, fade: "none" }];
    else yield [key, { from: centredIn(routes.origin(key), to), to, fade: "in" }];
  }
}

/** A copy that looks the same and that neither people nor programs can reach. */
function copyOf<T extends HTMLElement | SVGElement>(element: T): T {
  const copy = element.cloneNode(true) as T;
  for (const part of [copy, ...copy.querySelectorAll("*")]) {
    for (const name of part.getAttributeNames()) {
      const isReach = name.startsWith("aria-") || name.startsWith("data-");
      if (isReach || ["id", "role", "tabindex"].includes(name)) part.removeAttribute(name);
    }
  }
  copy.classList.add("copy");
  return copy;
}

function centredIn(outer: Box | undefined, inner: Box): Box {
  if (!outer) return inner;
  const x = outer.x + (outer.width - inner.width) / 2;
  const y = outer.y + (outer.height - inner.height) / 2;
  return { ...inner, x, y };
}

function between(from: Box, to: Box, share: number): Box {
  const at = (key: keyof Box) => from[key] + (to[key] - from[key]) * share;
  return { x: at("x"), y: at("y"), width: at("width"), height: at("height") };
}

function easeAt(time: number): number {
  return 1 - (1 - Math.min(1, time / DURATION)) ** 3;
}
