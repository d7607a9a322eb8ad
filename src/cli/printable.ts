/**
 * Text of a document as it may be written to a terminal: what would move its cursor, change its
 * colours or turn its direction is spelt out.
 */
export function printable(text: string): string {
  return text.replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

// Control characters of ASCII and Latin-1, line separators, and all that turns the direction.
const UNSAFE = /[\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;

/** `1 file`, `2 files`, `3 pieces of advice`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
