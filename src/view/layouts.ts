/** How a roadmap can be drawn. */
export const LAYOUTS = ["road", "tree", "radial"] as const;

/** One of {@link LAYOUTS}; whatever is none of these counts as `road`. */
export type Layout = (typeof LAYOUTS)[number];

/** Whether a map is seen through a frame of a fixed height, in which it is moved. */
export function isFramed(layout: Layout): layout is "tree" | "radial" {
  return layout === "tree" || layout === "radial";
}
