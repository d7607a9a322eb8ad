/** Work that is done one after the other, in the order in which it came. */
export class Queue {
  #last: Promise<unknown> = Promise.resolve();

  /** @returns what the work gives; what it throws holds nobody up. */
  add<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => {});
    return done;
  }
}
