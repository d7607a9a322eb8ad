import type { Duration, DurationUnit } from "../model/roadmap.js";
import { type Progress, shareDone } from "./progress.js";

/**
 * What a unit is made of. A day is not split: how many hours of it go into learning, nobody
 * knows.
 */
const PARTS: Partial<Readonly<Record<DurationUnit, readonly [number, DurationUnit]>>> = {
  year: [12, "month"],
  // A month is a twelfth of 365.25 days.
  month: [30.4375 / 7, "week"],
  week: [7, "day"],
};

/**
 * How long the rest will take, if all topics take equally long; in whole units of a size that
 * a person would use.
 *
 * @param whole the progress of the roadmap as a whole.
 * @returns as the author put it where nothing is done yet; `undefined` where nothing is left,
 * or nobody knows how long it takes.
 */
export function timeLeft(duration: Duration | undefined, whole: Progress): Duration | undefined {
  const left = 1 - shareDone(whole);
  if (!duration || duration.max === 0 || left <= 0) return undefined;
  if (left === 1) return duration;
  let { min, max, unit } = { ...duration, min: duration.min * left, max: duration.max * left };
  for (let parts = PARTS[unit]; parts && (min + max) / 2 < 1; parts = PARTS[unit]) {
    const [count, smaller] = parts;
    [min, max, unit] = [min * count, max * count, smaller];
  }
  // Nothing above nothing is rounded down to it: as long as there is something left, say so.
  return { min: min && atLeastOne(min), max: atLeastOne(max), unit };
}

function atLeastOne(amount: number): number {
  return Math.max(1, Math.round(amount));
}
