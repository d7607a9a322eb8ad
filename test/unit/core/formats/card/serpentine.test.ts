import { describe, expect, it } from "vitest";
import { layoutSerpentine, rowCounts } from "../../../../../src/core/formats/card/serpentine.js";

const SIZES = { pictureWidth: 1200, roadWidth: 30, stationRadius: 26, gap: 11, titleHeight: 50 };

describe("rowCounts()", () => {
  it.each([
    [10, 2, [5, 5]],
    [7, 2, [4, 3]],
    [11, 3, [4, 4, 3]],
  ])("splits %i stations into %i rows evenly", (count, rows, counts) => {
    expect(rowCounts(count, rows)).toEqual(counts);
  });
});

describe("layoutSerpentine()", () => {
  it("walks every other row back", () => {
    const box = { x: 60, y: 200, width: 1080, height: 330 };
    const { stations, road } = layoutSerpentine([2, 2], box, SIZES);
    const [a, b, c, d] = stations.map(({ x }) => x);
    expect([a, b]).toEqual([d, c]);
    expect(road.from.x).toBe(0);
    expect(road.stretches.at(-1)?.at(-1)?.x).toBe(0);
  });
});
