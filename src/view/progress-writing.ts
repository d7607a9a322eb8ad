import type { Status } from "../core/state/map-state.js";
import { openKey, progressKey, readStored } from "./progress-storage.js";

const VERSION = 1;

/** Marks that were made: `todo` takes one away. */
export type Marks = ReadonlyMap<string, Status>;

/** What turns one progress into another. */
export function marksBetween(before: Marks, after: Marks): Marks {
  const marks = new Map<string, Status>();
  for (const [id, status] of after) if (before.get(id) !== status) marks.set(id, status);
  for (const id of before.keys()) if (!after.has(id)) marks.set(id, "todo");
  return marks;
}

/** A progress with marks made in it. */
export function withMarks(statuses: Marks, marks: Marks): Map<string, Status> {
  const marked = new Map(statuses);
  for (const [id, status] of marks) {
    if (status === "todo") marked.delete(id);
    else marked.set(id, status);
  }
  return marked;
}

/**
 * Makes marks in what is stored by now, which another tab may have changed meanwhile, and lets
 * every map of the page hear of it as of a change in another tab.
 *
 * What was stored and is no progress, or that of a later version, is kept under another name
 * before it is overwritten.
 *
 * @param read understands what is stored.
 * @param shown what stands in where nothing is stored.
 * @returns whether the browser keeps it.
 */
export function storeMarks(
  name: string,
  marks: Marks,
  { read, shown }: { readonly read: (stored: string) => Marks; readonly shown: Marks },
): boolean {
  const key = progressKey(name);
  const stored = readStored(key);
  const statuses = stored === null ? shown : withMarks(read(stored), marks);
  const newValue = JSON.stringify({ version: VERSION, statuses: Object.fromEntries(statuses) });
  const isKept = write(key, newValue, isOurs(stored) ? null : stored);
  dispatchEvent(new StorageEvent("storage", { key, oldValue: stored, newValue }));
  return isKept;
}

/** Keeps what is open, like the `expanded` of an element. */
export function storeOpen(name: string, open: string): void {
  write(openKey(name), open, null);
}

function write(key: string, value: string, former: string | null): boolean {
  try {
    if (former !== null) localStorage.setItem(`${key}:former`, former);
    localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}

function isOurs(stored: string | null): boolean {
  try {
    return JSON.parse(stored ?? "null")?.version === VERSION;
  } catch {
    return false;
  }
}
