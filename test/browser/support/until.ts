const PATIENCE = 8000;

/** Waits until a condition holds and returns what it gave; names it where it never does. */
export async function until<T>(
  what: string | (() => string),
  condition: () => T | undefined | false | null,
  patience = PATIENCE,
): Promise<T> {
  const deadline = performance.now() + patience;
  for (;;) {
    const result = condition();
    if (result) return result;
    if (performance.now() > deadline) {
      throw new Error(`Waited in vain until ${typeof what === "string" ? what : what()}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
