import { addAll } from "../../add-all.js";
import type { Guess } from "../imported.js";

/** Collects guesses wherever they are made, and hands them back in the order of the document. */
export class Notes {
  readonly #guesses: { readonly at: number; readonly guess: Guess }[] = [];

  /**
   * @param at the number of the block it is about.
   * @param about words of the document; long ones are cut.
   */
  add(at: number, about: string, message: string): void {
    this.#guesses.push({ at, guess: { about: shortened(about), message } });
  }

  /** Takes over what others have guessed about one block. */
  addAll(at: number, guesses: readonly Guess[]): void {
    for (const guess of guesses) this.#guesses.push({ at, guess });
  }

  /** Takes over what others have noted. */
  take(other: Notes): void {
    addAll(this.#guesses, other.#guesses);
  }

  /** All guesses, in the order of the document. */
  inOrder(): readonly Guess[] {
    return this.#guesses.toSorted((one, other) => one.at - other.at).map(({ guess }) => guess);
  }
}

const LONGEST = 80;

function shortened(text: string): string {
  const letters = Array.from(text.slice(0, LONGEST * 2 + 2));
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join("").trimEnd()}…` : text;
}
