import { TYPE_AHEAD_PAUSE } from "../core/state/type-ahead.js";

/** Gathers letters typed in quick succession into a word. */
export class Typing {
  #word = "";
  #lastTime = Number.NEGATIVE_INFINITY;

  /** Whether a key would go on with a word. */
  isWithin({ timeStamp }: KeyboardEvent): boolean {
    return this.#word !== "" && timeStamp - this.#lastTime <= TYPE_AHEAD_PAUSE;
  }

  /** @returns the word so far, or `undefined` for a key that is no letter. */
  add({ key, timeStamp, ctrlKey, altKey, metaKey }: KeyboardEvent): string | undefined {
    const isNamed = [...key].length > 1;
    // Whoever goes elsewhere has done with the word; other keys are on the way to a letter.
    if (/^(Arrow|Page|Home|End|Enter|Tab|Esc)/.test(key)) this.#word = "";
    const isLetter = !isNamed && !ctrlKey && !altKey && !metaKey;
    const isPaused = timeStamp - this.#lastTime > TYPE_AHEAD_PAUSE;
    if (!isLetter || (key === " " && (isPaused || this.#word === ""))) return undefined;
    this.#word = isPaused ? key : this.#word + key;
    this.#lastTime = timeStamp;
    return this.#word;
  }
}
