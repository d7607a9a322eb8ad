import type { Point } from "./geometry.js";
import type { RoadArc } from "./map-layout.js";

const TURN = 2 * Math.PI;

/**
 * The path of a road round a centre, as an SVG `d` attribute: all of it, or up to a step.
 *
 * @param until the middle of the step; the nearer end of the road where it is beyond both.
 */
export function arcPath(arc: RoadArc, until?: Point): string {
  const end = until ? angleOf(arc, until) : arc.to;
  const sweep = arc.to < arc.from ? 0 : 1;
  // In two halves, as SVG cannot tell a whole turn from none.
  const to = [(arc.from + end) / 2, end]
    .map((angle) => `A${arc.radiusX},${arc.radiusY},0,0,${sweep},${place(arc, angle)}`)
    .join("");
  return `M${place(arc, arc.from)}${to}`;
}

/** Where on the road a point is, which may be a little before its start by rounding. */
function angleOf({ x, y, radiusX, radiusY, from, to }: RoadArc, point: Point): number {
  const angle = Math.atan2((point.x - x) / radiusX, (y - point.y) / radiusY);
  const direction = to < from ? -1 : 1;
  const length = Math.abs(to - from);
  const slack = (TURN - length) / 2;
  const ahead = (angle - from) * direction;
  const turned = ((((ahead + slack) % TURN) + TURN) % TURN) - slack;
  return from + direction * Math.min(Math.max(turned, 0), length);
}

function place({ x, y, radiusX, radiusY }: RoadArc, angle: number): string {
  return `${x + radiusX * Math.sin(angle)},${y - radiusY * Math.cos(angle)}`;
}
