import { ENGLISH, type Messages } from "../core/messages.js";
import { Words } from "../core/words.js";
import { languageOf } from "./language.js";
import type { Tongue } from "./tongue.js";

/** The words of an element, in the language around it. */
export class Speech {
  words = new Words(ENGLISH);
  readonly #element: Element;
  readonly #onChange: () => void;
  #language = "en";
  #tongue: Tongue | undefined;
  #changed: Partial<Messages> = {};

  /** @param onChange hears when words of another language have arrived. */
  constructor(element: Element, onChange: () => void) {
    this.#element = element;
    this.#onChange = onChange;
  }

  /** Says some things in other words from now on. */
  use(changed: Partial<Messages>): void {
    this.#changed = changed;
    const texts = { ...this.#tongue?.messages, ...changed };
    this.words = new Words(ENGLISH, texts, this.#language, this.#tongue?.formats);
  }

  /** Takes up the language around it. @returns what is to be waited for where it has to arrive. */
  listen(): Promise<void> | undefined {
    const language = languageOf(this.#element);
    if (language === this.#language) return undefined;
    this.#language = language;
    return this.#learn(language);
  }

  async #learn(language: string): Promise<void> {
    const file = await import("./tongue.js").catch(() => undefined);
    const tongue = await file?.tongueOf(language);
    if (language !== this.#language) return;
    this.#tongue = tongue;
    this.use(this.#changed);
    this.#onChange();
  }
}
