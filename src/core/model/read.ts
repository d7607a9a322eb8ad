import { enter, fail, leave, type Reading, warn } from "./reading.js";

/**
 * More entries than this, in all lists together, are refused unread: a length may be made up, and
 * one list that stands in many places makes much of little.
 */
export const MAX_ENTRIES = 2_500_000;

/** Longer texts are cut: a browser may take minutes to lay out one of a megabyte. */
const MAX_TEXT = 10_000;

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
const NONE = Object.freeze([]) as readonly never[] as never[];

/** What may be left out. */
export function optional<T>(read: Read<T>): Read<T> {
  return (value, at) => (value === undefined ? undefined : read(value, at));
}

/** Text that must be there and must not be blank, of any length. */
export const wholeText: Read<string> = (value, at) => {
  if (typeof value !== "string") return fail(at, "text", value);
  if (!value.trim()) return fail(at, "blank");
  if (value.isWellFormed()) return value;
  warn(at, "halved");
  return value.toWellFormed();
};

/** The same to be shown: with an ellipsis where it is cut. */
export const text: Read<string> = (value, at) => {
  const whole = wholeText(value, at);
  if (!whole || whole.length <= MAX_TEXT) return whole;
  warn(at, "wordy");
  return `${whole.slice(0, MAX_TEXT).toWellFormed()}…`;
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
export function list<T>(read: Read<T>): Read<T[]> {
  return (value, at) => replaceEntries(rawList(value, at), read, at);
}

/**
 * The entries of a list; none where it is left out or cannot be read. It is asked for its length
 * once: a live list may say something else each time, or have an iterator that never ends.
 */
export function rawList(value: unknown, at: Reading): unknown[] {
  if (Array.isArray(value)) {
    const length = Math.max(0, value.length);
    at.left -= length;
    if (at.left >= 0) return Array.from({ length }, (_, entry) => value[entry]);
    fail(at, "long", value, MAX_ENTRIES);
  } else if (value !== undefined) fail(at, "list", value);
  return NONE;
}

/**
 * What `read` makes of each entry, without those of which there is nothing to keep. It takes the
 * place of the entries, since a list that grows by pushing keeps room for more.
 */
export function replaceEntries<T>(entries: unknown[], read: Read<T>, at: Reading): T[] {
  if (entries.length === 0) return NONE;
  let kept = 0;
  enter(at);
  entries.forEach((entry, index) => {
    at.key = index;
    const copy = read(entry, at);
    if (copy !== undefined) entries[kept++] = copy;
  });
  leave(at);
  entries.length = kept;
  return entries as T[];
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
  for (const key in (at.left > 0 && raw) as Raw) {
    if (Object.hasOwn(fields, key) || !Object.hasOwn(raw, key)) continue;
    at.key = key;
    at.left -= 1;
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
