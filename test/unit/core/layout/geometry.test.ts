import { describe, expect, it } from "vitest";
import {
  type Area,
  type Box,
  boxAround,
  hull,
  isInArea,
  isWithin,
  middleOf,
  mirror,
  overlaps,
  type Span,
} from "../../../../src/core/layout/geometry.js";

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

describe("overlaps()", () => {
  it.each([
    ["boxes that share a corner", box(0, 0, 10, 10), box(9, 9, 10, 10), true],
    ["a box in another", box(0, 0, 10, 10), box(2, 2, 3, 3), true],
    ["crossing boxes", box(0, 4, 10, 2), box(4, 0, 2, 10), true],
    ["boxes with a common edge", box(0, 0, 10, 10), box(10, 0, 10, 10), false],
    ["boxes below each other", box(0, 0, 10, 10), box(0, 11, 10, 10), false],
    ["boxes apart both ways", box(0, 0, 10, 10), box(20, 20, 10, 10), false],
  ])("judges %s, either way round", (_, a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected);
    expect(overlaps(b, a)).toBe(expected);
  });
});

describe("isWithin()", () => {
  const span: Span = { top: 10, bottom: 20 };

  it.each([
    ["a box inside", box(0, 12, 5, 5), true],
    ["a box that fills the stretch", box(0, 10, 5, 10), true],
    ["a box taller than the stretch", box(0, 0, 5, 100), true],
    ["a box that reaches in from above", box(0, 0, 5, 11), true],
    ["a box that reaches out below", box(0, 19, 5, 50), true],
    ["a box that ends where the stretch begins", box(0, 4, 5, 6), true],
    ["a box that begins where the stretch ends", box(0, 20, 5, 6), true],
    ["a box above", box(0, 4, 5, 5.9), false],
    ["a box below", box(0, 20.1, 5, 5), false],
    ["a box of no height on an edge", box(0, 20, 5, 0), true],
  ])("judges %s, wherever it is from left to right", (_, each, expected) => {
    expect(isWithin(each, span)).toBe(expected);
    expect(isWithin({ ...each, x: -1e6 }, span)).toBe(expected);
  });

  it("finds every box in a stretch without end, and those on a line in one of no height", () => {
    const endless = { top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY };
    expect(isWithin(box(0, -1e9, 1, 1), endless)).toBe(true);
    expect(isWithin(box(0, 10, 5, 10), { top: 15, bottom: 15 })).toBe(true);
    expect(isWithin(box(0, 10, 5, 10), { top: 21, bottom: 21 })).toBe(false);
  });
});

describe("isInArea()", () => {
  const area: Area = { left: 0, right: 100, top: 10, bottom: 20 };

  it.each([
    ["a box inside", box(40, 12, 5, 5), true],
    ["a box around the area", box(-10, 0, 200, 100), true],
    ["a box that ends at its left edge", box(-5, 12, 5, 5), true],
    ["a box that begins at its right edge", box(100, 12, 5, 5), true],
    ["a box that shares a corner", box(100, 20, 5, 5), true],
    ["a box to the left", box(-6, 12, 5, 5), false],
    ["a box to the right", box(101, 12, 5, 5), false],
    ["a box above", box(40, 4, 5, 5), false],
    ["a box below", box(40, 21, 5, 5), false],
  ])("judges %s", (_, each, expected) => {
    expect(isInArea(each, area)).toBe(expected);
  });
});

describe("hull()", () => {
  it("is just around all boxes", () => {
    expect(hull([box(10, 5, 10, 10), box(0, 8, 5, 40)])).toEqual(box(0, 5, 20, 43));
    expect(hull([])).toEqual(box(0, 0, 0, 0));
  });
});

describe("boxAround()", () => {
  it("has the point in its middle", () => {
    const around = boxAround({ x: 5, y: 10 }, { width: 4, height: 6 });
    expect(around).toEqual(box(3, 7, 4, 6));
    expect(middleOf(around)).toEqual({ x: 5, y: 10 });
  });
});

describe("mirror()", () => {
  it("gives a box the same distance from the other edge", () => {
    expect(mirror(box(10, 5, 30, 20), 100)).toEqual(box(60, 5, 30, 20));
  });

  it("keeps what else a box carries", () => {
    expect(mirror({ ...box(0, 0, 1, 1), id: "a" }, 10)).toMatchObject({ id: "a", x: 9 });
  });
});
