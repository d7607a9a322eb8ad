import { foldText } from "../state/fold-text.js";

/** A title as readers hear it: without regard to case, accents and white space. */
export function titleKey(title: string): string {
  return foldText(title).replace(/\s+/g, " ").trim();
}

/**
 * Whether two titles may be of the same thing: they are the same, or all words of one stand in
 * the other, in a row. `Git` is like `Git basics`, but `C` is not like `Docker`.
 */
export function areTitlesLike(one: string, other: string): boolean {
  if (titleKey(one) === titleKey(other)) return true;
  const [words, others] = [wordsIn(one), wordsIn(other)];
  return words !== "" && others !== "" && (words.includes(others) || others.includes(words));
}

/** The words of a title, each between two spaces. */
function wordsIn(title: string): string {
  const words = foldText(title).match(WORD) ?? [];
  return words.map((word) => ` ${word} `).join("");
}

// Scripts without spaces count sign by sign. `C`, `C++` and `C#` are three things.
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{N}+#]+/gu;
