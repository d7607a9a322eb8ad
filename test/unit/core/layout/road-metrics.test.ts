import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { roadMetrics } from "../../../../src/core/layout/road-metrics.js";
import { containers } from "../../support/layouts.js";

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
