import type { ReactiveElement } from "lit";

/** From how far off, in heights of the window, an element counts as near. */
const NEAR = 0.5;

/** Whether an element is in the window or close to it, or a link may lead into it. */
export function isNear(element: Element): boolean {
  if (/[#&]roadmap(-p|=)/.test(location.hash)) return true;
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > -NEAR * innerHeight && top < (1 + NEAR) * innerHeight;
}

/** Resolves when an element comes near, or someone wants it; watches while it is in the page. */
export function nearness(element: ReactiveElement, wanted: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) end();
      },
      { rootMargin: `${NEAR * 100}% 0px` },
    );
    let watch = new AbortController();
    const watching = {
      hostConnected() {
        watch = new AbortController();
        observer.observe(element);
        // A printer shows what no reader has come near; keys and links lead anywhere.
        for (const sign of ["beforeprint", "keydown", "hashchange"]) {
          addEventListener(sign, end, { signal: watch.signal });
        }
      },
      hostDisconnected() {
        observer.disconnect();
        watch.abort();
      },
    };
    const end = () => {
      watching.hostDisconnected();
      element.removeController(watching);
      resolve();
    };
    element.addController(watching);
    wanted.addEventListener("abort", end);
    if (wanted.aborted) end();
  });
}
