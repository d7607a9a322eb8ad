import type { Duration, DurationUnit } from "../../model/roadmap.js";
import { numberValue } from "../wording/number-value.js";

/** A duration, and the words that name it. */
export interface DurationFound {
  readonly duration: Duration;
  readonly words: string;
}

/**
 * The range of time that a text names, such as `6–12 months`.
 *
 * @returns `undefined` where it names none, or several different ones.
 */
export function findDuration(text: string): DurationFound | undefined {
  const found = new Map<string, DurationFound>();
  for (const match of text.matchAll(RANGE)) {
    const { from = "", to = "", unit = "" } = match.groups ?? {};
    const min = numberValue(from) ?? 0;
    const max = numberValue(to) ?? 0;
    const of = unitOf(unit.toLowerCase());
    if (min < 1 || max < min || !of) continue;
    const duration = { min, max, unit: of };
    found.set(`${min} ${max} ${of}`, { duration, words: match[0] });
  }
  const [only, ...others] = found.values();
  return others.length === 0 ? only : undefined;
}

const UNITS: readonly (readonly [DurationUnit, string])[] = [
  ["hour", "hours?|stunden?|heures?|horas?|ساعات|ساعة|گھنٹے|घंटे|घंटों|時間|小时|小時"],
  ["day", "days?|tagen?|tage|jours?|días?|dias?|أيام|يوم|دن|दिन|日間|天"],
  ["week", "weeks?|wochen?|semaines?|semanas?|أسابيع|أسبوع|ہفتے|ہفتوں|सप्ताह|हफ़्ते|हफ्ते|週間|周|週"],
  [
    "month",
    "months?|monaten?|monate|mois|mes(?:es)?|mês|أشهر|شهور|شهر|مہینے|مہینوں|महीने|महीनों|ヶ月|か月|カ月|个月|個月",
  ],
  ["year", "years?|jahren?|jahre|ans|années?|años?|anos?|سنوات|سنة|سال|साल|वर्ष|年"],
];

const NUMBER = "\\p{Nd}{1,3}";
const WORDS = UNITS.map(([, words]) => words).join("|");
const RANGE = new RegExp(
  `(?<![\\p{Nd}.,–—-])(?<from>${NUMBER})\\s{0,2}(?:[-–—~〜～]|to|bis|à|a|até|से|سے|إلى|至|到|から)\\s{0,2}` +
    `(?<to>${NUMBER})[\\s-]{0,2}(?<unit>${WORDS})(?![\\p{Script=Latin}\\p{Script=Arabic}])`,
  "giu",
);

const PATTERNS = UNITS.map(([unit, words]) => [unit, new RegExp(`^(?:${words})$`, "u")] as const);

function unitOf(word: string): DurationUnit | undefined {
  return PATTERNS.find(([, pattern]) => pattern.test(word))?.[0];
}
