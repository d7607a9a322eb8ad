import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldOffset, maxNodeWidth, roadMetrics } from "../../../../src/core/layout/road-metrics.js";

const containers = fc
  .tuple(fc.integer({ min: 280, max: 1600 }), fc.integer({ min: 14, max: 32 }))
  .map(([width, em]) => roadMetrics(width, em));

describe("roadMetrics()", () => {
  it.each([
    [911, 16, "narrow"],
    [912, 16, "wide"],
    [912, 17, "narrow"],
    [320, 14, "narrow"],
    [1600, 32, "narrow"],
    [1600, 14, "wide"],
  ])("makes a container of %i pixels with %i-pixel text %3$s", (width, em, form) => {
    expect(roadMetrics(width, em).form).toBe(form);
  });

  it("keeps steps, topics and the detail card within the container", () => {
    fc.assert(
      fc.property(containers, ({ form, width, margin, stepWidth, ...metrics }) => {
        const { branchStart, branchWidth, detailWidth, roadX } = metrics;
        expect(stepWidth).toBeLessThanOrEqual(width - 2 * margin + 1e-9);
        const start = form === "wide" ? roadX + branchStart : branchStart;
        expect(start + branchWidth).toBeLessThanOrEqual(width - margin + 1e-9);
        if (form === "wide") expect(detailWidth).toBeLessThanOrEqual(branchWidth);
      }),
    );
  });

  it("shrinks its distances in a container too small for its text", () => {
    expect(roadMetrics(280, 32).unit).toBe(14);
    expect(roadMetrics(1600, 32).unit).toBe(32);
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
