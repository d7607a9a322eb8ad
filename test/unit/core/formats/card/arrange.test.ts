import { describe, expect, it } from "vitest";
import { arrange } from "../../../../../src/core/formats/card/arrange.js";

const SIZES = { pictureWidth: 1200, roadWidth: 30, stationRadius: 26, gap: 11, titleHeight: 0 };
const BOX = { x: 60, y: 230, width: 1080, height: 297 };

describe("arrange()", () => {
  it.each([
    [1, 1, 1],
    [5, 5, 1],
    [10, 10, 2],
    [12, 12, 2],
    [99, 12, 2],
  ])("gives of %i steps %i a station, in %i rows", (steps, stations, rows) => {
    expect(arrange(steps, BOX, SIZES, 1)).toMatchObject({ stations, rows });
  });
});
