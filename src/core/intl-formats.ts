import type { Formats } from "./format-message.js";
import { languageTag } from "./language-tag.js";

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

/** A language that `Intl` can read: English where it cannot read this one. */
export function knownLanguage(language: string): string {
  return languageTag(language) ?? "en";
}
