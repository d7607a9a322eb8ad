const SAFE_PROTOCOLS = new Set(["http:", "https:", "mailto:"]);

/**
 * Judges an address from data by the scheme a browser would see.
 *
 * @returns the address as written, where it is relative or http(s) or mailto;
 * `undefined` where following it could run or read something (`javascript:`, `data:`,
 * `blob:`, `file:` …), or where it is no address at all.
 */
export function safeUrl(value: unknown): string | undefined {
  if (typeof value !== "string" || value.trim() === "") return undefined;
  const protocol = protocolOf(value);
  return protocol !== undefined && SAFE_PROTOCOLS.has(protocol) ? value : undefined;
}

/** Resolved against a page address, since a relative address has no scheme of its own. */
function protocolOf(value: string): string | undefined {
  return URL.canParse(value, "https://page.invalid/")
    ? new URL(value, "https://page.invalid/").protocol
    : undefined;
}
