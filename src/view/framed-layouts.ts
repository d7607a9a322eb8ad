/** Layouts of maps that are seen through a frame, by their names. */
export { layoutRadial as radial } from "../core/layout/layout-radial.js";
export { layoutTree as tree } from "../core/layout/layout-tree.js";
