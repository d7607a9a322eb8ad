/** Choices that look random, and are the same each time for the same seed (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed | 0;
  }

  /** From 0 up to, but not including, 1. */
  share(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let bits = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), bits | 61)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to, but not including, `end`. */
  below(end: number): number {
    return Math.floor(this.share() * end);
  }

  /** A whole number from one to another, both included. */
  between(from: number, to: number): number {
    return from + this.below(to - from + 1);
  }

  /** True this often, from 0, never, to 1, always. */
  chance(share: number): boolean {
    return this.share() < share;
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  /** Up to so many of a list, the same one more than once now and then. */
  some<T>(list: readonly T[], most: number): T[] {
    const count = list.length === 0 ? 0 : this.below(most + 1);
    return Array.from({ length: count }, () => this.pick(list));
  }
}
