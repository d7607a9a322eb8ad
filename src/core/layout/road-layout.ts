import type { Box, Size, Span } from "./geometry.js";
import type { RoadForm } from "./road-form.js";

/** Anything with an id and children can be laid out. */
export interface LayoutNode {
  readonly id: string;
  readonly children: readonly LayoutNode[];
}

/**
 * The sizes of what is to be laid out: measured, or as good a guess as there is. They may
 * change when `RoadMemo.forget` is told, and only then.
 */
export interface RoadSizes<N extends LayoutNode = LayoutNode> {
  node(node: N): Size;
  /** Text beside a closed root that hints at what is in it; shown in the wide form. */
  teaser(root: N): Size | undefined;
  /** A line above the children of an open node. */
  caption(owner: N): Size | undefined;
  /** The detail card and the node it is about; it gets a place of its own in the wide form. */
  readonly detail?: { readonly path: TreePath; readonly size: Size } | undefined;
}

/** Where a node is: its place among the roots, then among the children of that root, … */
export type TreePath = readonly number[];

export interface RoadOptions {
  /** Width of the container. */
  readonly width: number;
  /** Font size of the map. */
  readonly em: number;
  readonly isRightToLeft: boolean;
}

/** Where the children of a node grow to. */
export type Side = "left" | "right";

export interface Placed<N extends LayoutNode = LayoutNode> {
  readonly node: N;
  readonly box: Box;
}

export interface PlacedNode<N extends LayoutNode = LayoutNode> extends Placed<N> {
  readonly side: Side;
}

export interface PlacedLink {
  readonly source: string;
  readonly target: string;
  /** `curve` leads to the next column, `elbow` to an indented line below. */
  readonly shape: "curve" | "elbow";
  readonly side: Side;
  readonly from: Box;
  readonly to: Box;
}

/** The road itself: a line from top to bottom. */
export interface RoadLine {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** A part of a map, from one height to another. */
export interface Placing<N extends LayoutNode = LayoutNode> {
  /** In the order of the tree. */
  readonly nodes: readonly PlacedNode<N>[];
  /** Those to what reaches into the stretch, and one more at either end of each stack. */
  readonly links: readonly PlacedLink[];
  readonly teasers: readonly Placed<N>[];
  readonly captions: readonly Placed<N>[];
}

/** The outcome of `layoutRoad`: no two boxes overlap, and all are inside the bounds. */
export interface RoadLayout<N extends LayoutNode = LayoutNode> {
  readonly form: RoadForm;
  readonly road: RoadLine;
  readonly bounds: Size;
  readonly detail: Box | undefined;
  /** What lies within a stretch, found in time that grows with what is found. */
  within(span: Span): Placing<N>;
  /** Where a node is; `undefined` where there is none, or it is closed away. */
  boxAt(path: TreePath): Box | undefined;
}
