import { enumerationIn, outsideBrackets, splitOutside } from "./enumeration.js";
import { hasWord, isNameLike, setOf, wordsOf } from "./words.js";

/** How long the parts of an enumeration are at most. */
const MOST_WORDS = 4;
const MOST_CHARACTERS = 60;

/**
 * The names that a text enumerates and does nothing else: "MySQL, PostgreSQL".
 *
 * @param asks what tells two small words from two names: "simple, readable" need capitals to be
 *   names where nothing else says that they are.
 */
export function namesIn(text: string, asks: "capitals" | "nothing"): readonly string[] | undefined {
  const slashed = slashedNames(text);
  if (slashed) return slashed;
  const { parts } = enumerationIn(text);
  if (parts.length < 2 || !areNames(parts)) return undefined;
  return parts.length > 2 || asks === "nothing" || parts.every(isCapitalised) ? parts : undefined;
}

/** "GitHub/GitLab", "AWS / Azure": names between slashes. Pairs of capitals (CI/CD) are one thing. */
export function slashedNames(text: string): readonly string[] | undefined {
  const parts = splitOutside(text, text.includes(" / ") ? / \/ /g : /\//g);
  if (parts.length < 2 || /:\/|\/\/|^\/|\/$/.test(text)) return undefined;
  if (!text.includes(" / ") && /\s/.test(text)) return undefined;
  if (!parts.every((part) => isName(part) && /^\p{Lu}/u.test(part))) return undefined;
  const isOneThing = parts.every((part) => !/\p{Ll}/u.test(part));
  return isOneThing || ONE_THING.has(text.toLowerCase()) ? undefined : parts;
}

/** Whether each of them can be a name, and none comes twice. */
export function areNames(parts: readonly string[]): boolean {
  const different = new Set(parts.map((part) => part.toLowerCase()));
  return different.size === parts.length && parts.every(isName);
}

/** Whether it can be what one part of an enumeration is: a few words, and no clause. */
export function isName(part: string): boolean {
  const words = wordsOf(outsideBrackets(part).replaceAll("\u0001", ""));
  const [first = ""] = words;
  if (words.length === 0 || words.length > MOST_WORDS || part.length > MOST_CHARACTERS)
    return false;
  if (!/\p{L}/u.test(first) || /[.!?:]$|[:：]\s/.test(part)) return false;
  if (hasWord(part, OF_CLAUSES) || CLAUSE_STARTS.has(first) || STARTS.has(first.toLowerCase()))
    return false;
  return !isQuality(part);
}

/** Whether its first word may be a name: see {@link isNameLike}. */
export function isCapitalised(part: string): boolean {
  return isNameLike(wordsOf(part)[0] ?? "");
}

/** A single name: each of its few words is one. */
export function isSingleName(text: string): boolean {
  const words = wordsOf(text);
  return words.length <= 3 && words.every(isNameLike) && isName(text) && !/[,;]/.test(text);
}

/** Whether it says how something is: "Optional", "fast", "widely used", "beginner-friendly". */
export function isQuality(part: string): boolean {
  const words = wordsOf(part.toLowerCase());
  const [first = ""] = words;
  if (ADVERBS.has(first)) return true;
  return words.every((word) => QUALITIES.has(word) || QUALITY_ENDING.test(word));
}

const ONE_THING = setOf(
  `input/output client/server read/write request/response pub/sub publish/subscribe on/off yes/no
   true/false and/or either/or his/her he/she start/stop linux/unix unix/linux`,
);

/** In small letters, so that IT and WHO are names. */
const OF_CLAUSES = setOf(
  `is are was were be been it its they them you your we our us that which who whose this these those
   can could will would should must might has have had does did then because while until instead
   whether if so`,
);

const CLAUSE_STARTS = setOf("It This These Those They You We There That Is Are");

const STARTS = setOf(
  `with without to for by in on of from at as and or not but because via per than a an about into
   over under between also e.g. etc etc. like such including mit für von avec pour con para com und
   oder et`,
);

const ADVERBS = setOf("widely highly very more most easily well still quite too fairly known");

const QUALITIES = setOf(
  `fast easy simple reliable secure free paid popular powerful flexible lightweight scalable robust
   modern stable mature optional required recommended important essential beginner intermediate
   advanced basic readable efficient versatile great good best clean quick safe strong deprecated
   soon new none nothing`,
);

const QUALITY_ENDING = /-(?:friendly|based|oriented|level|driven|ready|focused|in)$/;
