import type { Duration } from "../core/model/roadmap.js";

/** A stretch of time in words, as `Intl` has them: “3–6 months”. */
export function timeText({ min, max, unit }: Duration, language: string): string {
  const format = formatIn(language, {
    style: "unit",
    unit,
    unitDisplay: "long",
    maximumFractionDigits: 0,
  });
  return min === max ? format.format(max) : format.formatRange(min, max);
}

/** Pages carry all kinds of `lang` values, and `Intl` throws at those it cannot read. */
function formatIn(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(language, options);
  } catch {
    return new Intl.NumberFormat("en", options);
  }
}
