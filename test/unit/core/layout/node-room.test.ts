import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldOffset, maxNodeWidth } from "../../../../src/core/layout/node-room.js";
import { roadMetrics } from "../../../../src/core/layout/road-metrics.js";
import { containers } from "../../support/layouts.js";

describe("foldOffset()", () => {
  it("moves each level 1.6 times the height of the text outward, from the third on", () => {
    const metrics = roadMetrics(800, 20);
    const offsets = [1, 2, 3, 4].map((level) => foldOffset(level, metrics));
    expect(offsets).toEqual([0, 0, 32, 64]);
  });

  it("never moves a level back, and stops where text would run out of room", () => {
    fc.assert(
      fc.property(containers, fc.integer({ min: 2, max: 100 }), (metrics, level) => {
        const offset = foldOffset(level, metrics);
        expect(offset).toBeGreaterThanOrEqual(foldOffset(level - 1, metrics));
        expect(offset).toBeLessThanOrEqual(Math.max(0, metrics.branchWidth - 9 * metrics.unit));
      }),
    );
  });
});

describe("maxNodeWidth()", () => {
  it("leaves every level at least nine times the height of the text", () => {
    fc.assert(
      fc.property(containers, fc.integer({ min: 2, max: 100 }), (metrics, level) => {
        expect(maxNodeWidth(level, metrics)).toBeGreaterThanOrEqual(9 * metrics.unit - 1e-9);
      }),
    );
  });

  it("leaves room for how far a level is indented", () => {
    fc.assert(
      fc.property(containers, fc.integer({ min: 2, max: 100 }), (metrics, level) => {
        const end = foldOffset(level, metrics) + maxNodeWidth(level, metrics);
        expect(end).toBeLessThanOrEqual(metrics.branchWidth + 1e-9);
      }),
    );
  });

  it("gives steps the width of the metrics", () => {
    const metrics = roadMetrics(1024, 16);
    expect(maxNodeWidth(1, metrics)).toBe(metrics.stepWidth);
  });
});
