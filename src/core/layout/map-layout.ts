import type { Area, Box, Size } from "./geometry.js";

/** Anything with an id and children can be laid out. */
export interface LayoutNode {
  readonly id: string;
  readonly children: readonly LayoutNode[];
}

/** The sizes of what is to be laid out: measured, or as good a guess as there is. */
export interface MapSizes<N extends LayoutNode = LayoutNode> {
  node(node: N): Size;
  /** A line above the children of an open node. */
  caption(owner: N): Size | undefined;
}

export interface MapOptions {
  /** Font size of the map. */
  readonly em: number;
  readonly isRightToLeft: boolean;
}

/** Where a node is: its place among the roots, then among the children of that root, … */
export type TreePath = readonly number[];

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
  /**
   * `curve` leads to the next column, `elbow` to an indented line below, `ray` to a node in
   * any direction.
   */
  readonly shape: "curve" | "elbow" | "ray";
  readonly side: Side;
  readonly from: Box;
  readonly to: Box;
  /** Draws the line, where it has a shape of its own. */
  readonly path?: (from: Box, to: Box) => string;
}

/** A road that runs from top to bottom. */
export interface RoadLine {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** Whether it only tells where the middle is. */
  readonly isHidden?: boolean;
}

/**
 * A road round a centre, on an ellipse: `angle` is at `x + radiusX × sin(angle)`,
 * `y - radiusY × cos(angle)`. It runs clockwise from 0 at the top, and the other way where
 * `to` is less than `from`.
 */
export interface RoadArc {
  readonly x: number;
  readonly y: number;
  readonly radiusX: number;
  readonly radiusY: number;
  /** Where the first step is. */
  readonly from: number;
  /** Where the last step is. */
  readonly to: number;
}

/** A part of a map. */
export interface Placing<N extends LayoutNode = LayoutNode> {
  /** In the order of the tree. */
  readonly nodes: readonly PlacedNode<N>[];
  /** Those to what reaches into the part, and those that lead out of it. */
  readonly links: readonly PlacedLink[];
  readonly teasers: readonly Placed<N>[];
  readonly captions: readonly Placed<N>[];
}

/** A tree that has found its places: no two boxes overlap, and all are inside the bounds. */
export interface MapLayout<N extends LayoutNode = LayoutNode> {
  readonly road: RoadLine | RoadArc;
  /** Everything lies between 0 and this. */
  readonly bounds: Size;
  readonly detail: Box | undefined;
  /** What lies within an area. */
  within(area: Area): Placing<N>;
  /** Where a node is; `undefined` where there is none, or it is closed away. */
  boxAt(path: TreePath): Box | undefined;
}
