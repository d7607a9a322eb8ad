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

/** Pages carry all kinds of `lang` values, and `Intl` throws at those it cannot read. */
function knownLanguage(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? "en";
  } catch {
    return "en";
  }
}
