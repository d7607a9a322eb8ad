/**
 * Decodes a document: by its byte order mark, or else by what the server says, or else by what a
 * web page says of itself, or else as UTF-8. What is plainly no UTF-8 counts as Western European
 * (windows-1252), as in browsers.
 *
 * @param contentType the header of the answer, or the type of the file.
 */
export function decodeText(bytes: Uint8Array, contentType = ""): string {
  const named =
    markOf(bytes) ?? usable(CHARSET.exec(contentType)?.[1]) ?? usable(labelInPage(bytes));
  if (!named || named === "utf-8") return decodeUtf8(bytes);
  return named === "windows-1252" ? decodeWestern(bytes) : new TextDecoder(named).decode(bytes);
}

const CHARSET = /charset\s*=\s*["']?\s*([^\s"';/>]+)/i;

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return undefined;
}

/** A page that can be read as ASCII is not in UTF-16, whatever it says. */
function labelInPage(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  if (!/^\s*</.test(start)) return undefined;
  const meta = /<meta\b[^>]*charset\s*=[^>]*>/i.exec(start)?.[0] ?? "";
  return CHARSET.exec(meta)?.[1]?.replace(/^utf-16.*/i, "utf-8");
}

/** The encoding behind a label; nothing where no one knows it. */
function usable(label = ""): string | undefined {
  try {
    return label ? new TextDecoder(label).encoding : undefined;
  } catch {
    return undefined;
  }
}

/** A slip in a long text does not make it Western European, and neither are pictures. */
function decodeUtf8(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  const broken = text.split("\uFFFD").length - 1;
  if (broken === 0 || bytes.includes(0)) return text;
  const sound = text.match(/[^\0-\x7F\uFFFD]/gu)?.length ?? 0;
  return sound < broken ? decodeWestern(bytes) : text;
}

/** Node 20 takes windows-1252 for ISO 8859-1, which has controls in place of these signs. */
function decodeWestern(bytes: Uint8Array): string {
  const text = new TextDecoder("windows-1252").decode(bytes);
  return text.replace(/[\x80-\x9F]/g, (control) => SIGNS[control.charCodeAt(0) - 0x80] as string);
}

const SIGNS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ";
