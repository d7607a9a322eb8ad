/** Code and news that are on their way to an element. */
export class Arrival {
  #pending: Promise<void> | undefined;

  /** What to wait for until all is there; nothing where nothing is on its way. */
  get pending(): Promise<void> | undefined {
    return this.#pending;
  }

  /** Has something waited for. What does not arrive is told by the browser. */
  add(arrival: Promise<void>): Promise<void> {
    const all = Promise.allSettled([this.#pending, arrival]).then(() => {
      if (this.#pending === all) this.#pending = undefined;
    });
    this.#pending = all;
    return all;
  }
}

/** Resolves when what is rendered now is on the screen, or soon where nothing is ever painted. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
}
