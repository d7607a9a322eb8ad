/** Scripts in use that are written from right to left, by their codes in ISO 15924. */
const FROM_RIGHT = new Set("Adlm Arab Hebr Mand Nkoo Rohg Samr Syrc Thaa Yezi".split(" "));

/**
 * The value for `dir` of a text in a language; `auto`, by the text itself, where nobody says
 * which language that is.
 *
 * Told by the script, since `Intl.Locale` knows the direction itself only in some engines.
 */
export function textDirection(language: string | undefined): "ltr" | "rtl" | "auto" {
  if (language === undefined) return "auto";
  try {
    // Longer tags are none in use, and may take minutes to check.
    const { script } = new Intl.Locale(language.slice(0, 99)).maximize();
    return script !== undefined && FROM_RIGHT.has(script) ? "rtl" : "ltr";
  } catch {
    return "auto";
  }
}
