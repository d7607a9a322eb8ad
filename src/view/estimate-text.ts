import { knownLanguage } from "../core/intl-formats.js";
import type { Duration } from "../core/model/roadmap.js";
import { timeLeft } from "../core/state/time-left.js";
import type { Words } from "../core/words.js";
import type { MapModel } from "./map-model.js";

/** A stretch of time in words, as `Intl` has them: “3–6 months”. */
function timeText({ min, max, unit }: Duration, language: string): string {
  const format = new Intl.NumberFormat(knownLanguage(language), {
    style: "unit",
    unit,
    unitDisplay: "long",
    maximumFractionDigits: 0,
  });
  return min === max ? format.format(max) : format.formatRange(min, max);
}

/** How much time is left, to stand after something else; nothing where nothing is known of it. */
export function estimateText({ index, progress }: MapModel, words: Words): string {
  const left = timeLeft(index.roadmap.duration, progress.whole);
  return left ? ` · ${words.say("timeLeft", { time: timeText(left, words.language) })}` : "";
}
