import type { ListItem } from "../list-items.js";
import { areTheSame } from "./abbreviation.js";
import { outsideBrackets } from "./enumeration.js";
import { withoutFillers } from "./fillers.js";
import { isSingleName, namesIn } from "./names.js";
import { setOf, wordsOf } from "./words.js";

/** The line of an item: its title, and what a colon or a dash sets off from it. */
export interface Line {
  readonly title: string;
  readonly mark?: ":" | "–";
  /** What follows the mark. */
  readonly rest: string;
  /** What the item says besides this line. */
  readonly more: string;
  /** Whether nothing but the mark sets the title off. */
  readonly isGuess: boolean;
}

/** Reads the line of an item; a label of a few words need not be bold. */
export function lineOf({ title, separator, summary }: ListItem): Line {
  if (separator) {
    const [rest = "", ...more] = summary.split("\n");
    return { title, mark: separator, rest, more: more.join("\n"), isGuess: false };
  }
  const plain = title.length > LONGEST_LABELLED ? undefined : plainLabel(title);
  if (plain) return { ...plain, more: summary, isGuess: true };
  return { title: withoutStop(title), rest: "", more: summary, isGuess: false };
}

/** What a label enumerates after its colon, or the one thing it names there. */
export function namesAfter({ title, mark, rest }: Line): readonly string[] | undefined {
  if (title === "" || mark !== ":" || rest.length > LONGEST_ENUMERATION) return undefined;
  if (COMMENTS.has(title.toLowerCase())) return undefined;
  const named = withoutFillers(withoutStop(rest));
  const names = namesIn(named, "capitals");
  if (names) return names;
  return isSingleName(named) && !areTheSame(title, named) ? [named] : undefined;
}

/** Longer texts are no enumerations of names, and are left as they are. */
export const LONGEST_ENUMERATION = 300;

/** A text without the full stop at its end, and without a colon that only announces a list. */
export function withoutStop(text: string): string {
  const isAbbreviated = /(?:\.\.|\betc\.|\busw\.)$/.test(text.slice(-8));
  return !isAbbreviated && text.slice(0, -1).trim() && /[.。:：]$/.test(text.slice(-1))
    ? text.slice(0, -1).trim()
    : text;
}

function plainLabel(text: string): { title: string; mark: ":" | "–"; rest: string } | undefined {
  const match = MARK.exec(outsideBrackets(text));
  if (!match) return undefined;
  const title = text.slice(0, match.index).trim();
  const rest = text.slice(match.index + match[0].length).trim();
  const isLabel = wordsOf(title).length <= MOST_WORDS && /\p{L}/u.test(title);
  if (!isLabel || rest === "") return undefined;
  return { title, mark: /[:：]/.test(match[0]) ? ":" : "–", rest };
}

/** Labels of what is said about a topic. */
const COMMENTS = setOf(
  `tip tips note notes hint goal goals why warning outcome duration time level tipp hinweis ziel
   dauer conseil remarque but durée consejo nota objetivo duración dica duração`,
);

const MOST_WORDS = 6;

const LONGEST_LABELLED = 2000;

const MARK = /:(?=\s)|：|\s[–—-](?=\s)/;
