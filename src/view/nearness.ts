/** From how far off, in heights of the window, an element counts as near. */
const NEAR = 0.5;

/** Whether an element is in the window or close to it. */
export function isNear(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const isShown = element.checkVisibility?.() ?? true;
  return isShown && bottom > -NEAR * innerHeight && top < (1 + NEAR) * innerHeight;
}

/** Resolves when an element comes near; never, once it was aborted. */
export function nearness(element: Element, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const margin = `${NEAR * 100}%`;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        resolve();
      },
      { rootMargin: `${margin} 0px` },
    );
    observer.observe(element);
    signal.addEventListener("abort", () => observer.disconnect());
  });
}
