import type { Box } from "../../layout/geometry.js";
import { layoutSerpentine, type RoadSizes, rowCounts, rowWidth } from "./serpentine.js";
import { layoutWave, waveStep } from "./wave.js";
import type { Course } from "./winding-road.js";

/** More steps than this are not taken in at a glance. */
const MOST = 12;

/** How wide for its height the place of a step looks best. */
const ASPECT = 1.35;

/** Stations in rows; a single row is a wave. */
export interface Arrangement {
  readonly stations: number;
  readonly rows: number;
  /** The room of one station. */
  readonly cell: { readonly width: number; readonly height: number };
}

/** As many stations as fit well, in as many rows as suit the room; `unit` scales everything. */
export function arrange(count: number, box: Box, sizes: RoadSizes, unit: number): Arrangement {
  for (let stations = Math.min(count, MOST); stations > 1; stations -= 1) {
    const [best] = arrangements(stations, box, sizes, unit).sort((a, b) => misfit(a) - misfit(b));
    if (best) return best;
  }
  return wave(1, box);
}

function arrangements(stations: number, box: Box, sizes: RoadSizes, unit: number): Arrangement[] {
  const single = wave(stations, box);
  const found = single.cell.width >= 230 * unit ? [single] : [];
  for (let rows = 2; rows <= stations; rows += 1) {
    const width = rowWidth(box, sizes) / Math.ceil(stations / rows);
    const height = box.height / rows;
    if (width < 145 * unit) continue;
    if (height < 116 * unit) break;
    found.push({ stations, rows, cell: { width, height } });
  }
  return found;
}

/** Titles of neighbours stand on different sides: each has the room of two. */
function wave(stations: number, box: Box): Arrangement {
  const width = 2 * waveStep(stations, box.width);
  return { stations, rows: 1, cell: { width, height: box.height } };
}

function misfit({ cell, stations, rows }: Arrangement): number {
  const uneven = stations % rows === 0 ? 0 : 0.35;
  return Math.abs(Math.log(cell.width / cell.height / ASPECT)) + uneven;
}

/** Places the stations of an arrangement. */
export function layoutCourse({ stations, rows }: Arrangement, box: Box, sizes: RoadSizes): Course {
  if (rows === 1) return layoutWave(stations, box, sizes);
  return layoutSerpentine(rowCounts(stations, rows), box, sizes);
}
