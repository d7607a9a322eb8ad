import { describe, expect, it } from "vitest";
import {
  angleAt,
  lengthOfRing,
  pointOn,
  ringsFor,
  slenderness,
} from "../../../../src/core/layout/rings.js";

const room = { centre: 80, ringGapX: 30, ringGapY: 20 };
const levels = [
  { width: 300, height: 60 },
  { width: 200, height: 40 },
  { width: 100, height: 40 },
];

describe("ringsFor()", () => {
  it("keeps boxes of a ring from those of the next, and from the title", () => {
    const rings = ringsFor(levels, { outer: 0, spread: 1, stretch: 1 }, room);
    expect(rings).toEqual([
      { radiusX: 80 + 150 + 30, radiusY: 80 + 30 + 20 },
      { radiusX: 260 + 250 + 30, radiusY: 130 + 50 + 20 },
      { radiusX: 540 + 150 + 30, radiusY: 200 + 40 + 20 },
    ]);
  });

  it("spreads rings from the centre to the outermost, which is nearly round", () => {
    const rings = ringsFor(levels, { outer: 1200, spread: 1, stretch: 1 }, room);
    expect(rings.map(({ radiusY }) => radiusY)).toEqual(
      [400, 800, 1200].map((y) => expect.closeTo(y)),
    );
    expect(rings[2]?.radiusX).toBeCloseTo(0.8 * 1200);
  });

  it("moves inner rings out for less spread, and outer ones for more stretch", () => {
    const near = ringsFor(levels, { outer: 1200, spread: 0.5, stretch: 1 }, room);
    expect(near[0]?.radiusY).toBeCloseTo(800);
    const far = ringsFor(levels, { outer: 0, spread: 1, stretch: 2 }, room);
    expect(far[0]).toEqual({ radiusX: 260, radiusY: 130 });
    expect(far[1]).toEqual({ radiusX: 260 + 560, radiusY: 130 + 140 });
  });
});

describe("slenderness()", () => {
  it("is that of the most slender ring in boxes, and at most 1", () => {
    const rings = [
      { radiusX: 300, radiusY: 150 },
      { radiusX: 400, radiusY: 400 },
    ];
    expect(slenderness(rings, levels)).toBe(0.2);
    expect(slenderness(rings.slice(0, 1), [{ width: 40, height: 40 }])).toBe(1);
    expect(slenderness([], [])).toBe(1);
  });
});

describe("angleAt()", () => {
  it.each([1, 0.2])("goes round in lengthOfRing() with boxes %d times as slender", (slender) => {
    const length = lengthOfRing(slender);
    for (const quarters of [-4, -1, 0, 1, 2, 3]) {
      const angle = angleAt((quarters / 4) * length, slender);
      expect(angle).toBeCloseTo((quarters * Math.PI) / 2);
    }
  });

  it.each([1, 0.2])("keeps neighbours a box apart with boxes %d times as slender", (slender) => {
    const ring = { radiusX: slender, radiusY: 1 };
    const step = lengthOfRing(slender) / 40;
    for (let at = -40; at < 40; at += 1) {
      const here = pointOn(ring, angleAt(at * step, slender));
      const next = pointOn(ring, angleAt((at + 1) * step, slender));
      const apart = Math.max(Math.abs(here.x - next.x), Math.abs(here.y - next.y));
      // Less only where the ring turns from sideways to up or down.
      expect(apart).toBeGreaterThan(step / 2 - 1e-9);
      expect(apart).toBeLessThan(step + 1e-9);
      if (at % 10 === 0) expect(apart).toBeGreaterThan(0.8 * step);
    }
  });
});

describe("pointOn()", () => {
  it("begins at the top and goes clockwise", () => {
    const ring = { radiusX: 30, radiusY: 20 };
    expect(pointOn(ring, 0)).toEqual({ x: 0, y: -20 });
    expect(pointOn(ring, Math.PI / 2)).toEqual({ x: 30, y: expect.closeTo(0) });
  });
});
