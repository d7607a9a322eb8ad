/** Reasons why no data arrived; each has a message of its own. */
export type LoadFailure = "network" | "status" | "timeout" | "too-large" | "not-json";

/** Thrown by {@link loadJson}. */
export class LoadError extends Error {
  constructor(
    readonly failure: LoadFailure,
    /** Status code, or what the JSON parser found wrong. */
    readonly reason: string | number,
    options?: ErrorOptions,
  ) {
    super(`${failure}: ${reason}`, options);
  }
}

/** Larger files are not read to their end. */
const MAX_BYTES = 50_000_000;

/** How long an answer may take, in milliseconds. */
const TIMEOUT = 30_000;

/**
 * Fetches JSON from anywhere the page may fetch from.
 *
 * @throws {LoadError} where it does not arrive whole and sound.
 * @throws {DOMException} named `AbortError`, where `signal` aborted it.
 */
export async function loadJson(url: string, signal: AbortSignal): Promise<unknown> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), TIMEOUT);
  signal.addEventListener("abort", () => patience.abort(), { signal: patience.signal });
  try {
    return parseJson(await fetchText(url, patience.signal));
  } catch (error) {
    signal.throwIfAborted();
    if (patience.signal.aborted) throw new LoadError("timeout", TIMEOUT, { cause: error });
    if (error instanceof LoadError) throw error;
    throw new LoadError("network", String(error), { cause: error });
  } finally {
    clearTimeout(timer);
    patience.abort();
  }
}

async function fetchText(url: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(url, { signal, headers: { Accept: "application/json" } });
  if (!response.ok) throw new LoadError("status", response.status);
  return readText(response);
}

/** Counts while it reads, since a length that is announced need not be true. */
async function readText(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > MAX_BYTES) {
      await reader.cancel();
      throw new LoadError("too-large", MAX_BYTES);
    }
    text += decoder.decode(value, { stream: true });
  }
}

function parseJson(text: string): unknown {
  if (text.trimStart().startsWith("<")) throw new LoadError("not-json", "it is a web page.");
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new LoadError("not-json", reason, { cause: error });
  }
}
