import type { Reading } from "./reading.js";

/** A longer list is refused unread, so that one with a made-up length cannot fill the memory. */
export const MAX_ENTRIES = 250_000;

/** An object from outside: any key may be missing, inherited or of the wrong type. */
export type Raw = Readonly<Record<string, unknown>>;

/**
 * Makes a copy of the value that is being read, which is `undefined` where it is left out.
 *
 * @returns `undefined` where there is nothing to keep: the value may be left out, or what is
 * wrong with it has been told.
 */
export type Read<T> = (value: unknown, at: Reading) => T | undefined;

/** How to read each key of an object, in this order; `copy` holds the keys already read. */
export type Fields<T> = {
  readonly [K in keyof T]-?: (value: unknown, at: Reading, copy: Partial<T>) => T[K] | undefined;
};

/** Stands for every empty list, so that those of many nodes take no memory. */
const NONE: readonly never[] = Object.freeze([]);

/** Text that must be there and must not be blank. */
export const text: Read<string> = (value, at) => {
  if (value === undefined) return at.error("required", "is missing; it must be text.");
  if (typeof value !== "string") return at.mustBe("text", value);
  if (value.trim() === "") return at.error("empty", "must not be empty.");
  if (value.isWellFormed()) return value;
  at.warn("text", "has half a character in it, which is replaced.");
  return value.toWellFormed();
};

/** Text that may be left out; blank text counts as left out. */
export const optionalText: Read<string> = (value, at) =>
  value === undefined || (typeof value === "string" && value.trim() === "")
    ? undefined
    : text(value, at);

/** One word of a fixed list, or left out. */
export function choice<T extends string>(words: readonly T[]): Read<T> {
  const expected = words.map((word) => `“${word}”`).join(" or ");
  return (value, at) =>
    value === undefined
      ? undefined
      : (words.find((word) => word === value) ?? at.mustBe(expected, value, "value"));
}

/** A list that is read entry by entry; one that is left out has none. */
export function list<T>(read: Read<T>): Read<readonly T[]> {
  return (value, at) => copyEntries(rawList(value, at), read, at);
}

/** The list as it is; an empty one where it is left out or cannot be read. */
export function rawList(value: unknown, at: Reading): readonly unknown[] {
  if (value === undefined) return NONE;
  if (!Array.isArray(value)) return at.mustBe("a list", value) ?? NONE;
  if (value.length <= MAX_ENTRIES) return value;
  return at.error("limit", `has more than ${MAX_ENTRIES} entries.`) ?? NONE;
}

/** What `read` makes of each entry, without those of which there is nothing to keep. */
export function copyEntries<T>(
  source: readonly unknown[],
  read: Read<T>,
  at: Reading,
): readonly T[] {
  if (source.length === 0) return NONE;
  // Overwritten in place, since a list that grows by pushing keeps room for more.
  const copy: unknown[] = [...source];
  let kept = 0;
  at.enter();
  for (let index = 0; index < copy.length; index += 1) {
    at.key = index;
    const entry = read(copy[index], at);
    if (entry !== undefined) copy[kept++] = entry;
  }
  at.leave();
  copy.length = kept;
  return copy as T[];
}

/** An object that is read key by key. */
export function record<T>(fields: Fields<T>): Read<T> {
  return (value, at) => {
    const raw = rawObject(value, at);
    return raw && copyFields(raw, fields, at);
  };
}

/** The object as it is, or nothing and a fault. */
export function rawObject(value: unknown, at: Reading): Raw | undefined {
  return isRaw(value) ? value : at.mustBe("an object in { }", value);
}

/** What is known of an object, which is complete unless an error was told. */
export function copyFields<T>(raw: Raw, fields: Fields<T>, at: Reading): T {
  const copy: Partial<T> = {};
  at.enter();
  warnOfUnknownKeys(raw, fields, at);
  for (const key in fields) {
    at.key = key;
    const value = fields[key](Object.hasOwn(raw, key) ? raw[key] : undefined, at, copy);
    if (value !== undefined) copy[key] = value;
  }
  at.leave();
  return copy as T;
}

/** Points out keys the format does not know: most often a slip of the pen. */
function warnOfUnknownKeys(raw: Raw, known: object, at: Reading): void {
  for (const key in raw) {
    if (Object.hasOwn(known, key) || !Object.hasOwn(raw, key)) continue;
    at.key = key;
    at.warn("unknown", "is not part of the format and is ignored.");
  }
}

export function isRaw(value: unknown): value is Raw {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
