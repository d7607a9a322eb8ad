import { SpeechWatch } from "./speech-watch.js";
import { parentOf, sizeObserver } from "./surroundings.js";

/** What a {@link FrameWatch} tells. */
export interface FrameNews {
  /** There is more or less room. */
  readonly resized: () => void;
  /** Another part of the frame is in sight. */
  readonly scrolled: () => void;
  /** The page goes to a printer. */
  readonly printing: () => void;
  readonly printed: () => void;
}

/** Watches what happens around a frame, as long as it is watched. */
export class FrameWatch {
  readonly #news: FrameNews;
  #observer: ResizeObserver | undefined;
  readonly #speech = new SpeechWatch(() => this.#news.resized());
  #frame: HTMLElement | undefined;
  #size = "";
  #release = new AbortController();

  constructor(news: FrameNews) {
    this.#news = news;
  }

  /** Watches a frame instead of the one before. */
  watch(frame: HTMLElement | undefined): void {
    if (frame === this.#frame) return;
    this.#release.abort();
    this.#observer?.disconnect();
    this.#speech.disconnect();
    this.#frame = frame;
    // The first report is news: the frame may have become narrower by what was drawn in it, since
    // a page that gets longer than its window may get a scroll bar.
    this.#size = "";
    if (!frame) return;
    this.#release = new AbortController();
    const { signal } = this.#release;
    const passive = { capture: true, passive: true, signal };
    for (const root of rootsAround(frame)) {
      root.addEventListener("scroll", this.#news.scrolled, passive);
    }
    const view = frame.ownerDocument.defaultView ?? window;
    view.addEventListener("resize", this.#news.scrolled, passive);
    view.addEventListener("beforeprint", this.#news.printing, { signal });
    view.addEventListener("afterprint", this.#news.printed, { signal });
    this.#observer = sizeObserver(frame, () => this.#handleSize());
    this.#observer.observe(frame);
    this.#speech.connect();
  }

  #handleSize(): void {
    const before = this.#size;
    this.#size = sizeOf(this.#frame);
    // A frame later: whoever changes sizes while sizes are reported causes an error on the page.
    if (this.#size !== before) requestAnimationFrame(() => this.#news.resized());
  }
}

/** Its height is what painting has made of it, but on a full screen. */
function sizeOf(frame: HTMLElement | undefined): string {
  const isFixed = frame?.matches(":host(:fullscreen) *");
  return `${frame?.clientWidth} ${isFixed && frame?.clientHeight}`;
}

/** The document and the shadow roots around an element: scrolling is heard in its own root only. */
function rootsAround(element: Element): Set<Node> {
  const roots = new Set<Node>();
  for (let at: Element | null = element; at; at = parentOf(at)) roots.add(at.getRootNode());
  return roots;
}
