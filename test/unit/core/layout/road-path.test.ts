import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RoadArc } from "../../../../src/core/layout/map-layout.js";
import { arcPath } from "../../../../src/core/layout/road-path.js";

const { PI } = Math;
const arc: RoadArc = { x: 100, y: 200, radiusX: 50, radiusY: 20, from: 0, to: 1.5 * PI };

function pointAt({ x, y, radiusX, radiusY }: RoadArc, angle: number) {
  return { x: x + radiusX * Math.sin(angle), y: y - radiusY * Math.cos(angle) };
}

/** The numbers of a path, without those that are next to nothing. */
function rounded(path: string): string {
  return path.replace(/-?\d+(\.\d+)?(e-?\d+)?/g, (each) =>
    String(Math.round(Number(each) * 1e3) / 1e3),
  );
}

describe("arcPath()", () => {
  it.each([
    ["clockwise", arc, undefined, "M100,180A50,20,0,0,1,135.355,214.142A50,20,0,0,1,50,200"],
    [
      "the other way for right-to-left text",
      { ...arc, to: -1.5 * PI },
      undefined,
      "M100,180A50,20,0,0,0,64.645,214.142A50,20,0,0,0,150,200",
    ],
    ["up to a step", arc, { x: 100, y: 220 }, "M100,180A50,20,0,0,1,150,200A50,20,0,0,1,100,220"],
    [
      "up to a step that is hardly before the first, by rounding",
      arc,
      { x: 100 - 1e-9, y: 180 },
      "M100,180A50,20,0,0,1,100,180A50,20,0,0,1,100,180",
    ],
    [
      "up to a step that is hardly behind the last",
      arc,
      { x: 50, y: 200 - 1e-9 },
      "M100,180A50,20,0,0,1,135.355,214.142A50,20,0,0,1,50,200",
    ],
    [
      "of a single step",
      { ...arc, to: 0 },
      { x: 100, y: 180 },
      "M100,180A50,20,0,0,1,100,180A50,20,0,0,1,100,180",
    ],
  ])("draws a road %s", (_, road, until, expected) => {
    expect(rounded(arcPath(road, until))).toBe(expected);
  });

  it("ends at any step of the road, whichever way it runs", () => {
    const length = fc.double({ min: 0.1, max: 6, noNaN: true });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(length, share, fc.constantFrom(1, -1), (turn, part, direction) => {
        const road = { ...arc, from: 0.3, to: 0.3 + direction * turn };
        const angle = road.from + direction * turn * part;
        const expected = arcPath({ ...road, to: angle })
          .match(/-?[\d.]+(e-?\d+)?/g)
          ?.map(Number);
        const path = arcPath(road, pointAt(road, angle));
        const numbers = path.match(/-?[\d.]+(e-?\d+)?/g)?.map(Number) ?? [];
        numbers.forEach((each, at) => {
          // The direction of a road of no length is that of the whole.
          const isSweep = at % 7 === 6;
          if (!isSweep) expect(each).toBeCloseTo(expected?.[at] ?? Number.NaN, 6);
        });
      }),
    );
  });
});
