const nextFrame = () => new Promise(requestAnimationFrame);

/** Resolves when the next frame is out of the main thread: styled, laid out, painted. */
export async function frameShown() {
  await nextFrame();
  // A message that is sent during a frame arrives when the frame is done.
  await new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
}

/** The times between frames, in milliseconds, for as long as `duration`. */
export async function frameIntervals(duration, inEach = () => {}) {
  const intervals = [];
  let before = await nextFrame();
  const start = performance.now();
  while (performance.now() - start < duration) {
    inEach();
    const now = await nextFrame();
    intervals.push(now - before);
    before = now;
  }
  return intervals;
}

/** Until animations have ended and frames come regularly: ten short ones, or ten seconds. */
export async function untilCalm() {
  const start = performance.now();
  const isMoving = () => document.getAnimations().some(({ playState }) => playState === "running");
  await new Promise((resolve) => setTimeout(resolve, 300));
  for (let short = 0; short < 10 && performance.now() - start < 10_000; ) {
    const [interval] = await frameIntervals(1);
    short = interval < 40 && !isMoving() ? short + 1 : 0;
  }
}

export function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
