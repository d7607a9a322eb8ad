import { decodeText } from "../core/formats/decode-text.js";
import type { Found } from "./found.js";
import { LoadError } from "./load-error.js";

/** Larger files are not read to their end. */
const MAX_BYTES = 50_000_000;

/** How long an answer may take, in milliseconds. */
const TIMEOUT = 30_000;

/**
 * Reads a roadmap out of an answer that may still be on its way: its own JSON, or any document
 * there is an importer for.
 *
 * @param request ended by this function where the answer takes too long.
 * @throws {LoadError} where it does not arrive whole and sound.
 * @throws {DOMException} named `AbortError`, where the request was ended by someone else.
 */
export async function readAnswer(
  answer: Promise<Response>,
  request: AbortController,
): Promise<Found> {
  const { signal } = request;
  const timeout = new LoadError("timeout", TIMEOUT);
  const timer = setTimeout(() => request.abort(timeout), TIMEOUT);
  try {
    const response = await answer;
    if (!response.ok) throw new LoadError("status", response.status);
    const bytes = await readBytes(response);
    clearTimeout(timer);
    const text = decodeText(bytes, response.headers.get("Content-Type") ?? undefined);
    const found = await readText(text, response.url);
    signal.throwIfAborted();
    return found;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof LoadError) throw error;
    throw new LoadError("network", String(error), { cause: error });
  } finally {
    clearTimeout(timer);
  }
}

/** Counts while it reads, since a length that is announced need not be true. */
async function readBytes(response: Response): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  const parts: BlobPart[] = [];
  let length = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    parts.push(value);
    if (length > MAX_BYTES) {
      await reader.cancel();
      throw new LoadError("too-large", MAX_BYTES);
    }
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** A roadmap's own JSON needs no importer, and what is cut off is told as what it is. */
async function readText(text: string, url: string): Promise<Found> {
  const json = text.trimStart().startsWith("{") ? parseJson(text) : undefined;
  const isNative = json && (Object.hasOwn(json, "steps") || Object.hasOwn(json, "formatVersion"));
  if (isNative) return { data: json };
  try {
    const { importDocument } = await import("./importers.js");
    return await importDocument(text, url);
  } catch (error) {
    const isMissing = (error as Partial<LoadError>).failure === "no-reader";
    // Without importers, whoever checks the data says what it lacks.
    if (isMissing && json) return { data: json };
    throw error;
  }
}

function parseJson(text: string): object {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new LoadError("not-json", reason, { cause: error });
  }
}
