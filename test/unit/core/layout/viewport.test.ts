import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fitViewport,
  HOME,
  isHome,
  SCALE_RANGE,
  viewportShowing,
} from "../../../../src/core/layout/viewport.js";

const length = fc.integer({ min: 1, max: 4000 });
const size = fc.record({ width: length, height: length });
const offset = fc.integer({ min: -3000, max: 3000 });
const viewport = fc.record({
  x: offset,
  y: offset,
  scale: fc.double({ min: SCALE_RANGE[0], max: SCALE_RANGE[1], noNaN: true }),
});

describe("isHome()", () => {
  it.each([
    [HOME, true],
    [{ x: 0.4, y: -0.4, scale: 1.0005 }, true],
    [{ x: 0.6, y: 0, scale: 1 }, false],
    [{ x: 0, y: -0.6, scale: 1 }, false],
    [{ x: 0, y: 0, scale: 1.01 }, false],
  ])("says of %o: %s", (at, expected) => {
    expect(isHome(at)).toBe(expected);
  });
});

describe("fitViewport()", () => {
  it.each([
    ["centres a map that is smaller than its frame", [200, 100], [400, 300], [100, 100, 1]],
    ["shrinks a map that is a little too high", [400, 400], [400, 320], [40, 0, 0.8]],
    ["shrinks a map that is a little too wide", [400, 100], [320, 300], [0, 110, 0.8]],
    ["shows the top of a map that is much too high", [400, 4000], [400, 400], [50, 0, 0.75]],
    ["shows the middle of a map that is much too wide", [1000, 100], [300, 75], [-225, 0, 0.75]],
  ] as const)("%s", (_, [width, height], [frameWidth, frameHeight], [x, y, scale]) => {
    const frame = { width: frameWidth, height: frameHeight };
    const fitted = fitViewport({ width, height }, frame);
    expect(fitted.x).toBeCloseTo(x);
    expect(fitted.y).toBeCloseTo(y);
    expect(fitted.scale).toBeCloseTo(scale);
  });

  it("stays within the range of scales, and never above the map's own size", () => {
    fc.assert(
      fc.property(size, size, (map, frame) => {
        const { scale } = fitViewport(map, frame);
        expect(scale).toBeGreaterThanOrEqual(SCALE_RANGE[0]);
        expect(scale).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe("viewportShowing()", () => {
  const frame = { width: 400, height: 300 };

  it.each([
    ["leaves a box that is in sight where it is", [100, 100, 50, 50], [0, 0, 1], [0, 0]],
    ["moves no further than it must to the right", [500, 100, 50, 50], [0, 0, 1], [-160, 0]],
    ["moves no further than it must to the left", [-30, 100, 50, 50], [0, 0, 1], [40, 0]],
    ["moves no further than it must down", [100, 280, 50, 50], [0, 0, 1], [0, -40]],
    ["moves no further than it must up", [100, 0, 50, 50], [0, -20, 1], [0, 10]],
    ["counts in the pixels of the frame", [300, 100, 50, 50], [0, 0, 2], [-310, -10]],
    ["shows the start of a box too large", [20, 20, 900, 900], [-50, -50, 1], [-10, -10]],
  ] as const)("%s", (_, [x, y, width, height], [atX, atY, scale], [toX, toY]) => {
    const at = { x: atX, y: atY, scale };
    const moved = viewportShowing({ x, y, width, height }, at, frame, 10);
    expect(moved).toEqual({ x: toX, y: toY, scale });
  });

  it("brings every box that fits into the frame, and then leaves it there", () => {
    const box = fc.record({
      x: offset,
      y: offset,
      width: fc.integer({ min: 1, max: 100 }),
      height: fc.integer({ min: 1, max: 80 }),
    });
    fc.assert(
      fc.property(box, viewport, (wanted, at) => {
        const moved = viewportShowing(wanted, at, frame, 10);
        const left = wanted.x * moved.scale + moved.x;
        const top = wanted.y * moved.scale + moved.y;
        expect(left).toBeGreaterThan(10 - 1e-6);
        expect(top).toBeGreaterThan(10 - 1e-6);
        expect(left + wanted.width * moved.scale).toBeLessThan(390 + 1e-6);
        expect(top + wanted.height * moved.scale).toBeLessThan(290 + 1e-6);
        const again = viewportShowing(wanted, moved, frame, 10);
        expect(again.x).toBeCloseTo(moved.x, 6);
        expect(again.y).toBeCloseTo(moved.y, 6);
      }),
    );
  });
});
