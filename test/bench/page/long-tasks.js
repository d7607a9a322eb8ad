/** Counts tasks of more than 50 ms from now on, as the browser reports them. */
export class LongTasks {
  #durations = [];
  #observer = new PerformanceObserver((list) => this.#add(list.getEntries()));

  constructor() {
    this.#observer.observe({ type: "longtask" });
  }

  #add(entries) {
    for (const { duration } of entries) this.#durations.push(duration);
  }

  result() {
    this.#add(this.#observer.takeRecords());
    return { count: this.#durations.length, longest: Math.max(0, ...this.#durations) };
  }
}
