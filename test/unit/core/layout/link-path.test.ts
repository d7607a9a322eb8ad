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

  it.each(["curve", "elbow"] as const)("draws a %s while its ends lie on each other", (shape) => {
    for (const side of ["left", "right"] as const) {
      expect(linkPath({ shape, side }, parent, parent)).toMatch(/^M[\d.,\sCVQH-]+$/);
    }
  });
});
