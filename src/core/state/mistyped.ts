/** How many typos are forgiven in a word that was typed: short ones resemble too much else. */
export function typosForgiven(typed: string): number {
  if (typed.length < 4) return 0;
  return typed.length < 8 ? 1 : 2;
}

type Row = number[];

/** The last rows of the table below; kept, since it is made for every word of a roadmap. */
const rows: readonly [Row, Row, Row] = [[], [], []];

/**
 * Whether so many typos at most make what was typed of a word, or of the beginning of it: a
 * letter too many, too few, another in its place, or two neighbours swapped. No letter has
 * part in two of them (optimal string alignment).
 */
export function isMistyped(typed: string, word: string, typos: number): boolean {
  const width = Math.min(word.length, typed.length + typos);
  if (width < typed.length - typos) return false;
  let least = 0;
  // Each row has, for a beginning of what was typed, its distances from those of the word.
  for (let at = 0; at <= width; at += 1) rows[0][at] = at;
  for (let letter = 1; letter <= typed.length; letter += 1) {
    const row = rows[letter % 3] as Row;
    const before = rows[(letter + 2) % 3] as Row;
    const beforeThat = rows[(letter + 1) % 3] as Row;
    row[0] = least = letter;
    for (let at = 1; at <= width; at += 1) {
      const isOther = typed.charCodeAt(letter - 1) === word.charCodeAt(at - 1) ? 0 : 1;
      let count = (before[at - 1] as number) + isOther;
      count = Math.min(count, (before[at] as number) + 1, (row[at - 1] as number) + 1);
      if (isOther && isSwapped(typed, letter, word, at)) {
        count = Math.min(count, (beforeThat[at - 2] as number) + 1);
      }
      row[at] = count;
      if (count < least) least = count;
    }
    // A row is never better than the one before it; nor can a swap reach back over it.
    if (least > typos) return false;
  }
  return true;
}

/** Whether the two letters before these places are the same, but the other way round. */
function isSwapped(typed: string, letter: number, word: string, at: number): boolean {
  return (
    letter > 1 &&
    at > 1 &&
    typed.charCodeAt(letter - 1) === word.charCodeAt(at - 2) &&
    typed.charCodeAt(letter - 2) === word.charCodeAt(at - 1)
  );
}
