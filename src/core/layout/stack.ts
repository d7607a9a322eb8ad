import type { Size } from "./geometry.js";
import type { LayoutNode, PlacedLink } from "./map-layout.js";

/** The children of a node, one below the other, with an optional caption on top. */
export interface Stack {
  readonly owner: LayoutNode;
  /** Of each child by itself. */
  readonly sizes: readonly Size[];
  /** What is open below each child; `undefined` where nothing is. */
  readonly below: readonly (Stack | undefined)[];
  /** Where each child with all below it begins, from the top of the stack. */
  readonly tops: readonly number[];
  readonly caption: Size | undefined;
  readonly height: number;
  /** `curve`: a column of its own beside the owner. `elbow`: folded under it. */
  readonly shape: PlacedLink["shape"];
  /** Where the stack begins, from its owner's inner edge. */
  readonly inset: number;
  /** From the owner's top to the stack's, where it is folded. */
  readonly drop: number;
}
