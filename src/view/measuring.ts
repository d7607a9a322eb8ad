import type { Size } from "../core/layout/geometry.js";
import { maxNodeWidth } from "../core/layout/node-room.js";
import type { RoadMetrics } from "../core/layout/road-metrics.js";
import { keyOf } from "./box-key.js";
import { sizeObserver } from "./surroundings.js";

/**
 * Measures everything that carries a `data-box` attribute, in one batch: all writes, then all
 * reads. In between, a resize observer notices what changes a size from outside: a font that
 * arrives late, larger text.
 */
export class Measuring {
  readonly #observer: ResizeObserver;
  #constrained = new Map<HTMLElement, RoadMetrics>();

  /** @param frame what is measured is in it. @param onSize told of sizes that change by themselves. @param onChange called after that. */
  constructor(frame: Element, onSize: (key: string, size: Size) => boolean, onChange: () => void) {
    this.#observer = sizeObserver(frame, (records) => {
      let hasChanged = false;
      for (const { target, borderBoxSize } of records) {
        const { inlineSize: width = 0, blockSize: height = 0 } = borderBoxSize[0] ?? {};
        if (width === 0 && height === 0) continue;
        hasChanged = onSize(keyOf(target as HTMLElement), { width, height }) || hasChanged;
      }
      if (hasChanged) onChange();
    });
  }

  /** Gives new elements their room, and tells the size of each. */
  *measure(elements: readonly HTMLElement[], metrics: RoadMetrics): Generator<[HTMLElement, Size]> {
    const before = this.#constrained;
    this.#constrained = new Map(elements.map((element) => [element, metrics]));
    for (const element of elements) {
      if (before.get(element) !== metrics) constrain(element, metrics);
    }
    for (const element of elements) {
      yield [element, { width: element.offsetWidth, height: element.offsetHeight }];
    }
    for (const element of before.keys()) {
      if (!this.#constrained.has(element)) this.#observer.unobserve(element);
    }
    for (const element of elements) {
      // What is inside may keep its size while the space around it grows.
      if (!before.has(element)) this.#observer.observe(element, { box: "border-box" });
    }
  }

  disconnect(): void {
    this.#observer.disconnect();
    this.#constrained.clear();
  }
}

/** How wide an element may become, so that its text wraps where the layout needs it to. */
function constrain({ dataset, style }: HTMLElement, metrics: RoadMetrics): void {
  const level = Number(dataset.level);
  // The same id may have been a step in the roadmap before.
  style.width = style.maxWidth = "";
  if (level === 1) style.width = `${metrics.stepWidth}px`;
  else if (level) style.maxWidth = `${maxNodeWidth(level, metrics)}px`;
  else if (dataset.box?.startsWith("detail")) style.width = `${metrics.detailWidth}px`;
  else style.maxWidth = `${Math.min(metrics.branchWidth, 19.5 * metrics.unit)}px`;
}
