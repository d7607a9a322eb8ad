import type { FaultList } from "./fault.js";

/** A longer list is refused unread, so that one with a made-up length cannot fill the memory. */
export const MAX_ENTRIES = 250_000;

/** An object from outside: any key may be missing, inherited or of the wrong type. */
export type Raw = Readonly<Record<string, unknown>>;

/** A value from outside with the place it stands in and the list its faults go to. */
export interface Field {
  readonly value: unknown;
  readonly path: string;
  readonly faults: FaultList;
}

/** The own property `key` of `raw`; inherited ones such as `constructor` do not count. */
export function field(raw: Raw, key: string, path: string, faults: FaultList): Field {
  const value = Object.hasOwn(raw, key) ? raw[key] : undefined;
  return { value, path: path === "" ? key : `${path}.${key}`, faults };
}

export function isRaw(value: unknown): value is Raw {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What a value is, in an author's words: `a number (42)`, `a list`, `nothing (null)`. */
export function describe(value: unknown): string {
  if (value === null) return "nothing (null)";
  if (value === undefined) return "missing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  if (typeof value === "string") return `the text “${shorten(value)}”`;
  if (typeof value === "number" || typeof value === "boolean")
    return `a ${typeof value} (${value})`;
  return `a ${typeof value}`;
}

/** Text that must be there and must not be blank. */
export function requiredText(source: Field): string {
  const { value, path, faults } = source;
  if (value === undefined) faults.error(path, "required", "is missing; it must be text.");
  else if (typeof value !== "string") {
    faults.error(path, "type", `must be text, but is ${describe(value)}.`);
  } else if (value.trim() === "") faults.error(path, "empty", "must not be empty.");
  else return wellFormed(value, source);
  return "";
}

/** Text that may be left out; blank text counts as left out. */
export function optionalText(source: Field): string | undefined {
  const { value, path, faults } = source;
  if (value === undefined) return undefined;
  if (typeof value !== "string") {
    faults.error(path, "type", `must be text, but is ${describe(value)}.`);
    return undefined;
  }
  return value.trim() === "" ? undefined : wellFormed(value, source);
}

/** One word of a fixed list, or left out. */
export function optionalChoice<T extends string>(
  { value, path, faults }: Field,
  choices: readonly T[],
): T | undefined {
  if (value === undefined) return undefined;
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) {
    faults.error(path, "value", `must be ${orList(choices)}, but is ${describe(value)}.`);
  }
  return choice;
}

/** The entries of a list with their places; a list that is left out has none. */
export function entries({ value, path, faults }: Field): Field[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    faults.error(path, "type", `must be a list, but is ${describe(value)}.`);
    return [];
  }
  if (value.length > MAX_ENTRIES) {
    faults.error(path, "limit", `has more than ${MAX_ENTRIES} entries.`);
    return [];
  }
  return Array.from(value, (entry, at) => ({ value: entry, path: `${path}[${at}]`, faults }));
}

/** The object in a field, or `undefined` with a fault. */
export function object({ value, path, faults }: Field): Raw | undefined {
  if (isRaw(value)) return value;
  faults.error(path, "type", `must be an object in { }, but is ${describe(value)}.`);
  return undefined;
}

/** Points out keys the format does not know: most often a slip of the pen. */
export function warnOfUnknownKeys(
  raw: Raw,
  known: readonly string[],
  path: string,
  faults: FaultList,
): void {
  for (const key of Object.keys(raw)) {
    if (known.includes(key)) continue;
    const place = path === "" ? key : `${path}.${key}`;
    faults.warn(place, "unknown", "is not part of the format and is ignored.");
  }
}

/** Leaves the key out where there is no value, as `exactOptionalPropertyTypes` wants it. */
export function given<K extends string, T>(key: K, value: T | undefined): { [P in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { [P in K]?: T });
}

/** Halves of a character that were cut apart cannot be shown or stored; they are replaced. */
function wellFormed(text: string, { path, faults }: Field): string {
  if (text.isWellFormed()) return text;
  faults.warn(path, "text", "has half a character in it, which is replaced.");
  return text.toWellFormed();
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40).toWellFormed()}…` : text;
}

function orList(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(" or ");
}
