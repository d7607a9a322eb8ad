import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DURATION_UNITS, type Duration } from "../../../../src/core/model/roadmap.js";
import { timeLeft } from "../../../../src/core/state/time-left.js";

/** `6-12 month` as a duration, and back. */
function read(text: string): Duration {
  const [, min, max, unit] = /^(.+)-(.+) (.+)$/.exec(text) ?? [];
  return { min: Number(min), max: Number(max), unit: unit as Duration["unit"] };
}

function left(duration: string, done: number, owed: number): string | undefined {
  const rest = timeLeft(read(duration), { done, owed, status: "learning" });
  return rest && `${rest.min}-${rest.max} ${rest.unit}`;
}

describe("timeLeft()", () => {
  it.each([
    ["6-12 month", 0, 100, "6-12 month"],
    ["6-12 month", 50, 100, "3-6 month"],
    ["6-12 month", 75, 100, "2-3 month"],
    ["6-12 month", 80, 100, "1-2 month"],
    // 0.6 to 1.2 months of 4.348 weeks.
    ["6-12 month", 90, 100, "3-5 week"],
    // 0.06 to 0.12 months are 0.26 to 0.52 weeks.
    ["6-12 month", 99, 100, "2-4 day"],
    ["6-12 month", 9999, 10000, "1-1 day"],
    ["1-1 year", 1, 2, "6-6 month"],
    ["1-1 year", 99, 100, "4-4 day"],
    ["1-1 month", 0, 7, "1-1 month"],
    ["1-3 month", 1, 2, "1-2 month"],
    ["1-1 month", 1, 10, "4-4 week"],
    ["2-3 week", 1, 2, "1-2 week"],
    ["3-3 day", 99, 100, "1-1 day"],
    ["30-40 hour", 99, 100, "1-1 hour"],
    ["0-10 week", 1, 2, "0-5 week"],
    ["1.5-2.5 day", 0, 2, "1.5-2.5 day"],
    ["1.5-2.5 day", 0.5, 2, "1-2 day"],
  ])("of %s, %f of %i done, is %s", (duration, done, owed, expected) => {
    expect(left(duration, done, owed)).toBe(expected);
  });

  it.each([
    ["6-12 month", 4, 4],
    ["6-12 month", 0, 0],
    ["0-0 month", 1, 4],
  ])("of %s, %i of %i done, is nothing", (duration, done, owed) => {
    expect(left(duration, done, owed)).toBeUndefined();
  });

  it("is unknown where no duration is", () => {
    expect(timeLeft(undefined, { done: 1, owed: 4, status: "learning" })).toBeUndefined();
  });

  it("is a range of whole units, close to the share that is left", () => {
    const days = { hour: 1 / 24, day: 1, week: 7, month: 365.25 / 12, year: 365.25 };
    const durations = fc.record({
      min: fc.nat(40),
      more: fc.integer({ min: 1, max: 40 }),
      unit: fc.constantFrom(...DURATION_UNITS),
    });
    const shares = fc.integer({ min: 1, max: 99 });
    fc.assert(
      fc.property(durations, shares, ({ min, more, unit }, percent) => {
        const max = min + more;
        const rest = timeLeft({ min, max, unit }, { done: percent, owed: 100, status: "learning" });
        if (!rest) throw new Error("Something must be left.");
        expect(Number.isInteger(rest.min) && Number.isInteger(rest.max)).toBe(true);
        expect(rest.min).toBeLessThanOrEqual(rest.max);
        expect(rest.min === 0).toBe(min === 0);
        expect(rest.max).toBeGreaterThan(0);
        const exact = (max * days[unit] * (100 - percent)) / 100;
        expect(Math.abs(rest.max * days[rest.unit] - exact)).toBeLessThanOrEqual(days[rest.unit]);
      }),
      { numRuns: 1000 },
    );
  });
});
