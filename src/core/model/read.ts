import { enter, fail, leave, type Reading, warn } from "./reading.js";

/** A longer list is refused unread, so that one with a made-up length cannot fill the memory. */
export const MAX_ENTRIES = 250_000;

/** An object from outside: any key may be missing, inherited or of the wrong type. */
export type Raw = Readonly<Record<string, unknown>>;

/**
 * Makes a copy of the value that is being read, which is `undefined` where it is left out.
 *
 * @returns `undefined` where there is nothing to keep: the value may be left out, or what is
 * wrong with it has been noted.
 */
export type Read<T> = (value: unknown, at: Reading) => T | undefined;

/** How to read each key of an object, in this order; `copy` holds the keys already read. */
export type Fields<T> = {
  readonly [K in keyof T]-?: (value: unknown, at: Reading, copy: Partial<T>) => T[K] | undefined;
};

/** Stands for every empty list, so that those of many nodes take no memory. */
const NONE: readonly never[] = Object.freeze([]);

/** What may be left out. */
export function optional<T>(read: Read<T>): Read<T> {
  return (value, at) => (value === undefined ? undefined : read(value, at));
}

/** Text that must be there and must not be blank. */
export const text: Read<string> = (value, at) => {
  if (typeof value !== "string") return fail(at, "text", value);
  if (!value.trim()) return fail(at, "blank");
  if (value.isWellFormed()) return value;
  warn(at, "halved");
  return value.toWellFormed();
};

/** Text that may be left out; blank text counts as left out. */
export const optionalText = optional((value, at) =>
  typeof value === "string" && !value.trim() ? undefined : text(value, at),
);

/** One word of a fixed list. */
export function word<T extends string>(words: readonly T[]): Read<T> {
  return (value, at) => words.find((each) => each === value) ?? fail(at, "word", value, words);
}

/** A list that is read entry by entry; one that is left out has none. */
export function list<T>(read: Read<T>): Read<readonly T[]> {
  return (value, at) => copyEntries(rawList(value, at), read, at);
}

/** The list as it is; an empty one where it is left out or cannot be read. */
export function rawList(value: unknown, at: Reading): readonly unknown[] {
  if (Array.isArray(value)) {
    if (value.length <= MAX_ENTRIES) return value;
    fail(at, "long", value, MAX_ENTRIES);
  } else if (value !== undefined) fail(at, "list", value);
  return NONE;
}

/** What `read` makes of each entry, without those of which there is nothing to keep. */
export function copyEntries<S, T>(
  source: readonly S[],
  read: (entry: S, at: Reading) => T | undefined,
  at: Reading,
): readonly T[] {
  if (source.length === 0) return NONE;
  // Overwritten in place, since a list that grows by pushing keeps room for more.
  const copy: unknown[] = [...source];
  let kept = 0;
  enter(at);
  for (let index = 0; index < copy.length; index += 1) {
    at.key = index;
    const entry = read(copy[index] as S, at);
    if (entry !== undefined) copy[kept++] = entry;
  }
  leave(at);
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

/** The object as it is, or nothing. */
export function rawObject(value: unknown, at: Reading): Raw | undefined {
  return typeof value === "object" && value && !Array.isArray(value)
    ? (value as Raw)
    : fail(at, "object", value);
}

/** What is known of an object, which is complete unless an error was noted. */
export function copyFields<T>(raw: Raw, fields: Fields<T>, at: Reading): T {
  const copy: Partial<T> = {};
  enter(at);
  // What the format does not know is most often a slip of the pen.
  for (const key in raw) {
    if (Object.hasOwn(fields, key) || !Object.hasOwn(raw, key)) continue;
    at.key = key;
    warn(at, "unknown");
  }
  for (const key in fields) {
    at.key = key;
    const value = fields[key](Object.hasOwn(raw, key) ? raw[key] : undefined, at, copy);
    if (value !== undefined) copy[key] = value;
  }
  leave(at);
  return copy as T;
}
