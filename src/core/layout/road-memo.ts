import type { Size } from "./geometry.js";
import type { LayoutNode } from "./map-layout.js";
import type { Stack } from "./stack.js";

interface Remembered {
  readonly available: number;
  readonly stack: Stack;
}

/**
 * What one layout has worked out, for the next one.
 *
 * Nodes are told apart by identity: a node that is the same object has the same nodes below
 * it. Use one memo for one set of metrics, and have it forget what changed its size.
 */
export class RoadMemo {
  readonly #sizes = new WeakMap<LayoutNode, readonly Size[]>();
  readonly #stacks = new WeakMap<LayoutNode, Remembered>();
  readonly #folded = new WeakMap<LayoutNode, number>();

  /** The sizes of the children of a node, each by itself. */
  sizes(owner: LayoutNode, sizeOf: (node: LayoutNode) => Size): readonly Size[] {
    const known = this.#sizes.get(owner) ?? owner.children.map(sizeOf);
    this.#sizes.set(owner, known);
    return known;
  }

  /** The children of a node, stacked for the width they have. */
  stack(owner: LayoutNode, available: number, size: () => Stack): Stack {
    const known = this.#stacks.get(owner);
    if (known?.available === available) return known.stack;
    const stack = size();
    this.#stacks.set(owner, { available, stack });
    return stack;
  }

  /** The least width that the children of a node can do with. */
  foldedWidth(owner: LayoutNode, measure: () => number): number {
    const known = this.#folded.get(owner) ?? measure();
    this.#folded.set(owner, known);
    return known;
  }

  /** Tells that a node has another size, or its caption has. @param path the nodes down to it. */
  forget(path: Iterable<LayoutNode>): void {
    for (const node of path) {
      this.#sizes.delete(node);
      this.#stacks.delete(node);
      this.#folded.delete(node);
    }
  }
}
