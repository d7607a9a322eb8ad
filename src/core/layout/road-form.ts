/** `wide`: the road in the middle, branches on both sides. `narrow`: the road at the edge. */
export type RoadForm = "wide" | "narrow";

/** From this width on, in em, there is room for branches on both sides of the road. */
const WIDE_FROM = 57;

/** The form of a road in a container of this width, with a font of this size. */
export function roadForm(width: number, em: number): RoadForm {
  return width >= WIDE_FROM * em ? "wide" : "narrow";
}

/** What all distances are multiples of: the font size, or less in a tiny container. */
export function roadUnit(width: number, em: number): number {
  return Math.min(em, width / 20);
}
