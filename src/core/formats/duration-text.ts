import { knownLanguage } from "../intl-formats.js";
import type { Duration } from "../model/roadmap.js";

/** A duration in words of a language: `6–12 months`. */
export function durationText({ min, max, unit }: Duration, language = "en"): string {
  const format = new Intl.NumberFormat([knownLanguage(language), "en"], {
    style: "unit",
    unit,
    unitDisplay: "long",
  });
  return min === max ? format.format(max) : format.formatRange(min, max);
}
