import type { Draft } from "../draft.js";
import { areTheSame } from "./abbreviation.js";
import { withoutFillers } from "./fillers.js";
import { isCapitalised, isName, namesIn } from "./names.js";
import { partTitle } from "./part-title.js";

/** A title, and what the brackets at its end say it is made of. */
export interface Bracketed {
  readonly title: string;
  readonly topics: readonly string[];
}

/**
 * Takes brackets off the end of a title where they name what belongs to it: "Python (Django,
 * Flask)". What abbreviates or explains the title stays there: "Object-Relational Mapping (ORM)".
 */
export function bracketed(text: string): Bracketed | undefined {
  const start = startOfBracket(text);
  const title = text.slice(0, start).trim();
  if (start < 0 || title === "") return undefined;
  const inside = text.slice(start + 1, -1).trim();
  const named = withoutFillers(inside);
  const topics = namesIn(named, "nothing");
  if (topics && (topics.length > 2 || !isPair(named) || topics.every(isCapitalised)))
    return { title, topics };
  const isOne = isName(named) && !/[,;]/.test(named) && !areTheSame(title, named);
  return isOne && (isCapitalised(named) || named !== inside)
    ? { title, topics: [named] }
    : undefined;
}

/** A part of an enumeration as a node: with topics of its own where it ends in brackets. */
export function topicOf(part: string): Draft {
  const inside = bracketed(part);
  if (!inside) return { title: partTitle(part) };
  return { title: partTitle(inside.title), topics: inside.topics.map(topicOf) };
}

/** Two small words joined by "and" are rather a phrase: "pros and cons". */
function isPair(text: string): boolean {
  return !/[,;、，؛،/]/.test(text);
}

/** Where the bracket opens that closes at the end; brackets within a word do not count. */
function startOfBracket(text: string): number {
  if (!/[)）]$/.test(text)) return -1;
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const character = text.charAt(at);
    if (/[)）]/.test(character)) depth += 1;
    else if (/[(（]/.test(character)) depth -= 1;
    if (depth === 0) return character === "（" || /\s/.test(text.charAt(at - 1)) ? at : -1;
  }
  return -1;
}
