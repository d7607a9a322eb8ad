import type { Box, Size } from "./geometry.js";

/** Anything with an id and children can be laid out. */
export interface LayoutNode {
  readonly id: string;
  readonly children: readonly LayoutNode[];
}

/** The sizes that were measured, each by the id of the node it belongs to. */
export interface RoadSizes {
  readonly nodes: ReadonlyMap<string, Size>;
  /** Text beside a closed root that hints at what is in it; shown in the wide form. */
  readonly teasers: ReadonlyMap<string, Size>;
  /** A line above the children of a node. */
  readonly captions: ReadonlyMap<string, Size>;
  /** The detail card; it gets a place of its own in the wide form. */
  readonly detail?: { readonly id: string; readonly size: Size };
}

export interface RoadOptions {
  /** Width of the container. */
  readonly width: number;
  /** Font size of the map. */
  readonly em: number;
  readonly isRightToLeft: boolean;
}

/** `wide`: the road in the middle, branches on both sides. `narrow`: the road at the edge. */
export type RoadForm = "wide" | "narrow";

/** Where the children of a node grow to. */
export type Side = "left" | "right";

export interface PlacedNode extends Box {
  readonly id: string;
  readonly side: Side;
}

export interface PlacedLink {
  readonly source: string;
  readonly target: string;
  /** `curve` leads to the next column, `elbow` to an indented line below. */
  readonly shape: "curve" | "elbow";
  readonly side: Side;
}

/** The road itself: a line from top to bottom. */
export interface Road {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** The outcome of {@link layoutRoad}: no two boxes overlap, and all are inside the bounds. */
export interface RoadLayout {
  readonly form: RoadForm;
  /** In the order of the tree. */
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
  readonly teasers: ReadonlyMap<string, Box>;
  readonly captions: ReadonlyMap<string, Box>;
  readonly detail: Box | undefined;
  readonly road: Road;
  readonly bounds: Size;
}
