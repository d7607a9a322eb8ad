import type { Formats } from "./format-message.js";

/** The formats of any language, as `Intl` has them. */
export function intlFormats(language: string): Formats {
  const locale = knownLanguage(language);
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  const plural = new Intl.PluralRules(locale);
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    plural: (count) => plural.select(count),
  };
}

/**
 * A language that `Intl` can read: pages carry all kinds of `lang` values, at which it throws, or
 * is busy for minutes where they are long; no tag in use is.
 */
export function knownLanguage(language: string): string {
  try {
    return Intl.getCanonicalLocales(language.slice(0, 99))[0] ?? "en";
  } catch {
    return "en";
  }
}
