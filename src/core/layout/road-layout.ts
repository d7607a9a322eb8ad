import type { Box, Size, Span } from "./geometry.js";
import type { LayoutNode, MapLayout, Placing, RoadLine, TreePath } from "./map-layout.js";
import type { RoadForm } from "./road-form.js";

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

export interface RoadOptions {
  /** Width of the container. */
  readonly width: number;
  /** Font size of the map. */
  readonly em: number;
  readonly isRightToLeft: boolean;
}

/** The outcome of `layoutRoad`. */
export interface RoadLayout<N extends LayoutNode = LayoutNode> extends MapLayout<N> {
  readonly form: RoadForm;
  readonly road: RoadLine;
  readonly detail: Box | undefined;
  /** What lies within a stretch, found in time that grows with what is found. */
  within(span: Span): Placing<N>;
}
