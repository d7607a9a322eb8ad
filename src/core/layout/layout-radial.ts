import { frame } from "./frame.js";
import { type Box, boxAround, middleOf } from "./geometry.js";
import { type Grown, plant } from "./grove.js";
import type { LayoutNode, MapLayout, MapOptions, MapSizes, RoadArc } from "./map-layout.js";
import { PlacedMap } from "./placed-map.js";
import { planRadial, type RadialMetrics } from "./radial-plan.js";

/** A middle that is less far from the centre is neither left nor right of it. */
const HARDLY = 0.5;

/**
 * Lays a tree out around a title in the centre: the steps on the inner ring, clockwise from
 * the top, and every deeper level on a ring further out.
 *
 * Angles are those of D3's tidy tree, so that a step with much below it has more of the ring.
 * Boxes are wider than high. Rings are therefore ellipses, and have more boxes at their sides,
 * where they fit below each other, than at the top and bottom. There is a little space between
 * any two boxes, and the rings are the smallest of some that are tried.
 *
 * Nodes that are not among the children of their parent are closed and take no room.
 */
export function layoutRadial<N extends LayoutNode>(
  roots: readonly N[],
  sizes: MapSizes<N>,
  { em, isRightToLeft }: MapOptions,
): MapLayout<N> {
  const metrics = radialMetrics(em);
  const { centre, margin } = metrics;
  // What is laid out comes back as it went in, so that its type may be taken for granted.
  const known: MapSizes = { node: (node) => sizes.node(node as N), caption: () => undefined };
  // Topics would grow behind the closed steps beside their own.
  const keepsRoom = roots.some(({ children }) => children.length > 0);
  const top = plant(roots, known, { keepsRoom });
  const { boxes, angles, rings } = planRadial(top, metrics);
  const title = boxAround({ x: 0, y: 0 }, { width: 2 * centre, height: 2 * centre });
  const clockwise = isRightToLeft ? -1 : 1;
  const sketch = {
    boxes,
    captions: [],
    others: [title],
    sideOf: (box: Box) => (middleOf(box).x * clockwise < -HARDLY ? "left" : "right"),
  } as const;
  const { places, captions, bounds, place } = frame(top, sketch, { margin, isRightToLeft });
  const angleOf = (step: Grown | undefined) => clockwise * ((step && angles.get(step)) ?? 0);
  const road: RoadArc = {
    ...middleOf(place(title)),
    ...(rings[0] ?? { radiusX: centre, radiusY: centre }),
    from: angleOf(top.children?.[0]),
    to: angleOf(top.children?.at(-1)),
  };
  const map = new PlacedMap({ places, captions, bounds, road, shape: "ray" });
  return map as unknown as MapLayout<N>;
}

function radialMetrics(em: number): RadialMetrics {
  return {
    margin: 1.5 * em,
    centre: 5 * em,
    stepGap: 1.2 * em,
    branchGap: 0.9 * em,
    gapX: 0.8 * em,
    gapY: 0.5 * em,
    ringGapX: 3 * em,
    ringGapY: 1.2 * em,
  };
}
