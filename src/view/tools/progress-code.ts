import { readProgressText, writeProgressText } from "../../core/formats/progress-text.js";
import type { Status } from "../../core/state/map-state.js";

/** A longer text than this is no progress of a reader. */
const LONGEST = 1_000_000;

/**
 * Progress as a code for links: its text, deflated with a checksum (zlib, RFC 1950), in the
 * letters that addresses allow (base64url, RFC 4648).
 */
export async function encodeProgress(statuses: ReadonlyMap<string, Status>): Promise<string> {
  const bytes = new TextEncoder().encode(writeProgressText(statuses));
  const packed = await through(bytes, new CompressionStream("deflate"));
  const letters = Array.from(packed, (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** What {@link encodeProgress} made; `undefined` for anything else, as a link torn in a mail. */
export async function decodeProgress(code: string): Promise<Map<string, Status> | undefined> {
  try {
    const letters = atob(code.replaceAll("-", "+").replaceAll("_", "/"));
    const packed = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const bytes = await through(packed, new DecompressionStream("deflate"));
    return readProgressText(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value);
    length += read.value.length;
    // A few letters can be made to unpack to gigabytes.
    if (length > LONGEST) throw new RangeError("This is too long for a progress.");
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
