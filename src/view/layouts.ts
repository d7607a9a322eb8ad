import type { OwnLayout } from "../core/layout/layout-own.js";

/** How a roadmap can be drawn. */
export const LAYOUTS = ["road", "tree", "radial"] as const;

export type LayoutName = (typeof LAYOUTS)[number];

/**
 * One of {@link LAYOUTS}, or a function of the page; whatever is none of these counts as `road`.
 */
export type Layout = LayoutName | OwnLayout;

/** Whether a map is seen through a frame of a fixed height, in which it is moved. */
export function isFramed(layout: Layout): layout is Exclude<Layout, "road"> {
  // The first of them is the road; a shorter test for the first picture, which has little room.
  return typeof layout === "function" || LAYOUTS.indexOf(layout) > 0;
}
