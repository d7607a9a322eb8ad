import { languageTag } from "./language-tag.js";

/** Scripts in use that are written from right to left, by their codes in ISO 15924. */
const FROM_RIGHT = new Set("Adlm Arab Hebr Mand Nkoo Rohg Samr Syrc Thaa Yezi".split(" "));

/**
 * The value for `dir` of a text in a language; `auto`, by the text itself, where nobody says
 * which language that is.
 *
 * Told by the script, since `Intl.Locale` knows the direction itself only in some engines.
 */
export function textDirection(language: string | undefined): "ltr" | "rtl" | "auto" {
  const tag = language && languageTag(language);
  if (!tag) return "auto";
  const { script } = new Intl.Locale(tag).maximize();
  return script !== undefined && FROM_RIGHT.has(script) ? "rtl" : "ltr";
}
