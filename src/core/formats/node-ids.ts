import { MAX_NODES } from "../model/parse-nodes.js";
import { quote } from "../model/quote.js";
import { type Guess, ImportError } from "./imported.js";
import { slugOf } from "./slug.js";

/** What is said of an id in a document that could not be kept. */
export function lostId(about: string, id: string): Guess {
  return { about, message: `Its id ${quote(id)} cannot be used, so it got another.` };
}

/**
 * Gives the nodes of an imported roadmap their ids. The same titles in the same places get the
 * same ids, so that progress survives the next import.
 *
 * @throws {ImportError} `too-large`, at the first node beyond those that a roadmap may have.
 */
export class NodeIds {
  readonly #taken = new Set<string>();
  /** The last number that each stem was given: all lower ones are taken. */
  readonly #numbers = new Map<string, number>();

  /**
   * Sets an id aside that the document gives itself, so that no slug takes it.
   *
   * @returns whether it can be kept: not where it has white space in it, or was given before.
   */
  keep(id: string): boolean {
    const canBe = !/\s/.test(id) && !this.#taken.has(id);
    if (canBe) this.#take(id);
    return canBe;
  }

  /**
   * An id made of a title. Where a title comes twice, the later one is called after its parent as
   * well: `redis`, `caching-redis`.
   */
  give(title: string, parent?: string): string {
    const slug = slugOf(title, signsOf(title) || "topic");
    let id = slug;
    if (this.#taken.has(id) && parent !== undefined) id = `${parent}-${slug}`;
    const stem = id;
    for (let number = this.#numbers.get(stem) ?? 2; this.#taken.has(id); number += 1) {
      id = `${stem}-${number}`;
      this.#numbers.set(stem, number);
    }
    this.#take(id);
    return id;
  }

  #take(id: string): void {
    if (this.#taken.size === MAX_NODES) {
      const message = `It has more than ${MAX_NODES} steps and topics: take a part of it.`;
      throw new ImportError("too-large", message);
    }
    this.#taken.add(id);
  }
}

/** What titles are called that are nothing but signs: `🚀` is `u1f680`, wherever it stands. */
function signsOf(title: string): string {
  const signs = title.slice(0, 100).match(/\p{S}/gu) ?? [];
  return signs
    .slice(0, 4)
    .map((sign) => `u${sign.codePointAt(0)?.toString(16)}`)
    .join("-");
}
