import type { Draft } from "../draft.js";
import type { Guess } from "../imported.js";
import { topicOf } from "./brackets.js";
import { enumerationIn, outsideBrackets } from "./enumeration.js";
import { LONGEST_ENUMERATION, withoutStop } from "./label.js";
import { splitTitle } from "./split-title.js";
import { beginsWithGerund, beginsWithImperative, wordsOf } from "./words.js";

/**
 * Topics that a step names outside of its lists: what a sentence tells to learn ("Learn how to
 * design schemas, write queries, and use ORMs"), or a line that was meant to be in a list
 * ("Preparing for technical interviews", without a full stop). Any other paragraph has none.
 */
export function topicsInProse(paragraph: string): {
  readonly drafts: readonly Draft[];
  readonly guesses: readonly Guess[];
} {
  const text = paragraph.length > LONGEST_ENUMERATION ? "" : paragraph.trim();
  const tasks = tasksIn(text);
  if (tasks) {
    const message = "What this sentence tells to learn was read as topics.";
    return { drafts: tasks.map(topicOf), guesses: [{ about: text, message }] };
  }
  return isLooseItem(text) ? looseItem(text) : { drafts: [], guesses: [] };
}

/** "Learn how to write queries and use ORMs to read data": without what it is good for. */
function tasksIn(text: string): readonly string[] | undefined {
  const told = LEARN.exec(text);
  if (!told) return undefined;
  const { parts } = enumerationIn(withoutStop(text.slice(told[0].length)));
  const last = parts.at(-1) ?? "";
  const purpose = /\s(?:so that|in order to|to)\s/.exec(outsideBrackets(last));
  const tasks = [...parts.slice(0, -1), purpose ? last.slice(0, purpose.index) : last];
  return tasks.length > 1 && tasks.every(isTask) ? tasks : undefined;
}

/** Verbs that share what the last one acts on ("build and test APIs") are no tasks on their own. */
function isTask(part: string): boolean {
  const words = wordsOf(outsideBrackets(part).replaceAll("\u0001", ""));
  return words.length > 1 && words.length <= MOST_TASK_WORDS && beginsWithImperative(part);
}

function isLooseItem(text: string): boolean {
  const isLine = wordsOf(text).length <= MOST_LINE_WORDS && wordsOf(text).length > 1;
  return isLine && beginsWithGerund(text) && !/[.!?:;,…。！？：]$|[.!?]\s/.test(text);
}

function looseItem(text: string): { drafts: readonly Draft[]; guesses: readonly Guess[] } {
  const line = { about: text, message: "This line without a full stop was read as a topic." };
  const split = splitTitle(text);
  if (!split) return { drafts: [{ title: text }], guesses: [line] };
  const draft = { title: split.title, topics: split.topics.map(topicOf) };
  return { drafts: [draft], guesses: [line, { about: text, message: split.message }] };
}

const LEARN =
  /^(?:(?:you (?:should|must|need to|will|have to) )?(?:learn|know|understand|practi[cs]e)) (?:how )?to /i;

const MOST_TASK_WORDS = 6;

const MOST_LINE_WORDS = 15;
