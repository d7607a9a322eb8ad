import type { Point } from "../../layout/geometry.js";

/** A straight stretch to one point, or a curve past two others to a third. */
export type Stretch = readonly [Point] | readonly [Point, Point, Point];

/** A line that begins somewhere and goes on in stretches. */
export interface Road {
  readonly from: Point;
  readonly stretches: readonly Stretch[];
}

/** A step on the road, and the place for its title. */
export interface Station extends Point {
  /** How wide the title may get around the station's middle. */
  readonly room: number;
  /** Whether the title stands above the station, not beneath it. */
  readonly isAbove: boolean;
}

/** A road with its stations, in the order in which it is walked. */
export interface Course {
  readonly road: Road;
  readonly stations: readonly Station[];
}

/** How far beside the centre of a curve of a quarter circle its handles are. */
const KAPPA = 0.5523;

/** A curve from one point to another that begins and ends level. */
export function swing(from: Point, to: Point): Stretch {
  const x = (from.x + to.x) / 2;
  return [{ x, y: from.y }, { x, y: to.y }, to];
}

/** From a row to the row beneath it, round two corners; `radius` is below 0 on the left side. */
export function turn({ x, y }: Point, bottom: number, radius: number): Stretch[] {
  const [r, k] = [Math.abs(radius), 1 - KAPPA];
  const inner = x - radius;
  return [
    [{ x: inner, y }],
    [
      { x: x - k * radius, y },
      { x, y: y + k * r },
      { x, y: y + r },
    ],
    [{ x, y: bottom - r }],
    [
      { x, y: bottom - k * r },
      { x: x - k * radius, y: bottom },
      { x: inner, y: bottom },
    ],
  ];
}

/** The same course from right to left. */
export function mirrorCourse({ road, stations }: Course, width: number): Course {
  const flip = <P extends Point>(point: P): P => ({ ...point, x: width - point.x });
  const stretches = road.stretches.map((points) => points.map(flip) as unknown as Stretch);
  return { road: { from: flip(road.from), stretches }, stations: stations.map(flip) };
}
