import type { PluralMessage } from "./messages.js";

/** Values for the words in braces. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** Fills a message; a word without a value stays as it is. Numbers are set for the language. */
export function formatMessage(message: string, values: MessageValues, language: string): string {
  return message.replace(/\{(\w+)\}/g, (word, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return word;
    return typeof value === "number" ? formatsOf(language).number(value) : value;
  });
}

/** Fills the form of a message that goes with `values.count` in a language. */
export function formatPlural(
  message: PluralMessage,
  values: MessageValues & { readonly count: number },
  language: string,
): string {
  const category = formatsOf(language).plural(values.count);
  return formatMessage(message[category] ?? message.other, values, language);
}

/** A share from 0 to 1 as a percentage without decimals; only all of it is 100 %. */
export function formatPercent(share: number, language: string): string {
  return formatsOf(language).percent(Math.floor(share * 100) / 100);
}

interface Formats {
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  readonly plural: (count: number) => Intl.LDMLPluralRule;
}

/** `Intl` takes longer to get ready than a map to be drawn; English small talk goes without. */
const SIMPLE: Formats = {
  number: (value) => String(value).replace(/\B(?=(\d{3})+(\.|$))/g, ","),
  percent: (share) => `${Math.round(share * 100)}%`,
  plural: (count) => (count === 1 ? "one" : "other"),
};

const formats = new Map<string, Formats>();

function formatsOf(language: string): Formats {
  const known = /^en\b/i.test(language) ? SIMPLE : formats.get(language);
  if (known) return known;
  const locale = knownLanguage(language);
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  const plural = new Intl.PluralRules(locale);
  const made: Formats = {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    plural: (count) => plural.select(count),
  };
  formats.set(language, made);
  return made;
}

/** Pages carry all kinds of `lang` values, and `Intl` throws at those it cannot read. */
function knownLanguage(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? "en";
  } catch {
    return "en";
  }
}
