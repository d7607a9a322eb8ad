import type { Findings } from "../core/model/finding.js";
import { parseRoadmap } from "../core/model/parse-roadmap.js";
import { indexRoadmap, type RoadmapIndex } from "../core/model/roadmap-index.js";
import type { LoadError } from "./read-json.js";

/** What there is to show, from the first moment on. */
export type SourceState =
  | { readonly kind: "empty" }
  | { readonly kind: "loading" }
  | { readonly kind: "failed"; readonly error: LoadError }
  | { readonly kind: "faulty"; readonly findings: Findings }
  | {
      readonly kind: "ready";
      readonly index: RoadmapIndex;
      readonly warnings: Findings;
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
    const { roadmap, findings } = parseRoadmap(data);
    if (!roadmap) this.#settle({ kind: "faulty", findings });
    else if (roadmap.steps.length === 0) this.#settle({ kind: "empty" });
    else this.#settle({ kind: "ready", index: indexRoadmap(roadmap), warnings: findings });
  }

  /** Resolves when the request has ended, in whatever way. */
  async load(url: string): Promise<void> {
    this.#request.abort();
    const request = new AbortController();
    const { signal } = request;
    this.#request = request;
    this.#settle({ kind: "loading" });
    // The request goes out before the code that reads the answer comes in.
    const answer = fetch(url, { signal, headers: { Accept: "application/json" } });
    answer.catch(() => {});
    try {
      const { readJson } = await import("./read-json.js");
      const data = await readJson(answer, request);
      if (!signal.aborted) this.read(data);
    } catch (error) {
      const isTold = !signal.aborted || (error as Partial<LoadError>).failure === "timeout";
      if (isTold && request === this.#request) {
        this.#settle({ kind: "failed", error: asLoadError(error) });
      }
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

/** The code that reads the answer may itself be what did not arrive. */
function asLoadError(error: unknown): LoadError {
  const { failure = "network", reason = String(error) } = error as Partial<LoadError>;
  return { name: "LoadError", message: reason as string, failure, reason };
}
