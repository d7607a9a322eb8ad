import { enumerationIn } from "./enumeration.js";
import { isName } from "./names.js";
import type { Rule } from "./split.js";
import {
  beginsWithAction,
  beginsWithGerund,
  beginsWithImperative,
  beginsWithVerb,
  hasWord,
  isNameLike,
  setOf,
  wordsOf,
} from "./words.js";

/** "Using HTTPS and encrypting data": two things to do are topics of one node. */
export const twoActions: Rule = (text) => {
  const topics = sidesOf(text);
  if (!topics?.every((side) => beginsWithGerund(side) && wordsOf(side).length > 1))
    return undefined;
  if (!topics.some(beginsWithAction)) return undefined;
  const message = 'What this item joins with "and" was read as two topics below it.';
  return { title: text, topics, message };
};

/** "Branching strategies and code reviews": the two things an item names, if they are two. */
export function siblingsIn(text: string): readonly string[] | undefined {
  const sides = sidesOf(text);
  const [first = "", second = ""] = sides ?? [];
  if (!sides || beginsWithImperative(first) || sides.some(beginsWithVerb)) return undefined;
  if (sides.every((side) => wordsOf(side).length === 1 && !side.includes("-"))) return undefined;
  const stand = (isPhrase(first) || isPlural(first)) && (isPhrase(second) || isOwnName(second));
  return stand ? sides : undefined;
}

/** What stands on both sides of the only "and"; "&" joins more closely. */
function sidesOf(text: string): readonly string[] | undefined {
  const { parts, hasCommas } = enumerationIn(text);
  const isPair = parts.length === 2 && !hasCommas && !/\s(?:&|or|oder|ou|o)\s/.test(text);
  if (!isPair || !parts.every(isName)) return undefined;
  return parts.some((part) => hasWord(part, PREPOSITIONS)) ? undefined : parts;
}

/** One word may share those of the other side: "unit and integration tests". */
function isPhrase(side: string): boolean {
  return wordsOf(side).length > 1 || /\p{L}-\p{L}/u.test(side);
}

/** A plural shares nothing that comes after it: "queries and database design". */
function isPlural(side: string): boolean {
  return /[^su]s$/.test(side);
}

/** A word with a capital shares nothing that stands before it: "error handling and OAuth". */
function isOwnName(side: string): boolean {
  return wordsOf(side).length === 1 && isNameLike(side);
}

const PREPOSITIONS = setOf("with using from against via through for in on of between about to how");
