/**
 * The usual web address, which needs no parser: its scheme is spelt out, and its host is of
 * plain labels that end in letters, so that it can be neither a number nor Punycode.
 */
const PLAIN = /^https?:\/\/(?:[a-z\d]+[-.])+[a-z]+(?:[/?#]|$)/;

/**
 * Judges an address from data by the scheme a browser would see.
 *
 * @returns the address as written, where it is relative or http(s) or mailto;
 * `undefined` where following it could run or read something (`javascript:`, `data:`,
 * `blob:`, `file:` …), or where it is no address at all.
 */
export function safeUrl(value: unknown): string | undefined {
  if (typeof value !== "string" || !value.trim()) return undefined;
  return PLAIN.test(value) || /^(https?|mailto):$/.test(protocolOf(value)) ? value : undefined;
}

/** Resolved against a page address, since a relative address has no scheme of its own. */
function protocolOf(value: string): string {
  try {
    return new URL(value, "https://page.invalid/").protocol;
  } catch {
    return "";
  }
}
