import type { Duration } from "../core/model/roadmap.js";

/** A stretch of time in words, as `Intl` has them: “3–6 months”. */
export function timeText({ min, max, unit }: Duration, language: string): string {
  const format = new Intl.NumberFormat(language, {
    style: "unit",
    unit,
    unitDisplay: "long",
    maximumFractionDigits: 0,
  });
  return min === max ? format.format(max) : format.formatRange(min, max);
}
