import type { IndexEntry, RoadmapIndex } from "../model/roadmap-index.js";
import { foldText } from "./fold-text.js";

/** After so many nodes or words the search lets others have a turn. */
export const SLICE = 500;

/** What a roadmap says, made ready for searching as far as that was needed yet. */
export interface SearchTexts {
  /** Every node, in document order. */
  readonly entries: readonly IndexEntry[];
  /** Of each node, its folded title in a line of its own, and the rest of its text. */
  readonly texts: string[];
  /** Every word that occurs in a text, by the number it has. */
  readonly words: string[];
  readonly numbers: Map<string, number>;
  /** Of each node, the numbers of the words of its title and of its text in all. */
  readonly wordsOf: Worded[];
}

/** The words of a node by their numbers, those of the title first. */
export interface Worded {
  readonly all: readonly number[];
  readonly inTitle: number;
}

const known = new WeakMap<RoadmapIndex, SearchTexts>();

/** What is ready for searching in a roadmap; a search begun before may have left it unfinished. */
export function searchTexts(index: RoadmapIndex): SearchTexts {
  const texts = known.get(index) ?? {
    entries: [...index.entries.values()],
    texts: [],
    words: [],
    numbers: new Map<string, number>(),
    wordsOf: [],
  };
  known.set(index, texts);
  return texts;
}

/** Makes every text ready. */
export function* foldTexts({ entries, texts }: SearchTexts): Generator<void, void> {
  while (texts.length < entries.length) {
    const { title, tagline, summary } = (entries[texts.length] as IndexEntry).node;
    texts.push(`${line(title)}\n${line(`${tagline ?? ""} ${summary ?? ""}`)}`);
    if (texts.length % SLICE === 0) yield;
  }
}

/** Makes the words of every text ready, which only a search with typos needs. */
export function* findWords(known: SearchTexts): Generator<void, void> {
  const { texts, words, numbers, wordsOf } = known;
  yield* foldTexts(known);
  const numberOf = (word: string): number => {
    const number = numbers.get(word) ?? words.push(word) - 1;
    numbers.set(word, number);
    return number;
  };
  while (wordsOf.length < texts.length) {
    const [title = "", rest = ""] = (texts[wordsOf.length] as string).split("\n");
    const inTitle = wordsIn(title).map(numberOf);
    wordsOf.push({ all: [...inTitle, ...wordsIn(rest).map(numberOf)], inTitle: inTitle.length });
    if (wordsOf.length % SLICE === 0) yield;
  }
}

/** The words of a folded text, with the signs that stand at them. */
export function wordsIn(text: string): string[] {
  return text.split(" ").filter(Boolean);
}

/** A text folded into one line, with one space between words. */
export function line(text: string): string {
  return foldText(text).replace(/\s+/g, " ").trim();
}
