const SPEECH = { attributeFilter: ["lang", "dir"], subtree: true };

/** Hears when the page turns to another language, or direction. */
export class SpeechWatch {
  readonly #observer: MutationObserver;

  constructor(onChange: () => void) {
    this.#observer = new MutationObserver(onChange);
  }

  connect(): void {
    this.#observer.observe(document, SPEECH);
  }

  disconnect(): void {
    this.#observer.disconnect();
  }
}
