/** From how far off, in heights of the window, an element counts as near. */
const NEAR = 0.5;

/** Whether an element is in the window or close to it. */
export function isNear(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > -NEAR * innerHeight && top < (1 + NEAR) * innerHeight;
}

/** Resolves when an element comes near, or waiting is ended. */
export function nearness(element: Element, ended: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) end();
      },
      { rootMargin: `${NEAR * 100}% 0px` },
    );
    const end = () => {
      observer.disconnect();
      resolve();
    };
    observer.observe(element);
    ended.addEventListener("abort", end);
    // A printer shows what no reader has come near, and keys lead anywhere.
    addEventListener("beforeprint", end, { once: true });
    addEventListener("keydown", end, { once: true });
    if (ended.aborted) end();
  });
}
