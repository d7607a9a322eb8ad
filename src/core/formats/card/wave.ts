import type { Box, Point } from "../../layout/geometry.js";
import type { RoadSizes } from "./serpentine.js";
import { type Course, type Station, swing } from "./winding-road.js";

/** How far apart the stations of a wave are; those at the ends need room for their titles. */
export function waveStep(count: number, width: number): number {
  return width / (count + 0.3);
}

/** Places stations on one road over hills and dales, with the titles on their outer sides. */
export function layoutWave(count: number, box: Box, sizes: RoadSizes): Course {
  const { pictureWidth, stationRadius, gap, titleHeight } = sizes;
  const step = waveStep(count, box.width);
  const needed = stationRadius + gap + titleHeight;
  const middle = box.y + box.height / 2 - (count === 1 ? needed / 2 : 0);
  const swings = Math.min(box.height / 2 - needed, step * 0.4, stationRadius * 2.4);
  const depth = Math.max(swings, 0);
  const y = (at: number) => middle + (at % 2 === 0 ? depth : -depth);
  const stations = Array.from({ length: count }, (_, at): Station => {
    const x = box.x + step * (at + 0.65);
    const atEdge = 2 * Math.min(x - box.x, box.x + box.width - x);
    const room = Math.min(atEdge, 2 * step - 2 * gap, stationRadius * 11);
    return { x, y: y(at), room, isAbove: at % 2 === 1 };
  });
  const from = { x: Math.min(0, box.x + step * -0.35), y: y(1) };
  const end = { x: Math.max(pictureWidth, box.x + step * (count + 0.65)), y: y(count) };
  const points: Point[] = [
    from,
    ...stations.map((station) => ({ x: station.x, y: station.y })),
    end,
  ];
  const stretches = points.slice(1).map((point, at) => swing(points[at] ?? from, point));
  return { road: { from, stretches }, stations };
}
