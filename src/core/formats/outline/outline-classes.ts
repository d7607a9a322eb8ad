import type { MarkupChild } from "../markup.js";

/**
 * The classes by which an outline says what its parts are. `writeOutline` writes them; readers
 * heed them before they guess.
 */
export const OUTLINE = {
  /** The whole outline. */
  whole: "roadmap-outline",
  /** The list of the steps. */
  steps: "roadmap-steps",
  /** A title, to be taken word for word. */
  title: "roadmap-title",
  tagline: "roadmap-tagline",
  summary: "roadmap-summary",
  /** Words for people only, which data attributes say as well. */
  note: "roadmap-note",
  /** A list whose items are links of the node it is in, and no topics. */
  links: "roadmap-links",
  resources: "roadmap-resources",
  faq: "roadmap-faq",
  furtherReading: "roadmap-further-reading",
} as const;

/** Whether an element says that it is some part of an outline. */
export function isPart(
  child: MarkupChild | undefined,
  ...parts: (keyof typeof OUTLINE)[]
): boolean {
  if (typeof child !== "object") return false;
  const classes = child.attributes.get("class")?.split(/\s+/) ?? [];
  return parts.some((part) => classes.includes(OUTLINE[part]));
}
