import { NUMBER_WORDS, numberValue } from "./number-value.js";

/** What a heading is counted by: `Step 3: …`, `2.1 …`, `Woche 4 – …`. */
export interface StepNumber {
  /** The word before it in small letters (`step`, `week`), or `""` for a number alone. */
  readonly word: string;
  /** One number for each level: `2.1` is `[2, 1]`. */
  readonly numbers: readonly number[];
  /** The last number that it covers: 4 in `Weeks 3–4`. */
  readonly last: number;
  /** The heading without it; the whole heading where nothing else is in it. */
  readonly title: string;
  /** Whether a sign sets it off, and not white space only. */
  readonly isMarked: boolean;
  /** Whether it is one number without a word or a sign: it may be a mere number of things. */
  readonly isBare: boolean;
}

/**
 * Reads the number that a heading begins with.
 *
 * @returns `undefined` where it begins with none.
 */
export function stepNumber(heading: string): StepNumber | undefined {
  // A heading is short: so no pattern has much to try.
  const text = heading.slice(0, LONGEST).replace(DECORATION, "");
  return counted(text, heading) ?? ordinal(text, heading) ?? plain(text, heading);
}

const LONGEST = 300;

/** Emoji, brackets and signs before the number. */
const DECORATION = /^[^\p{L}\p{N}]{1,12}/u;

/** Words that count steps, in the languages that headings are read in. */
const WORDS =
  "steps?|stages?|phases?|levels?|parts?|chapters?|lessons?|modules?|weeks?|days?|months?|years?|" +
  "quarters?|units?|milestones?|sprints?|sections?|rules?|" +
  "schritte?|stufen?|wochen?|monate?|tage?|jahre?|teile?|kapitel|lektion(?:en)?|etappen?|" +
  "étapes?|etapes?|semaines?|mois|jours?|parties?|chapitres?|leçons?|niveaux?|années?|" +
  "pasos?|etapas?|fases?|semanas?|mes|meses|días?|partes?|capítulos?|lecci(?:ón|ones)|módulos?|" +
  "nivel|niveles|años?|passos?|mês|dias?|lições|lição|nível|níveis|anos?|aula|aulas|" +
  "चरण|कदम|क़दम|सप्ताह|हफ़्ता|हफ्ता|महीना|दिन|भाग|अध्याय|स्तर|" +
  "مرحلہ|قدم|ہفتہ|مہینہ|دن|حصہ|باب|" +
  "الخطوة|خطوة|المرحلة|مرحلة|الأسبوع|أسبوع|الشهر|شهر|اليوم|يوم|الجزء|جزء|الفصل|فصل|الدرس|درس|المستوى|" +
  "ステップ|フェーズ|レベル|パート|手順|步骤|步驟|阶段|階段";

/** Words that stand after the number, without a space. */
const AFTER =
  "ステップ|週間目|週目|ヶ月目|か月目|日目|段階|章|部|回|週|步|周|天|月|节|節|课|課|階段|阶段|단계|주차|장";

const DIGITS = "\\p{Nd}{1,3}";
const ROMAN = "[ivx]{1,6}";
const CJK = "[一二三四五六七八九十]{1,3}";
const NAMES = NUMBER_WORDS.flat()
  .sort((one, other) => other.length - one.length)
  .join("|");

/** What follows the number: what else it counts, and what sets the title off. */
const REST =
  `(?:\\s{0,2}(?:[-–—~〜&]|to|bis|à|a|und|and|y|e)\\s{0,2}(?<until>${DIGITS}))?` +
  `(?:\\s{0,2}(?:\\/|of|von|de|sur|من)\\s{0,2}${DIGITS})?`;
/** Signs after a space are the title's: `Step 2: .NET`. */
const SET_OFF =
  "(?<mark>\\s{0,3}[-:.)\\]}–—|,、：．。〜・،؛»>→/】」』\\p{Pd}]{1,3}\\s{0,3}|\\s{1,3}|$)";

/** `Step 3: …`, `Phase One – …`, `Étape n° 1`, `第1章 …`. */
const COUNTED = new RegExp(
  `^(?<word>${WORDS})\\s{0,2}(?:#|no\\.?|nr\\.?|n°|nº|№)?\\s{0,2}` +
    `(?<number>${DIGITS}(?:\\.${DIGITS}){0,3}|(?:${NAMES}|${ROMAN}|${CJK})(?![\\p{L}\\p{M}]))${REST}` +
    `(?<space>${SET_OFF})`,
  "iu",
);
/** Those scripts write no space after the number. */
const COUNTED_CLOSE = new RegExp(
  `^(?:(?<word>ステップ|フェーズ|レベル|パート|手順|步骤|步驟|阶段|階段)\\s?(?<number>${DIGITS}|${CJK})|` +
    `第?\\s?(?<number2>${DIGITS}|${CJK})\\s?(?<word2>${AFTER}))${REST}(?<space>${SET_OFF}|)`,
  "iu",
);

function counted(text: string, heading: string): StepNumber | undefined {
  const found = COUNTED.exec(text) ?? COUNTED_CLOSE.exec(text);
  if (!found) return undefined;
  const { word, number, word2, number2 } = found.groups ?? {};
  return made(word ?? word2 ?? "", number ?? number2 ?? "", found, text, heading);
}

/** `1st step: …`, `2. Woche – …`, `First phase: …`, `पहला चरण: …`. */
const ORDINAL = new RegExp(
  `^(?<number>${DIGITS}|${NAMES})(?:\\.|st|nd|rd|th|er|ère|re|ème|e|º|ª|°)?\\s{1,2}` +
    `(?<word>${WORDS})(?![\\p{L}\\p{M}])(?<space>${SET_OFF})`,
  "iu",
);

/** A bare number of things is none: `3 weeks in Rome`. */
function ordinal(text: string, heading: string): StepNumber | undefined {
  const found = ORDINAL.exec(text);
  if (!found) return undefined;
  const { number = "", word = "", mark = "" } = found.groups ?? {};
  const isBareNumber = /^\p{Nd}+\s/u.test(text) && mark.trim() === "";
  return isBareNumber ? undefined : made(word, number, found, text, heading);
}

const PLAIN = new RegExp(
  `^(?<number>${DIGITS}(?:\\.${DIGITS}){0,3})(?<keycap>\\uFE0F?\\u20E3)?` +
    "(?<mark>\\s{0,3}[:.)\\]|、：．】]{1,3}(?:[-–—]\\s)?\\s{0,3}|\\s{0,3}[-–—]\\s{1,3}|\\s{0,3})(?=\\S)",
  "u",
);
/** `一、基础`; without a sign it is a word like any other. */
const PLAIN_CJK = /^(?<number>[一二三四五六七八九十]{1,3})(?<mark>[、．，.：:]\s{0,3})(?=\S)/u;
const PLAIN_ROMAN = /^(?<number>[IVX]{1,5})(?<mark>[.):]\s{1,3})(?=\S)/u;

function plain(text: string, heading: string): StepNumber | undefined {
  const found = PLAIN.exec(text) ?? PLAIN_ROMAN.exec(text) ?? PLAIN_CJK.exec(text);
  if (!found) return undefined;
  const { number = "", mark = "", keycap = "" } = found.groups ?? {};
  const next = text.slice(found[0].length);
  const isSetOff = mark !== "" || keycap !== "";
  // `12:30` and `5G` are one word each.
  if (!isSetOff || (!/\s$/.test(mark) && /^\p{Nd}/u.test(next))) return undefined;
  const step = made("", number, found, text, heading);
  return { ...step, isBare: !step.isMarked && step.numbers.length === 1 };
}

function made(
  word: string,
  number: string,
  found: RegExpExecArray,
  text: string,
  heading: string,
): StepNumber {
  const numbers = number.split(".").map((each) => numberValue(each) ?? 0);
  const { until = "", mark = "", keycap = "" } = found.groups ?? {};
  const last = numberValue(until) ?? 0;
  const cut = heading.length > LONGEST ? heading.slice(LONGEST) : "";
  const title = text.slice(found[0].length) + cut;
  return {
    word: singular(word.toLowerCase()),
    numbers,
    last: Math.max(numbers[0] ?? 0, last),
    title: title.trim() || heading.trim(),
    isMarked: mark.trim() !== "" || keycap !== "",
    isBare: false,
  };
}

/** `Week 1` and `Weeks 2–3` count the same. */
function singular(word: string): string {
  return word.length > 3 ? word.replace(/(?:en|e?s|e)$/, "") : word;
}
