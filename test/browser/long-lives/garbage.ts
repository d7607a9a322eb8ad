import { executeServerCommand } from "@web/test-runner-commands";

/** What Chromium counts in the page, after its garbage is gone; bytes for the heap. */
export interface Metrics {
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
  readonly heap: number;
}

/** How often garbage is looked for before the rest counts as held. */
const ROUNDS = 40;

/** Chromium and Firefox can be told to collect garbage. */
export const canCollect = /Chrome|Firefox/.test(navigator.userAgent);

/** Has garbage collected. @returns what is left, where the engine tells. */
export async function collect(): Promise<Metrics | undefined> {
  const metrics = await executeServerCommand<Metrics | true, undefined>("browser:collect");
  await new Promise((resolve) => setTimeout(resolve));
  return metrics === true ? undefined : metrics;
}

/** Objects that ought to be gone once nobody has them. */
export class Remains {
  #references: WeakRef<object>[] = [];

  add(...objects: readonly object[]): void {
    for (const object of objects) this.#references.push(new WeakRef(object));
  }

  /** How many are still there when no more of them than `wanted` are, or none goes any more. */
  async count(wanted: number): Promise<number> {
    for (let round = 0; round < ROUNDS && this.#left > wanted; round += 1) await collect();
    return this.#left;
  }

  get #left(): number {
    this.#references = this.#references.filter((reference) => reference.deref());
    return this.#references.length;
  }
}
