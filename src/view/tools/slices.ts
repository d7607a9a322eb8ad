/** How long work may hold up the page at a time, in milliseconds: half a frame. */
const SLICE = 8;

/**
 * Runs work that yields now and then, a little at a time, so that the page stays awake.
 *
 * @returns what it comes to; `undefined` where it was given up before.
 */
export async function inSlices<T>(
  work: Generator<void, T>,
  signal: AbortSignal,
): Promise<T | undefined> {
  let end = performance.now() + SLICE;
  for (;;) {
    if (signal.aborted) return undefined;
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() < end) continue;
    await turn();
    end = performance.now() + SLICE;
  }
}

/** Lets the browser handle keys, and paint. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
