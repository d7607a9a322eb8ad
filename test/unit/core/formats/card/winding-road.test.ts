import { describe, expect, it } from "vitest";
import { layoutWave } from "../../../../../src/core/formats/card/wave.js";
import { mirrorCourse, turn } from "../../../../../src/core/formats/card/winding-road.js";

const SIZES = { pictureWidth: 1200, roadWidth: 30, stationRadius: 26, gap: 11, titleHeight: 50 };
const BOX = { x: 60, y: 200, width: 1080, height: 330 };

describe("turn()", () => {
  it("ends beneath where it begins", () => {
    const stretches = turn({ x: 100, y: 0 }, 80, 30);
    expect(stretches[0]?.at(-1)).toEqual({ x: 70, y: 0 });
    expect(stretches.at(-1)?.at(-1)).toEqual({ x: 70, y: 80 });
  });
});

describe("mirrorCourse()", () => {
  it("begins at the right and is itself again when mirrored twice", () => {
    const course = layoutWave(3, BOX, SIZES);
    const mirrored = mirrorCourse(course, 1200);
    expect(mirrored.stations[0]?.x).toBeGreaterThan(mirrored.stations[2]?.x ?? 0);
    expect(mirrorCourse(mirrored, 1200).stations[0]?.x).toBeCloseTo(course.stations[0]?.x ?? 0);
  });
});
