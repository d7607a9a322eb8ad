import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyOverlap } from "../../../../src/core/layout/any-overlap.js";
import { type Box, overlaps } from "../../../../src/core/layout/geometry.js";

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

/** Few enough places for edges that many touch. */
const boxes = fc.array(
  fc
    .tuple(fc.nat(30), fc.nat(30), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
    .map((values) => box(...values)),
  { maxLength: 12 },
);

describe("anyOverlap()", () => {
  it.each([
    ["no boxes", [], false],
    ["boxes side by side", [box(0, 0, 10, 10), box(10, 0, 10, 10)], false],
    ["boxes that touch below each other", [box(0, 0, 10, 10), box(5, 10, 10, 10)], false],
    ["a box in another", [box(0, 0, 10, 10), box(4, 4, 2, 2)], true],
    ["two that are the same", [box(0, 0, 10, 10), box(0, 0, 10, 10)], true],
    [
      "a box between two that ends later",
      [box(0, 0, 30, 5), box(2, 6, 9, 5), box(9, 8, 9, 9)],
      true,
    ],
  ])("judges %s", (_, list, expected) => {
    expect(anyOverlap(list)).toBe(expected);
  });

  it("finds what comparing each with each finds, in any order", () => {
    fc.assert(
      fc.property(boxes, (list) => {
        const expected = list.some((each, at) =>
          list.slice(at + 1).some((other) => overlaps(each, other)),
        );
        expect(anyOverlap(list)).toBe(expected);
        expect(anyOverlap(list.toReversed())).toBe(expected);
      }),
      { numRuns: 2000 },
    );
  });

  it("leaves the boxes in their order", () => {
    const list = [box(20, 0, 5, 5), box(0, 0, 5, 5)];
    anyOverlap(list);
    expect(list).toEqual([box(20, 0, 5, 5), box(0, 0, 5, 5)]);
  });
});
