import type { Findings } from "../core/model/finding.js";
import { parseRoadmap } from "../core/model/parse-roadmap.js";
import type { RoadmapData } from "../core/model/roadmap.js";
import { indexRoadmap, type RoadmapIndex } from "../core/model/roadmap-index.js";
import type { Found, PageHost } from "./found.js";

/** What there is to show, from the first moment on. */
export type SourceState =
  | { readonly kind: "empty" }
  | { readonly kind: "loading" }
  /** Mostly a LoadError; what else is thrown says that the code that reads did not arrive. */
  | { readonly kind: "failed"; readonly error: unknown }
  | { readonly kind: "faulty"; readonly findings: Findings }
  | (Omit<Found, "data"> & {
      readonly kind: "ready";
      readonly index: RoadmapIndex;
      readonly warnings: Findings;
    });

/**
 * Turns data, an address or a part of the page into a roadmap. Of several requests the last one
 * wins, and none goes on when it is no longer wanted.
 */
export class RoadmapSource {
  state: SourceState = { kind: "empty" };
  readonly #onChange: (state: SourceState, before: SourceState) => void;
  #request = new AbortController();
  #isFollowing = false;

  constructor(onChange: (state: SourceState, before: SourceState) => void) {
    this.#onChange = onChange;
  }

  /** @param data nothing has nothing to show. */
  read(data: unknown): void {
    this.#begin();
    this.#show({ data });
  }

  /** Resolves when the request has ended, in whatever way. */
  load(url: string): Promise<void> {
    const request = this.#begin();
    const { signal } = request;
    this.#settle({ kind: "loading" });
    // The request goes out before the code that reads the answer comes in.
    const answer = fetch(url, { signal });
    answer.catch(() => {});
    return this.#take(async () => {
      const { readAnswer } = await import("./read-answer.js");
      this.#show(await readAnswer(answer, request));
    });
  }

  /**
   * Reads what the page says, in the element itself or where its `from` leads, and goes on
   * reading it when it changes.
   *
   * @param otherwise what to show where the page says nothing.
   */
  find(host: PageHost, otherwise?: RoadmapData): Promise<void> {
    const { signal } = this.#begin(true);
    return this.#take(async () => {
      const { followPage } = await import("./page-source.js");
      await followPage(host, signal, (found = { data: otherwise }) => this.#show(found));
    });
  }

  /** Ends a request under way. @returns whether there is something to be read again. */
  abort(): boolean {
    const isCutShort = this.#isFollowing || this.state.kind === "loading";
    this.#begin();
    return isCutShort;
  }

  #begin(isFollowing = false): AbortController {
    this.#request.abort();
    this.#isFollowing = isFollowing;
    this.#request = new AbortController();
    return this.#request;
  }

  /** Nobody is told what became of a request that is no longer wanted. */
  async #take(read: () => Promise<void>): Promise<void> {
    const request = this.#request;
    try {
      await read();
    } catch (error) {
      if (request === this.#request) this.#settle({ kind: "failed", error });
    }
  }

  #show({ data, ...told }: Found): void {
    const { roadmap, findings } = parseRoadmap(data);
    if (data !== undefined && !roadmap) this.#settle({ kind: "faulty", findings });
    else if (roadmap?.steps.length) {
      this.#settle({ ...told, kind: "ready", index: indexRoadmap(roadmap), warnings: findings });
    } else this.#settle({ kind: "empty" });
  }

  #settle(state: SourceState): void {
    const before = this.state;
    this.state = state;
    this.#onChange(state, before);
  }
}
