import type { ReactiveController, ReactiveElement } from "lit";

/** Has paper show what is folded away on the screen. */
export class PrintWatch implements ReactiveController {
  readonly #element: ReactiveElement;
  #opened: HTMLDetailsElement[] = [];
  #release = new AbortController();

  constructor(element: ReactiveElement) {
    this.#element = element;
    element.addController(this);
  }

  hostConnected(): void {
    this.#release = new AbortController();
    const { signal } = this.#release;
    addEventListener("beforeprint", () => this.#unfold(), { signal });
    addEventListener("afterprint", () => this.#fold(), { signal });
  }

  hostDisconnected(): void {
    this.#release.abort();
    this.#fold();
  }

  #unfold(): void {
    const folded =
      this.#element.shadowRoot?.querySelectorAll<HTMLDetailsElement>("details:not([open])");
    this.#opened.push(...(folded ?? []));
    for (const details of this.#opened) details.open = true;
  }

  #fold(): void {
    for (const details of this.#opened.splice(0)) details.open = false;
  }
}
