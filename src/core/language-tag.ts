/**
 * A language as `Intl` reads it, or `undefined` where it cannot: pages and documents carry all
 * kinds of texts as languages, at which it throws. At long ones it is busy for minutes, and no
 * language in use has one.
 */
export function languageTag(language: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(language.slice(0, 99))[0];
  } catch {
    return undefined;
  }
}
