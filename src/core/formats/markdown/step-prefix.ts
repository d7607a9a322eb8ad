import { stepNumber } from "../wording/step-number.js";

/** Any words around a number, up to a colon: `Schritt 3: `, `第3步：`. */
const COUNTED = /^([^:：\p{Nd}]{0,20})(\p{Nd}+)([^:：\p{Nd}]{0,10}[:：])\s*(?=\S)/u;

/** The title of a step without what counts it: `Step 3: `, or `3. `. Without a sign it stays. */
export function withoutPrefix(title: string): string {
  const number = stepNumber(title);
  return number?.isMarked ? number.title : title;
}

/**
 * What counts the titles of one level, in whatever language: the same words around a number that
 * goes up by one.
 *
 * @returns for each title whether it is counted; none is where fewer than two are.
 */
export function countedTitles(titles: readonly string[]): readonly boolean[] {
  const found = titles.map((title) => COUNTED.exec(title));
  const counted = found.filter((match) => match !== null);
  const [first] = counted;
  const isCount =
    counted.length > 1 &&
    counted.every((match, at) => {
      const isAlike = match[1] === first?.[1] && match[3] === first?.[3];
      const number = Number(match[2]);
      return isAlike && (Number.isNaN(number) || number === at + 1);
    });
  return found.map((match) => isCount && match !== null);
}

/** A title that {@link countedTitles} found counted, without what counts it. */
export function withoutCount(title: string): string {
  return title.replace(COUNTED, "");
}
