import { enumerationIn, outsideBrackets, splitOutside } from "./enumeration.js";
import { withoutFillers } from "./fillers.js";
import { areNames, isCapitalised, isName, slashedNames } from "./names.js";
import type { Rule } from "./split.js";
import {
  beginsWithAction,
  beginsWithImperative,
  beginsWithVerb,
  hasWord,
  setOf,
  wordsOf,
} from "./words.js";

/** "Authentication vs Authorization": both are topics. */
export const versus: Rule = (text) => {
  const topics = splitOutside(text, /\s(?:vs\.?|versus)(?=\s)/gi);
  const isMore = enumerationIn(text).hasCommas;
  if (isMore || topics.length < 2 || !areNames(topics)) return undefined;
  return { title: text, topics, message: "What this item compares was read as topics below it." };
};

/** "GitHub/GitLab for collaboration": names between slashes are topics. */
export const slashes: Rule = (text) => {
  const whole = slashedNames(text);
  const found = whole ? [whole] : wordsOf(text).flatMap((word) => slashedNames(word) ?? []);
  const topics = whole ?? found.flat();
  const isOneGroup = wordsOf(text).filter((word) => word.includes("/")).length === 1;
  if (topics.length < 2 || !(whole || isOneGroup)) return undefined;
  const message = "The names with slashes between them were read as topics below this item.";
  return { title: text, topics, mayBeAlternatives: true, message };
};

/** "JWT (JSON Web Tokens), OAuth, SSO": an item that enumerates three things or more. */
export const threeOrMore: Rule = (text) => {
  const { parts, hasCommas } = enumerationIn(withoutFillers(text));
  if (!hasCommas || parts.length < 3) return undefined;
  const topics = withoutVerb(withoutPurpose(parts));
  if (!topics || !areNames(topics) || hasWord(topics[0] ?? "", PREPOSITIONS)) return undefined;
  const message = "What this item enumerates was read as topics below it.";
  return { title: text, topics, mayBeAlternatives: true, message };
};

/** "Go & Ruby": two names and nothing else. */
export const twoNames: Rule = (text) => {
  const { parts } = enumerationIn(text);
  const areNames = parts.every((part) => !/\s/.test(part) && isName(part) && isCapitalised(part));
  if (parts.length !== 2 || !areNames || parts.some(isVerb)) return undefined;
  const message = "The two names in this item were read as topics below it.";
  return { title: text, topics: parts, mayBeAlternatives: true, message };
};

/**
 * The verb that all parts share is none of the first: "Learn HTML, CSS, and JavaScript". Verbs
 * that share what the last part names ("Design, build and test APIs") leave nothing to enumerate.
 */
function withoutVerb(parts: readonly string[]): readonly string[] | undefined {
  const [first = "", ...others] = parts;
  const last = parts.at(-1) ?? "";
  if (parts.slice(0, -1).some((part) => isVerb(part) && wordsOf(last).length > 1)) return undefined;
  const isShared = beginsWithVerb(first) && wordsOf(first).length > 1 && !others.some(isDoing);
  return isShared ? [wordsOf(first).slice(1).join(" "), ...others] : parts;
}

/** "Terraform, Ansible and Pulumi for infrastructure": what all are good for is none of the last. */
function withoutPurpose(parts: readonly string[]): readonly string[] {
  const last = parts.at(-1) ?? "";
  const purpose = /\s(?:for|für|pour|para)\s/.exec(outsideBrackets(last));
  return purpose ? [...parts.slice(0, -1), last.slice(0, purpose.index)] : parts;
}

/** Whether there is nothing but a verb. */
function isVerb(part: string): boolean {
  return wordsOf(part).length === 1 && isDoing(part);
}

function isDoing(part: string): boolean {
  return beginsWithImperative(part) || beginsWithAction(part);
}

const PREPOSITIONS = setOf("with using from against via through for in on of between about to");
