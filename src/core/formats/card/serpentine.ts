import type { Box } from "../../layout/geometry.js";
import { type Course, type Station, type Stretch, turn } from "./winding-road.js";

/** What a road and its stations measure. */
export interface RoadSizes {
  /** The width of the whole picture, from whose edges the road comes and goes. */
  readonly pictureWidth: number;
  readonly roadWidth: number;
  readonly stationRadius: number;
  /** Between what must not touch. */
  readonly gap: number;
  /** The height of the highest title. */
  readonly titleHeight: number;
}

/** How many stations each row has: as even as can be, the longer rows first. */
export function rowCounts(count: number, rows: number): number[] {
  return Array.from({ length: rows }, (_, row) => Math.ceil((count - row) / rows));
}

/** How wide the rows of a serpentine are between its turns. */
export function rowWidth(box: Box, { roadWidth, gap }: RoadSizes): number {
  return box.width - 2 * (roadWidth + gap);
}

/** Places stations on a road in rows, walked to and fro, with the titles beneath. */
export function layoutSerpentine(counts: readonly number[], box: Box, sizes: RoadSizes): Course {
  const { pictureWidth, roadWidth, stationRadius: radius, gap, titleHeight } = sizes;
  const width = rowWidth(box, sizes);
  const spare = box.height - 2 * radius - gap - titleHeight;
  const pitch = Math.min(
    spare / Math.max(counts.length - 1, 1),
    box.height / (counts.length - 0.5),
  );
  const left = box.x + (box.width - width) / 2;
  const rowY = (row: number) => box.y + radius + pitch * row;
  const stations: Station[] = [];
  const stretches: Stretch[] = [];
  const corner = Math.min(pitch / 2, width / Math.max(...counts) / 2, 1.6 * (radius + gap));
  counts.forEach((count, row) => {
    const isBack = row % 2 === 1;
    const cell = width / count;
    for (let at = 0; at < count; at += 1) {
      const x = left + cell * ((isBack ? count - 1 - at : at) + 0.5);
      stations.push({ x, y: rowY(row), room: cell - 1.6 * gap, isAbove: false });
    }
    if (row === counts.length - 1) stretches.push([{ x: isBack ? 0 : pictureWidth, y: rowY(row) }]);
    else {
      const side = isBack ? box.x + roadWidth / 2 : box.x + box.width - roadWidth / 2;
      stretches.push(...turn({ x: side, y: rowY(row) }, rowY(row + 1), isBack ? -corner : corner));
    }
  });
  return { road: { from: { x: 0, y: rowY(0) }, stretches }, stations };
}
