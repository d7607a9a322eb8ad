/** From how far off, in heights of the window, an element counts as near. */
const NEAR = 0.5;

/** Whether an element is in the window or close to it, or a link may lead into it. */
export function isNear(element: Element): boolean {
  if (/[#&]roadmap(-p|=)/.test(location.hash)) return true;
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
    const waiting = new AbortController();
    const { signal } = waiting;
    const end = () => {
      observer.disconnect();
      waiting.abort();
      resolve();
    };
    observer.observe(element);
    ended.addEventListener("abort", end, { signal });
    // A printer shows what no reader has come near; keys and links lead anywhere.
    for (const sign of ["beforeprint", "keydown", "hashchange"]) {
      addEventListener(sign, end, { signal });
    }
    if (ended.aborted) end();
  });
}
