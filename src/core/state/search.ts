import type { IndexEntry, RoadmapIndex } from "../model/roadmap-index.js";
import { isMistyped, typosForgiven } from "./mistyped.js";
import {
  findWords,
  foldTexts,
  line,
  type SearchTexts,
  SLICE,
  searchTexts,
  wordsIn,
} from "./search-texts.js";

/** The outcome of {@link searchRoadmap}. */
export interface SearchHits {
  /** In document order. */
  readonly hits: readonly IndexEntry[];
  /** Which of the hits to go to first: the one whose title fits best; 0 where there is none. */
  readonly best: number;
  /** Whether typos were forgiven, because nothing has the words as they were typed. */
  readonly isApproximate: boolean;
}

const NO_HITS: SearchHits = { hits: [], best: 0, isApproximate: false };

/**
 * Finds the nodes whose title, tagline and summary together have every word of a query, be it
 * within another word. Where there are none, a typo or two in longer words are forgiven.
 *
 * It yields now and then: whoever runs it can let the browser have a turn, and go on or drop it.
 * What it learned about the roadmap until then is kept for the next search.
 */
export function* searchRoadmap(index: RoadmapIndex, query: string): Generator<void, SearchHits> {
  const phrase = line(query);
  if (phrase === "") return NO_HITS;
  const texts = searchTexts(index);
  yield* foldTexts(texts);
  const exact = yield* findExactly(texts, phrase);
  if (exact.hits.length > 0 || !wordsIn(phrase).some(typosForgiven)) return exact;
  return yield* findNearly(texts, phrase);
}

function* findExactly(
  { entries, texts }: SearchTexts,
  phrase: string,
): Generator<void, SearchHits> {
  const words = [...new Set(wordsIn(phrase))];
  const hits: IndexEntry[] = [];
  let [best, bestRank] = [0, 0];
  for (const [at, text] of texts.entries()) {
    if (at % SLICE === SLICE - 1) yield;
    if (!words.every((word) => text.includes(word))) continue;
    const rank = titleRank(text, phrase);
    if (rank > bestRank) [best, bestRank] = [hits.length, rank];
    hits.push(entries[at] as IndexEntry);
  }
  return { hits, best, isApproximate: false };
}

/** How well a title, the first line of a text, fits: it is the phrase, begins with it, has it. */
function titleRank(text: string, phrase: string): number {
  const at = text.indexOf(phrase);
  if (at < 0 || at > text.indexOf("\n")) return 0;
  if (at > 0) return 1;
  return text.charAt(phrase.length) === "\n" ? 3 : 2;
}

/** Compares the query with the words that occur at all, which are fewer than those in the texts. */
function* findNearly(texts: SearchTexts, phrase: string): Generator<void, SearchHits> {
  yield* findWords(texts);
  const wanted: ReadonlySet<number>[] = [];
  for (const typed of new Set(wordsIn(phrase))) wanted.push(yield* wordsLike(texts, typed));
  const hits: IndexEntry[] = [];
  let best: number | undefined;
  for (const [at, { all, inTitle }] of texts.wordsOf.entries()) {
    if (at % SLICE === SLICE - 1) yield;
    if (!wanted.every((numbers) => all.some((number) => numbers.has(number)))) continue;
    const title = best === undefined ? all.slice(0, inTitle) : [];
    if (wanted.every((numbers) => title.some((number) => numbers.has(number)))) best = hits.length;
    hits.push(texts.entries[at] as IndexEntry);
  }
  return { hits, best: best ?? 0, isApproximate: hits.length > 0 };
}

/** The numbers of the words in which one that was typed occurs, or may have been meant. */
function* wordsLike({ words }: SearchTexts, typed: string): Generator<void, Set<number>> {
  const typos = typosForgiven(typed);
  const like = new Set<number>();
  for (const [number, word] of words.entries()) {
    if (number % SLICE === SLICE - 1) yield;
    const isLike =
      word.includes(typed) ||
      (typos > 0 && formsOf(word).some((form) => isMistyped(typed, form, typos)));
    if (isLike) like.add(number);
  }
  return like;
}

/** A word without the signs around it, and the words within it: `client/server,` has three. */
function formsOf(word: string): readonly string[] {
  if (!/[^a-z0-9]/.test(word)) return [word];
  const parts = word.match(/[\p{Letter}\p{Number}]+/gu) ?? [];
  if (parts.length < 2) return parts;
  const [inner = word] = word.match(/[\p{Letter}\p{Number}].*[\p{Letter}\p{Number}]/su) ?? [];
  return [inner, ...parts];
}
