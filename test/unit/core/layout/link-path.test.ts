import { describe, expect, it } from "vitest";
import type { Box } from "../../../../src/core/layout/geometry.js";
import { linkPath } from "../../../../src/core/layout/link-path.js";

/** Middle at 20, bottom at 40. */
const parent: Box = { x: 100, y: 0, width: 100, height: 40 };
/** To the right of the parent, middle at 110. */
const right: Box = { x: 250, y: 100, width: 50, height: 20 };
/** To the left of the parent, middle at 110. */
const left: Box = { x: 0, y: 100, width: 50, height: 20 };
/** So close below the parent that the corner has no room: middle at 44. */
const close: Box = { x: 120, y: 42, width: 50, height: 4 };

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
    // The sides are 10 pixels past each other: out by 12 and back.
    ["almost below", { x: 190, y: 60, width: 40, height: 20 }, "M200,20C212,20,178,70,190,70"],
    // From the middle below to the inner edge.
    ["in a bow", { x: 180, y: 60, width: 40, height: 20 }, "M150,40C150,60,160,70,180,70"],
    ["in a bow above", { x: 80, y: -70, width: 40, height: 20 }, "M150,0C150,-40,140,-60,120,-60"],
    // 200 pixels below and just 40 beside: too steep for sides.
    ["far below", { x: 240, y: 240, width: 40, height: 20 }, "M150,40C150,180,180,250,240,250"],
    // From the middle below to the middle on top.
    ["below", { x: 140, y: 100, width: 40, height: 20 }, "M150,40C150,70,160,70,160,100"],
    ["above", { x: 130, y: -80, width: 40, height: 20 }, "M150,0C150,-30,150,-30,150,-60"],
  ] as const)("draws a ray %s", (_, target, expected) => {
    for (const side of ["left", "right"] as const) {
      expect(linkPath({ shape: "ray", side }, parent, target)).toBe(expected);
    }
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
