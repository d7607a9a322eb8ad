import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fitViewport,
  HOME,
  isHome,
  keptInFrame,
  SCALE_RANGE,
  startViewport,
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

describe("startViewport()", () => {
  const frame = { width: 400, height: 300 };
  const box = { x: 500, y: 700, width: 100, height: 50 };

  it.each([
    ["shows all of a map that fits", [300, 200], [50, 50, 1]],
    ["makes a map smaller that fits then", [400, 400], [50, 0, 0.75]],
    ["has the box in the middle of a larger map", [2000, 2000], [-350, -575, 1]],
    ["does not go beyond the edges of the map for that", [600, 740], [-200, -440, 1]],
    ["centres what is narrower than the frame", [380, 2000], [10, -575, 1]],
  ] as const)("%s", (_, [width, height], [x, y, scale]) => {
    expect(startViewport({ width, height }, frame, box)).toEqual({ x, y, scale });
  });

  it("can be at another scale", () => {
    const map = { width: 2000, height: 2000 };
    expect(startViewport(map, frame, box, 0.75)).toEqual({ x: -212.5, y: -393.75, scale: 0.75 });
  });

  it("has the whole box in the frame, wherever it is on the map", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(size, share, share, (map, across, down) => {
        const [width, height] = [Math.min(80, map.width), Math.min(30, map.height)];
        const at = { x: across * (map.width - width), y: down * (map.height - height) };
        const { x, y, scale } = startViewport(map, frame, { ...at, width, height });
        expect(at.x * scale + x).toBeGreaterThanOrEqual(-1e-6);
        expect(at.y * scale + y).toBeGreaterThanOrEqual(-1e-6);
        expect((at.x + width) * scale + x).toBeLessThanOrEqual(frame.width + 1 + 1e-6);
        expect((at.y + height) * scale + y).toBeLessThanOrEqual(frame.height + 1 + 1e-6);
      }),
    );
  });
});

describe("keptInFrame()", () => {
  const frame = { width: 400, height: 300 };
  const wide = { width: 1000, height: 900 };

  it.each([
    ["leaves a map that fills the frame where it is", [-100, -200, 1], [-100, -200]],
    ["shows nothing to the left of a map, nor above", [30, 40, 1], [0, 0]],
    ["shows nothing to the right of a map, nor below", [-700, -800, 1], [-600, -600]],
    ["counts at the scale it is shown at", [-2000, -2000, 2], [-1600, -1500]],
  ] as const)("%s", (_, [x, y, scale], [toX, toY]) => {
    expect(keptInFrame({ x, y, scale }, wide, frame)).toEqual({ x: toX, y: toY, scale });
  });

  it("centres a narrow map, and leaves a low one at the height where it is", () => {
    const map = { width: 200, height: 100 };
    expect(keptInFrame({ x: 7, y: 60, scale: 1 }, map, frame)).toEqual({ x: 100, y: 60, scale: 1 });
    expect(keptInFrame({ x: 7, y: -60, scale: 1 }, map, frame).y).toBe(0);
    expect(keptInFrame({ x: 7, y: 260, scale: 1 }, map, frame).y).toBe(200);
  });

  it.each([
    ["at the left", { left: 150, right: 0, bottom: 0 }, [900, 0], [150, 0]],
    ["at the right", { left: 0, right: 150, bottom: 0 }, [-900, 0], [-750, 0]],
    ["at the bottom", { left: 0, right: 0, bottom: 120 }, [0, -900], [0, -720]],
  ] as const)("lets what is covered %s come clear of it", (_, cover, [x, y], [toX, toY]) => {
    expect(keptInFrame({ x, y, scale: 1 }, wide, frame, cover)).toEqual({
      x: toX,
      y: toY,
      scale: 1,
    });
  });

  it("moves a narrow map clear of a cover where it has to, and no further", () => {
    const map = { width: 300, height: 100 };
    const cover = { left: 0, right: 120, bottom: 0 };
    const at = (x: number) => keptInFrame({ x, y: 0, scale: 1 }, map, frame, cover).x;
    expect([at(-400), at(0), at(400)]).toEqual([-20, 0, 50]);
  });

  it("changes nothing the second time", () => {
    fc.assert(
      fc.property(viewport, size, size, (wanted, map, within) => {
        const kept = keptInFrame(wanted, map, within);
        expect(keptInFrame(kept, map, within)).toEqual(kept);
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

  it("would rather have less margin than cut off a box that just fits", () => {
    const box = { x: 700, y: 0, width: 394, height: 296 };
    expect(viewportShowing(box, HOME, frame, 10)).toEqual({ x: -697, y: 2, scale: 1 });
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
