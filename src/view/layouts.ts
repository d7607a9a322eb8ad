/** How a roadmap can be drawn. */
export const LAYOUTS = ["road", "tree", "radial"] as const;

/** One of {@link LAYOUTS}; whatever is none of these counts as `road`. */
export type Layout = (typeof LAYOUTS)[number];
