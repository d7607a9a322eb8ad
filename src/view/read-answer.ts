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
  const { bytes, type, url } = await receive(answer)
    .catch((error) => {
      signal.throwIfAborted();
      if (error instanceof LoadError) throw error;
      throw new LoadError("network", String(error), { cause: error });
    })
    .finally(() => clearTimeout(timer));
  const found = await readText(decodeText(bytes, type), url);
  signal.throwIfAborted();
  return found;
}

async function receive(answer: Promise<Response>) {
  const response = await answer;
  if (!response.ok) {
    void response.body?.cancel().catch(() => {});
    throw new LoadError("status", response.status);
  }
  const bytes = await readBytes(response);
  if (isCutOff(response, bytes)) throw new LoadError("network", "cut off");
  return { bytes, type: response.headers.get("Content-Type") ?? undefined, url: response.url };
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
      void reader.cancel().catch(() => {});
      throw new LoadError("too-large", MAX_BYTES);
    }
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/**
 * Not every browser minds where less arrives than was announced: of a list, half would be drawn.
 * Other sites do not tell whether what they announce is compressed.
 */
function isCutOff({ headers, type }: Response, { length }: Uint8Array): boolean {
  const isPlain = type === "basic" && !headers.has("Content-Encoding");
  return isPlain && length < Number(headers.get("Content-Length"));
}

/**
 * A roadmap's own JSON needs no importer. Without importers, whoever checks the data says what
 * other JSON lacks, and what only begins like JSON is told as that.
 */
async function readText(text: string, url: string): Promise<Found> {
  const { json, fault } = text.trimStart().startsWith("{") ? parseJson(text) : {};
  const isNative = json && (Object.hasOwn(json, "steps") || Object.hasOwn(json, "formatVersion"));
  if (isNative) return { data: json };
  try {
    const { importDocument } = await import("./importers.js");
    return await importDocument(text, url);
  } catch (error) {
    if ((error as Partial<LoadError>).failure !== "no-reader") throw error;
    if (json) return { data: json };
    throw fault ?? error;
  }
}

function parseJson(text: string): { readonly json?: object; readonly fault?: LoadError } {
  try {
    return { json: JSON.parse(text) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { fault: new LoadError("not-json", reason, { cause: error }) };
  }
}
