import type { MapLayout } from "../core/layout/map-layout.js";
import type { VisibleNode } from "../core/state/visible-tree.js";
import type { NodeSizes } from "./node-sizes.js";
import type { Room } from "./room.js";

/** Lays out a map that is seen through a frame. */
export type FramedLayout = (
  roots: readonly VisibleNode[],
  sizes: NodeSizes,
  room: Room,
) => MapLayout<VisibleNode>;

/** Such layouts, by their names. */
export { layoutRadial as radial } from "../core/layout/layout-radial.js";
export { layoutTree as tree } from "../core/layout/layout-tree.js";
