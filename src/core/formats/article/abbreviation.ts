import { wordsOf } from "./words.js";

/**
 * Whether one of them abbreviates the other: "JWT" and "JSON Web Tokens", "Object-Relational
 * Mapping" and "ORM", "Kubernetes" and "K8s". The beginning of a title is none of its name:
 * "How to use the Object-Relational Mapping" and "ORM".
 */
export function areTheSame(title: string, bracket: string): boolean {
  const last = wordsOf(title).at(-1) ?? "";
  return isShortFor(bracket, title) || isShortFor(last, bracket);
}

function isShortFor(short: string, long: string): boolean {
  if (/^\p{L}\d+\p{L}s?$/u.test(short)) return firstLetter(short) === firstLetter(long);
  if (!/^\p{Lu}[\p{Lu}\d-]*\p{Lu}[\p{Lu}\d]*s?$/u.test(short)) return false;
  const letters = short.replace(/s$/, "").replace(/[^\p{L}]/gu, "");
  return starts(long).some((start) => isSpelledIn(letters.toLowerCase(), start));
}

/** The rest of a text from each of its words on, in small letters; "cross" and "ex" are X. */
function starts(long: string): string[] {
  const words = long
    .toLowerCase()
    .replace(/\b(?:cross|ex)/g, "x")
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean);
  return words.map((_, at) => words.slice(at).join(""));
}

/** Whether letters come in this order, the first at the beginning. */
function isSpelledIn(letters: string, text: string): boolean {
  if (letters.charAt(0) !== text.charAt(0)) return false;
  let found = 0;
  for (const character of text) if (character === letters.charAt(found)) found += 1;
  return found >= letters.length;
}

function firstLetter(text: string): string {
  return text.charAt(0).toLowerCase();
}
