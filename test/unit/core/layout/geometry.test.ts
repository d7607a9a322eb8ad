import { describe, expect, it } from "vitest";
import { type Box, mirror, overlaps } from "../../../../src/core/layout/geometry.js";

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

describe("mirror()", () => {
  it("gives a box the same distance from the other edge", () => {
    expect(mirror(box(10, 5, 30, 20), 100)).toEqual(box(60, 5, 30, 20));
  });

  it("keeps what else a box carries", () => {
    expect(mirror({ ...box(0, 0, 1, 1), id: "a" }, 10)).toMatchObject({ id: "a", x: 9 });
  });
});
