import type { PluralMessage } from "./messages.js";

/** Values for the words in braces. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** How numbers are written in a language, and which plural form goes with them. */
export interface Formats {
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  readonly plural: (count: number) => Intl.LDMLPluralRule;
}

/** `Intl` takes longer to get ready than a map to be drawn; English small talk goes without. */
export const SIMPLE_FORMATS: Formats = {
  number: (value) => String(value).replace(/\B(?=(\d{3})+(\.|$))/g, ","),
  percent: (share) => `${Math.round(share * 100)}%`,
  plural: (count) => (count === 1 ? "one" : "other"),
};

/** Fills a message; a word without a value stays as it is. */
export function formatMessage(message: string, values: MessageValues, formats: Formats): string {
  return message.replace(/\{(\w+)\}/g, (word, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return word;
    return typeof value === "number" ? formats.number(value) : value;
  });
}

/** Fills the form of a message that goes with `values.count` in a language. */
export function formatPlural(
  message: PluralMessage,
  values: MessageValues & { readonly count: number },
  formats: Formats,
): string {
  return formatMessage(message[formats.plural(values.count)] ?? message.other, values, formats);
}

/** A share from 0 to 1 as a percentage without decimals; only all of it is 100 %. */
export function formatPercent(share: number, formats: Formats): string {
  return formats.percent(Math.floor(share * 100) / 100);
}
