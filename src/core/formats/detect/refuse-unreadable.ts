import { ImportError } from "../imported.js";

/** Files that begin with their name, and what to do about them. */
const SIGNATURES: readonly (readonly [start: string, message: string])[] = [
  ["%PDF-", "It is a PDF: save its outline as Markdown or HTML."],
  ["{\\rtf", "It is a document of a word processor: save it as HTML."],
  ["PK\u0003\u0004", "It is an archive or an office document: save its text as HTML or Markdown."],
];

/** So much of a file is looked at. */
const SAMPLE = 100_000;

/**
 * Refuses what is no text, or none at all.
 *
 * @throws {ImportError} `blank` or `binary`.
 */
export function refuseUnreadable(text: string): void {
  if (!/\S/.test(text)) {
    throw new ImportError("blank", "There is nothing in it: choose another file or address.");
  }
  const signature = SIGNATURES.find(([start]) => text.startsWith(start));
  if (signature) throw new ImportError("binary", signature[1]);
  if (!isBinary(text.slice(0, SAMPLE))) return;
  throw new ImportError(
    "binary",
    "It is no text, or in an encoding that cannot be read: save it as text in UTF-8.",
  );
}

/** Documents other than JSON that are longer are not read. In characters. */
export const MAX_LENGTH = 2_000_000;

/** @throws {ImportError} `too-large`. */
export function refuseTooLong(text: string): void {
  if (text.length <= MAX_LENGTH) return;
  throw new ImportError(
    "too-large",
    `It has more than ${MAX_LENGTH} characters: take the part with the roadmap in it.`,
  );
}

/** A few characters that could not be decoded are a slip; many are a picture or an archive. */
function isBinary(sample: string): boolean {
  if (sample.includes("\0")) return true;
  let strange = 0;
  for (let index = 0; index < sample.length; index += 1) {
    if (isStrange(sample.charCodeAt(index))) strange += 1;
  }
  return strange > sample.length / 10;
}

/** Controls that no text has, and what stands for bytes that could not be decoded. */
function isStrange(code: number): boolean {
  return code === 0xfffd || (code < 0x20 && code !== 0x1b && (code < 0x09 || code > 0x0d));
}
