const told = new WeakSet<object>();

/** Tells the page about an error in a function of its own, as if nobody had caught it; once. */
export function tellOnce(culprit: object | undefined, error: unknown): undefined {
  if (!culprit || told.has(culprit)) return;
  told.add(culprit);
  reportError(error);
}
