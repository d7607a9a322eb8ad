import type { Size } from "../core/layout/geometry.js";
import { layoutRoad } from "../core/layout/layout-road.js";
import type { MapLayout } from "../core/layout/map-layout.js";
import { RoadMemo } from "../core/layout/road-memo.js";
import { framedMetrics, roadMetrics } from "../core/layout/road-metrics.js";
import { type VisibleNode, visiblePath } from "../core/state/visible-tree.js";
import { keyOf, splitKey } from "./box-key.js";
import type { FramedLayout } from "./framed-layouts.js";
import { isFramed, type Layout } from "./layouts.js";
import type { MapModel } from "./map-model.js";
import { Measuring } from "./measuring.js";
import { isSame, NodeSizes } from "./node-sizes.js";
import { ownLayout } from "./own-layout.js";
import { placeOf } from "./picture.js";
import type { Room } from "./room.js";
import type { Drawn } from "./size-guess.js";

/** Lays maps out by the sizes it knows, and gets to know sizes from what is drawn. */
export class Survey {
  readonly #measuring: Measuring;
  #room: Room | undefined;
  #sizes: NodeSizes | undefined;
  #memo = new RoadMemo();
  #model: MapModel | undefined;
  #isStale = false;
  #wanted: Layout = "road";
  /** How a map in a frame is laid out; a road needs none. */
  #framed: FramedLayout | undefined;
  /** The last layout of such a map, as long as it is true. */
  #known: { readonly roots: unknown; readonly layout: MapLayout<VisibleNode> } | undefined;

  /** @param onChange called when a size has changed by itself, as of a font that arrives late. */
  constructor(frame: Element, onChange: () => void) {
    this.#measuring = new Measuring(frame, (key, size) => this.#learnLate(key, size), onChange);
  }

  /** Whether a size has changed since the last layout. */
  get isStale(): boolean {
    return this.#isStale;
  }

  /** Whether what it lays out is seen through a frame. */
  get isFramed(): boolean {
    return this.#framed !== undefined;
  }

  /** Lays out in another way. @returns what to wait for, where the code for it has to arrive. */
  use(layout: Layout): Promise<void> | undefined {
    this.#wanted = layout;
    this.#isStale = true;
    this.#known = undefined;
    this.#framed = undefined;
    if (!isFramed(layout)) return undefined;
    const arrival: Promise<FramedLayout> =
      typeof layout === "function"
        ? ownLayout(layout)
        : import("./framed-layouts.js").then((layouts) => layouts[layout]);
    return arrival.then((framed) => {
      if (this.#wanted === layout) this.#framed = framed;
    });
  }

  /** In another room, or for another roadmap, nothing is known. */
  layout(model: MapModel, room: Room): MapLayout<VisibleNode> {
    const isKnown = room.key === this.#room?.key && model.index === this.#model?.index;
    const metrics = () =>
      room.isFramed ? framedMetrics(room.em) : roadMetrics(room.width, room.em);
    const sizes = (isKnown && this.#sizes) || new NodeSizes(metrics());
    if (!isKnown) this.#forget();
    this.#room = room;
    this.#model = model;
    this.#sizes = sizes;
    this.#isStale = false;
    const { roots } = model.tree;
    if (this.#framed) {
      if (this.#known?.roots !== roots) {
        this.#known = { roots, layout: this.#framed(roots, sizes, room) };
      }
      return this.#known.layout;
    }
    sizes.detail = this.#detailOf(model, room, sizes);
    return layoutRoad(roots, sizes, room, this.#memo);
  }

  /** Measures what is drawn. @returns whether a layout comes out otherwise now. */
  measure(elements: readonly HTMLElement[]): boolean {
    const [sizes, model] = [this.#sizes, this.#model];
    if (!sizes || !model) return false;
    let hasChanged = false;
    const fresh: Drawn[] = [];
    for (const [element, size] of this.#measuring.measure(elements, sizes.metrics)) {
      const key = keyOf(element);
      const known = sizes.get(key);
      if (known && isSame(known, size)) continue;
      const path = pathTo(key, model);
      const node = path.at(-1);
      const used = sizes.used(key, node);
      sizes.set(key, size);
      if (node && element.dataset.id) fresh.push([node, element]);
      if (used && isSame(used, size)) continue;
      this.#memo.forget(path);
      this.#known = undefined;
      hasChanged = true;
    }
    if (!sizes.guess.learn(fresh)) return hasChanged;
    this.#forget();
    return true;
  }

  /** Has all sizes measured anew: nodes have another content from now on. */
  unlearn(): void {
    this.#sizes = undefined;
    this.#forget();
  }

  disconnect(): void {
    this.#measuring.disconnect();
  }

  #forget(): void {
    this.#memo = new RoadMemo();
    this.#known = undefined;
  }

  #learnLate(key: string, size: Size): boolean {
    const [sizes, model] = [this.#sizes, this.#model];
    if (!model || !sizes?.set(key, size)) return false;
    this.#memo.forget(pathTo(key, model));
    this.#known = undefined;
    this.#isStale = true;
    return true;
  }

  #detailOf({ state, index }: MapModel, { form }: Room, sizes: NodeSizes): NodeSizes["detail"] {
    const entry = index.entries.get(state.selected ?? "");
    const size = entry && sizes.get(`detail:${entry.node.id}`);
    return size && form === "wide" ? { path: placeOf(entry), size } : undefined;
  }
}

/** The nodes down to the one that a box is of. */
function pathTo(key: string, { index, tree }: MapModel): readonly VisibleNode[] {
  const entry = index.entries.get(splitKey(key)[1]);
  return entry ? visiblePath(tree, entry) : [];
}
