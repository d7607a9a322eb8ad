import { describe, expect, it } from "vitest";
import { layoutWave } from "../../../../../src/core/formats/card/wave.js";

const SIZES = { pictureWidth: 1200, roadWidth: 30, stationRadius: 26, gap: 11, titleHeight: 50 };
const BOX = { x: 60, y: 200, width: 1080, height: 330 };

describe("layoutWave()", () => {
  it("sets titles above on hills and beneath in dales", () => {
    const { stations } = layoutWave(3, BOX, SIZES);
    expect(stations.map(({ isAbove }) => isAbove)).toEqual([false, true, false]);
    expect(stations[1]?.y).toBeLessThan(stations[0]?.y ?? 0);
  });
});
