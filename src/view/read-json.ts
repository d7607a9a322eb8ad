/** Reasons why no data arrived; each has a message of its own. */
export type LoadFailure = "network" | "status" | "timeout" | "too-large" | "not-json";

/** Thrown by {@link readJson}. */
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
 * Reads JSON out of an answer that may still be on its way.
 *
 * @param request ended by this function where the answer takes too long.
 * @throws {LoadError} where it does not arrive whole and sound.
 * @throws {DOMException} named `AbortError`, where the request was ended by someone else.
 */
export async function readJson(
  answer: Promise<Response>,
  request: AbortController,
): Promise<unknown> {
  const timeout = new LoadError("timeout", TIMEOUT);
  const timer = setTimeout(() => request.abort(timeout), TIMEOUT);
  try {
    const response = await answer;
    if (!response.ok) throw new LoadError("status", response.status);
    return parseJson(await readText(response));
  } catch (error) {
    request.signal.throwIfAborted();
    if (error instanceof LoadError) throw error;
    throw new LoadError("network", String(error), { cause: error });
  } finally {
    clearTimeout(timer);
  }
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
