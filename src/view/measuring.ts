import type { Size } from "../core/layout/geometry.js";
import { maxNodeWidth, type RoadMetrics } from "../core/layout/road-metrics.js";

/** Smaller differences are rounding, not a new size. */
const TOLERANCE = 0.6;

/**
 * Knows the size of everything that carries a `data-box` attribute.
 *
 * What is on show is measured in one batch: all writes, then all reads. In between, a resize
 * observer notices what changes a size from outside: a font that arrives late, larger text.
 */
export class Measuring {
  readonly sizes = new Map<string, Size>();
  readonly #observer: ResizeObserver;
  #observed = new Map<string, HTMLElement>();
  #constraint = "";

  /** @param onChange called when something changed its size by itself. */
  constructor(onChange: () => void) {
    this.#observer = new ResizeObserver((records) => {
      if (this.#readRecords(records)) onChange();
    });
  }

  /** Gives new elements, or all where the room has changed, their room; measures all on show. */
  measure(root: ShadowRoot, metrics: RoadMetrics): void {
    const elements = Array.from(root.querySelectorAll<HTMLElement>("[data-box]"));
    const constraint = `${metrics.form} ${metrics.width} ${metrics.unit}`;
    const isSameRoom = constraint === this.#constraint;
    this.#constraint = constraint;
    const fresh = elements.filter(
      (element) => !isSameRoom || this.#observed.get(keyOf(element)) !== element,
    );
    for (const element of fresh) constrain(element, metrics);
    for (const element of elements) {
      if (!element.hidden) this.sizes.set(keyOf(element), sizeOf(element));
    }
    this.#observe(elements);
  }

  disconnect(): void {
    this.#observer.disconnect();
    this.#observed.clear();
  }

  #observe(elements: readonly HTMLElement[]): void {
    const before = this.#observed;
    this.#observed = new Map(elements.map((element) => [keyOf(element), element]));
    for (const [key, element] of before) {
      if (this.#observed.get(key) !== element) this.#observer.unobserve(element);
    }
    for (const [key, element] of this.#observed) {
      if (before.get(key) !== element) this.#observer.observe(element);
    }
  }

  #readRecords(records: readonly ResizeObserverEntry[]): boolean {
    let hasChanged = false;
    for (const { target, borderBoxSize } of records) {
      const box = borderBoxSize[0];
      const key = keyOf(target as HTMLElement);
      const known = this.sizes.get(key);
      if (!box || (box.inlineSize === 0 && box.blockSize === 0)) continue;
      const size = { width: box.inlineSize, height: box.blockSize };
      if (known && isSame(known, size)) continue;
      this.sizes.set(key, size);
      hasChanged = true;
    }
    return hasChanged;
  }
}

function keyOf(element: HTMLElement): string {
  return element.dataset.box as string;
}

/** How wide an element may become, so that its text wraps where the layout needs it to. */
function constrain(element: HTMLElement, metrics: RoadMetrics): void {
  element.hidden = false;
  const { level, box } = element.dataset;
  if (level === "1") element.style.width = `${metrics.stepWidth}px`;
  else if (level) element.style.maxWidth = `${maxNodeWidth(Number(level), metrics)}px`;
  else if (box === "detail") element.style.width = `${metrics.detailWidth}px`;
  else element.style.maxWidth = `${Math.min(metrics.branchWidth, 19.5 * metrics.unit)}px`;
}

function sizeOf(element: HTMLElement): Size {
  return { width: element.offsetWidth, height: element.offsetHeight };
}

function isSame(a: Size, b: Size): boolean {
  return Math.abs(a.width - b.width) < TOLERANCE && Math.abs(a.height - b.height) < TOLERANCE;
}
