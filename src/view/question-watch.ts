import type { ReactiveController, ReactiveElement } from "lit";
import { parseFragment } from "../core/formats/fragment.js";
import { isFirst } from "./document-order.js";

/** What a link to a question asks of an element. */
export interface QuestionHost {
  /** Id of the roadmap on show. */
  readonly roadmap: () => string | undefined;
  readonly has: (slug: string) => boolean;
  readonly show: (slug: string) => void;
}

/** All that watch at this moment: of two elements with the same question the first one answers. */
const watches = new Set<QuestionWatch>();

/** Answers links to a question, once for each time the address asks. */
export class QuestionWatch implements ReactiveController {
  readonly element: ReactiveElement;
  readonly #host: QuestionHost;
  #release = new AbortController();
  #isAsked = true;

  constructor(element: ReactiveElement, host: QuestionHost) {
    this.element = element;
    this.#host = host;
    element.addController(this);
  }

  /** Whether nobody else answers, so that a link need not say whom it means. */
  get isAlone(): boolean {
    return watches.size < 2;
  }

  hostConnected(): void {
    this.#release = new AbortController();
    addEventListener("hashchange", () => this.#ask(), { signal: this.#release.signal });
    watches.add(this);
    // What the others link to is one of several from now on.
    for (const other of watches) other.element.requestUpdate();
  }

  hostDisconnected(): void {
    this.#release.abort();
    watches.delete(this);
  }

  /** The question of the address may be there only now. */
  hostUpdated(): void {
    this.#answer();
  }

  #ask(): void {
    this.#isAsked = true;
    this.#answer();
  }

  #answer(): void {
    const { question, roadmap } = parseFragment(location.hash);
    if (!this.#isAsked || question === undefined || !this.#has(question, roadmap)) return;
    this.#isAsked = false;
    const isOurs = isFirst(this, watches, (other) => other.#has(question, roadmap));
    if (isOurs) this.#host.show(question);
  }

  #has(question: string, roadmap: string | undefined): boolean {
    const isMeant = roadmap === undefined || roadmap === this.#host.roadmap();
    return isMeant && this.#host.has(question);
  }
}
