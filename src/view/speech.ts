import type { Messages } from "../core/messages.js";
import { Words } from "../core/words.js";
import { languageOf } from "./language.js";
import type { Tongue } from "./tongue.js";

/** The words of an element, in the language around it. */
export class Speech {
  words: Words;
  readonly #element: Element;
  readonly #onChange: () => void;
  #texts: Partial<Messages>;
  #changed: Partial<Messages> = {};
  #language = "en";
  #tongue: Tongue | undefined;

  /**
   * @param texts in English, as far as they are needed yet.
   * @param onChange hears when words of another language have arrived.
   */
  constructor(element: Element, texts: Partial<Messages>, onChange: () => void) {
    this.#element = element;
    this.#texts = texts;
    this.#onChange = onChange;
    this.words = new Words(texts);
  }

  /** Takes up the language around it. @returns what is to be waited for where it has to arrive. */
  listen(): Promise<void> | undefined {
    const language = languageOf(this.#element);
    if (language === this.#language) return undefined;
    this.#language = language;
    return this.#learn(language);
  }

  /** Says some things in other words from now on, or has more to say. */
  use(changed = this.#changed, texts = this.#texts): void {
    this.#changed = changed;
    this.#texts = texts;
    const said = { ...this.#tongue?.messages, ...changed };
    this.words = new Words(texts, said, this.#language, this.#tongue?.formats);
  }

  async #learn(language: string): Promise<void> {
    const file = await import("./tongue.js").catch(() => undefined);
    const tongue = await file?.tongueOf(language);
    if (language !== this.#language) return;
    this.#tongue = tongue;
    this.use();
    this.#onChange();
  }
}
