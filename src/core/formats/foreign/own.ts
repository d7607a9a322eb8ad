/**
 * What an object from outside has under a key of its own, so that nothing comes out of its
 * prototype; `undefined` where it is no object.
 */
export function own(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

/** The text under a key, in one line; empty where there is none. A number is text as well. */
export function ownText(value: unknown, key: string): string {
  const text = own(value, key);
  if (typeof text === "number") return String(text);
  if (typeof text !== "string") return "";
  // Most are in one line as they are, and long ones take seconds to be written anew.
  return (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, " ") : text).trim();
}

/** The list under a key; an empty one where there is none. */
export function ownList(value: unknown, key: string): readonly unknown[] {
  const list = own(value, key);
  return Array.isArray(list) ? list : [];
}

/** Whether it is an object, and no list. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
