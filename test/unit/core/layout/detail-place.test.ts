import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeDetail } from "../../../../src/core/layout/detail-place.js";
import type { Span } from "../../../../src/core/layout/geometry.js";

const span = (top: number, bottom: number): Span => ({ top, bottom });
const plain = { wanted: 100, height: 50, gap: 10, reach: 80, fixed: [], movable: [] };

/** Spans below each other that do not touch, from some height on. */
function spansFrom(start: fc.Arbitrary<number>): fc.Arbitrary<Span[]> {
  const lengths = fc.array(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 200 })), {
    maxLength: 5,
  });
  return fc.tuple(start, lengths).map(([from, list]) => {
    let y = from;
    return list.map(([space, length]) => {
      const top = y + space;
      y = top + length;
      return span(top, y);
    });
  });
}

describe("placeDetail()", () => {
  it.each([
    ["where it wants to be", {}, span(100, 150), false],
    ["not above the map", { wanted: -20 }, span(10, 60), false],
    ["below a branch in the way", { fixed: [span(20, 120)] }, span(130, 180), false],
    ["above a branch in the way", { movable: [span(130, 400)] }, span(70, 120), false],
    [
      "above the nearer of two",
      { fixed: [span(0, 40)], movable: [span(140, 300)] },
      span(80, 130),
      false,
    ],
    [
      "in a gap that just fits",
      { fixed: [span(0, 90)], movable: [span(160, 300)] },
      span(100, 150),
      false,
    ],
    [
      "beside its node where the next place is out of reach",
      { movable: [span(50, 400)] },
      span(100, 150),
      true,
    ],
    [
      "below what stays where others must move",
      { fixed: [span(20, 150)], movable: [span(160, 400)] },
      span(160, 210),
      true,
    ],
    ["at the end of its reach", { fixed: [span(0, 170)] }, span(180, 230), false],
    ["below what stays, however far", { fixed: [span(0, 900)] }, span(910, 960), true],
  ])("puts the card %s", (_, request, expected, needsRoom) => {
    expect(placeDetail({ ...plain, ...request })).toEqual({ span: expected, needsRoom });
  });

  it("touches nothing that stays, and no branch at all unless it asks for room", () => {
    const sides = spansFrom(fc.constant(0)).chain((fixed) =>
      fc.record({
        fixed: fc.constant(fixed),
        movable: spansFrom(fc.constant(fixed.at(-1)?.bottom ?? 0)),
        wanted: fc.nat(1000),
        height: fc.integer({ min: 1, max: 300 }),
      }),
    );
    fc.assert(
      fc.property(sides, ({ fixed, movable, wanted, height }) => {
        const request = { ...plain, wanted, height, fixed, movable };
        const { span: card, needsRoom } = placeDetail(request);
        expect(card.bottom - card.top).toBeCloseTo(height);
        expect(card.top).toBeGreaterThanOrEqual(0);
        for (const { top, bottom } of needsRoom ? fixed : [...fixed, ...movable]) {
          expect(card.bottom + 10 <= top || card.top - 10 >= bottom).toBe(true);
        }
        if (!needsRoom) expect(Math.abs(card.top - wanted)).toBeLessThanOrEqual(80);
      }),
    );
  });
});
