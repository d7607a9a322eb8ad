import { enumerationIn, outsideBrackets } from "./enumeration.js";
import { withoutFillers } from "./fillers.js";
import { areNames, isCapitalised } from "./names.js";
import type { Rule, Split } from "./split.js";
import { firstWord, hasWord, setOf, wordsOf } from "./words.js";

/** "API documentation tools like Swagger and Postman": examples become topics. */
export const examples: Rule = (text) => {
  const match = EXAMPLES.exec(outsideBrackets(text));
  if (!match) return undefined;
  const title = text.slice(0, match.index).replace(/,$/, "");
  const listed = topicsOf(text.slice(match.index + match[0].length));
  const looksLike =
    /^\slike\s/.test(match[0]) && LOOKS.has(wordsOf(title.toLowerCase()).at(-1) ?? "");
  if (looksLike || title === "") return undefined;
  if (!listed || (listed.topics.length === 1 && !listed.topics.every(isCapitalised)))
    return undefined;
  const message = "The examples in this item were read as topics below it.";
  return { title: listed.hasTail ? text : title, topics: listed.topics, message };
};

/**
 * "Clear communication with frontend, DevOps, and project managers": what is enumerated after a
 * preposition becomes topics. The last preposition with an enumeration after it counts.
 */
export const afterPreposition: Rule = (text) => {
  const outside = outsideBrackets(text);
  for (const match of Array.from(outside.matchAll(PREPOSITION)).reverse()) {
    const split = splitAt(text, match.index, match[0]);
    if (split) return split;
  }
  return undefined;
};

function splitAt(text: string, at: number, preposition: string): Split | undefined {
  const before = text.slice(0, at).trim();
  const rest = text.slice(at + preposition.length);
  const { parts, hasCommas } = enumerationIn(rest);
  const isOff = SET_OFF.has(preposition.trim());
  const isPair = parts.length === 2 && !hasCommas && isOff && wordsOf(before).length >= 3;
  const listed = parts.length >= 3 || isPair ? topicsOf(rest) : undefined;
  if (!listed || enumerationIn(before).hasCommas) return undefined;
  // A single word is a verb, mostly, that needs what follows it.
  const isTitle = isOff && !listed.hasTail && wordsOf(before).length > 1;
  return {
    title: isTitle ? before : text,
    topics: listed.topics,
    message: `What this item names after "${preposition.trim()}" was read as topics below it.`,
  };
}

/** The names at the beginning, and whether more follows them: "Swagger and Postman for APIs". */
function topicsOf(text: string): { topics: readonly string[]; hasTail: boolean } | undefined {
  const rest = withoutFillers(text);
  const { parts } = enumerationIn(rest);
  const last = parts.at(-1) ?? "";
  const tail = TAIL.exec(outsideBrackets(last));
  const topics = tail ? [...parts.slice(0, -1), last.slice(0, tail.index)] : parts;
  const isPlain = areNames(topics) && !topics.some((topic) => hasWord(topic, WITHIN));
  if (!isPlain || firstWord(rest) === "") return undefined;
  return { topics, hasTail: tail !== null };
}

const EXAMPLES =
  /,?\s(?:like|such as|including|e\.\s?g\.|for example|for instance|wie(?: z\.\s?B\.)?|z\.\s?B\.|comme|par exemple|como|por ejemplo|por exemplo)[,:]?\s/;

/** "Look like a professional" gives no examples. */
const LOOKS = setOf("look looks looking feel work works act think sound sounds behave seem seems");

/** What stands before these is a title of its own. */
const SET_OFF = setOf("with using from against via through mit gegen avec contre con contra com");

/** What stands before the others is none: "Knowledge of". */
const PREPOSITION =
  /\s(?:with|using|from|against|via|through|mit|gegen|avec|contre|con|contra|com|of|in|on|about|between|for)\s/g;

const TAIL = /\s(?:for|to|in|with|on|from|at|by|using|when|as)\s/;

const WITHIN = setOf("with using from against via through for in on between");
