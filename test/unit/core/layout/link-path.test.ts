import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Area,
  type Box,
  hull,
  isInArea,
  middleOf,
  overlaps,
} from "../../../../src/core/layout/geometry.js";
import { linkPath } from "../../../../src/core/layout/link-path.js";

/** Middle at 20, bottom at 40. */
const parent: Box = { x: 100, y: 0, width: 100, height: 40 };
/** To the right of the parent, middle at 110. */
const right: Box = { x: 250, y: 100, width: 50, height: 20 };
/** To the left of the parent, middle at 110. */
const left: Box = { x: 0, y: 100, width: 50, height: 20 };
/** So close below the parent that the corner has no room: middle at 44. */
const close: Box = { x: 120, y: 42, width: 50, height: 4 };

function areaOf({ x, y, width, height }: Box): Area {
  return { left: x, right: x + width, top: y, bottom: y + height };
}

describe("linkPath()", () => {
  it.each([
    // From the middle of the outer edge to the middle of the inner edge, bent half-way.
    ["a curve to the right", "curve", "right", right, "M200,20C225,20,225,110,250,110"],
    ["a curve to the left", "curve", "left", left, "M100,20C75,20,75,110,50,110"],
    // Down from the parent 12 pixels before the edge, round a corner of 8, and to the edge.
    ["an elbow to the right", "elbow", "right", right, "M238,40V102Q238,110 246,110H250"],
    ["an elbow to the left", "elbow", "left", left, "M62,40V102Q62,110 54,110H50"],
    ["an elbow without much room", "elbow", "right", close, "M108,40V40Q108,44 112,44H120"],
  ] as const)("draws %s", (_, shape, side, target, expected) => {
    expect(linkPath({ shape, side }, parent, target)).toBe(expected);
  });

  it.each([
    // Half-way between the sides.
    ["to the right", { x: 260, y: 30, width: 40, height: 20 }, "M200,20C230,20,230,40,260,40"],
    ["to the left", { x: 0, y: -40, width: 40, height: 20 }, "M100,20C70,20,70,-30,40,-30"],
    // From below, 16 pixels before the edge, as the sides are 10 past each other.
    ["almost below", { x: 190, y: 60, width: 40, height: 20 }, "M174,40C174,55,182,70,190,70"],
    ["in a bow", { x: 180, y: 60, width: 40, height: 20 }, "M164,40C164,55,172,70,180,70"],
    ["in a bow above", { x: 80, y: -70, width: 40, height: 20 }, "M136,0C136,-30,128,-60,120,-60"],
    // 200 pixels below and just 40 beside: too steep for sides. Starts 16 before the corner.
    ["far below", { x: 240, y: 240, width: 40, height: 20 }, "M184,40C184,145,212,250,240,250"],
    // Above the middle of the target to where its top is nearest to that of the parent.
    ["below", { x: 140, y: 100, width: 40, height: 20 }, "M160,40C160,70,156,70,156,100"],
    ["above", { x: 130, y: -80, width: 40, height: 20 }, "M150,0C150,-30,150,-30,150,-60"],
  ] as const)("draws a ray %s", (_, target, expected) => {
    for (const side of ["left", "right"] as const) {
      expect(linkPath({ shape: "ray", side }, parent, target)).toBe(expected);
    }
  });

  it("starts and ends a ray outward, and bends it between its boxes", () => {
    const length = fc.integer({ min: 1, max: 400 });
    const place = fc.integer({ min: -600, max: 600 });
    const boxes = fc.record({ x: place, y: place, width: length, height: length });
    fc.assert(
      fc.property(boxes, boxes, (source, target) => {
        fc.pre(!overlaps(source, target));
        const path = linkPath({ shape: "ray", side: "right" }, source, target);
        const [x = 0, y = 0, x1 = 0, y1 = 0, x2 = 0, y2 = 0, endX = 0, endY = 0] = path
          .split(/[MC,]/)
          .slice(1)
          .map(Number);
        for (const [box, edge, handle] of [
          [source, { x, y }, { x: x1, y: y1 }],
          [target, { x: endX, y: endY }, { x: x2, y: y2 }],
        ] as const) {
          const middle = middleOf(box);
          const isOnSide = Math.abs(edge.x - middle.x) === box.width / 2 && edge.y === middle.y;
          const out = isOnSide
            ? (handle.x - edge.x) * Math.sign(edge.x - middle.x)
            : (handle.y - edge.y) * Math.sign(edge.y - middle.y);
          expect(out).toBeGreaterThanOrEqual(0);
          const around = hull([source, target]);
          expect(isInArea({ ...handle, width: 0, height: 0 }, areaOf(around))).toBe(true);
        }
      }),
    );
  });

  it.each(["curve", "elbow", "ray"] as const)(
    "draws a %s while its ends lie on each other",
    (shape) => {
      for (const side of ["left", "right"] as const) {
        expect(linkPath({ shape, side }, parent, parent)).toMatch(/^M[\d.,\sCVQH-]+$/);
      }
    },
  );
});
