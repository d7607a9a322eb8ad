import type { Fault } from "../core/model/fault.js";
import { parseRoadmap } from "../core/model/parse-roadmap.js";
import { indexRoadmap, type RoadmapIndex } from "../core/model/roadmap-index.js";
import { type LoadError, loadJson } from "./load-roadmap.js";

/** What there is to show, from the first moment on. */
export type SourceState =
  | { readonly kind: "empty" }
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly error: LoadError }
  | { readonly kind: "faulty"; readonly faults: readonly Fault[] }
  | {
      readonly kind: "ready";
      readonly index: RoadmapIndex;
      readonly warnings: readonly Fault[];
    };

/**
 * Turns data or an address into a roadmap. Of several requests the last one wins, and none
 * goes on when it is no longer wanted.
 */
export class RoadmapSource {
  state: SourceState = { kind: "empty" };
  readonly #onChange: (state: SourceState, before: SourceState) => void;
  #request = new AbortController();

  constructor(onChange: (state: SourceState, before: SourceState) => void) {
    this.#onChange = onChange;
  }

  clear(): void {
    this.#settle({ kind: "empty" });
  }

  read(data: unknown): void {
    this.#request.abort();
    const { roadmap, faults } = parseRoadmap(data);
    if (!roadmap) this.#settle({ kind: "faulty", faults });
    else if (roadmap.steps.length === 0) this.#settle({ kind: "empty" });
    else this.#settle({ kind: "ready", index: indexRoadmap(roadmap), warnings: faults });
  }

  /** Resolves when the request has ended, in whatever way. */
  async load(url: string): Promise<void> {
    this.#request.abort();
    this.#request = new AbortController();
    const { signal } = this.#request;
    this.#settle({ kind: "loading" });
    try {
      const data = await loadJson(url, signal);
      if (!signal.aborted) this.read(data);
    } catch (error) {
      if (!signal.aborted) this.#settle({ kind: "failed", error: error as LoadError });
    }
  }

  /** Ends a request under way. @returns whether there was one. */
  abort(): boolean {
    const isLoading = this.state.kind === "loading";
    this.#request.abort();
    return isLoading;
  }

  #settle(state: SourceState): void {
    if (state.kind !== "loading") this.#request.abort();
    const before = this.state;
    this.state = state;
    this.#onChange(state, before);
  }
}
