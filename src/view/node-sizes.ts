import type { Size } from "../core/layout/geometry.js";
import type { RoadSizes } from "../core/layout/road-layout.js";
import type { RoadMetrics } from "../core/layout/road-metrics.js";
import type { VisibleNode } from "../core/state/visible-tree.js";
import { type BoxKind, splitKey } from "./box-key.js";
import { SizeGuess } from "./size-guess.js";

/** Smaller differences are rounding, not a new size. */
const TOLERANCE = 0.6;

/** Sizes as far as they were measured in the room there is, and guesses for all others. */
export class NodeSizes implements RoadSizes<VisibleNode> {
  detail: { readonly path: readonly number[]; readonly size: Size } | undefined;
  readonly guess: SizeGuess;
  readonly #measured: Readonly<Record<BoxKind, Map<string, Size>>> = {
    node: new Map(),
    teaser: new Map(),
    caption: new Map(),
    detail: new Map(),
  };

  constructor(readonly metrics: RoadMetrics) {
    this.guess = new SizeGuess(metrics);
  }

  node(node: VisibleNode): Size {
    return this.#measured.node.get(node.id) ?? this.guess.node(node);
  }

  teaser(root: VisibleNode): Size | undefined {
    if (root.isExpanded === undefined) return undefined;
    return this.#measured.teaser.get(root.id) ?? this.guess.teaser(root);
  }

  caption({ id, entry }: VisibleNode): Size | undefined {
    if (!entry.node.choose) return undefined;
    return this.#measured.caption.get(id) ?? this.guess.caption();
  }

  /** What was measured under a key of `data-box`. */
  get(key: string): Size | undefined {
    const [kind, id] = splitKey(key);
    return this.#measured[kind].get(id);
  }

  /** The size that a layout has gone by; `node` is what the key is of. */
  used(key: string, node: VisibleNode | undefined): Size | undefined {
    const [kind, id] = splitKey(key);
    return kind === "detail" || !node ? this.#measured.detail.get(id) : this[kind](node);
  }

  /** Keeps a size. @returns whether it is another one than was known. */
  set(key: string, size: Size): boolean {
    const [kind, id] = splitKey(key);
    const known = this.#measured[kind].get(id);
    if (known && isSame(known, size)) return false;
    this.#measured[kind].set(id, size);
    return true;
  }
}

export function isSame(a: Size, b: Size): boolean {
  return Math.abs(a.width - b.width) < TOLERANCE && Math.abs(a.height - b.height) < TOLERANCE;
}
