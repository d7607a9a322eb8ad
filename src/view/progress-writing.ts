import type { Status } from "../core/state/map-state.js";
import { openKey, parseProgress, progressKey, readStored } from "./progress-storage.js";

const VERSION = 1;

/** Marks that were made: `todo` takes one away. */
export type Marks = ReadonlyMap<string, Status>;

/** Marks by name that the browser would not keep: they live as long as the page. */
const unkept = new Map<string, Marks>();

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

/** A progress that was read, with the marks made here that the browser did not keep. */
export function withUnkept(name: string, statuses: Marks): Marks {
  const marks = unkept.get(name);
  return marks ? withMarks(statuses, marks) : statuses;
}

/**
 * Makes marks in what is stored by now, which another tab may have changed meanwhile, and lets
 * every map of the page hear of it as of a change in another tab.
 *
 * What was stored and is no progress, or that of a later version, is kept under another name
 * before it is overwritten.
 *
 * @param read understands what is stored.
 * @param shown what stands in where nothing is stored, or nothing that is understood.
 * @returns whether the browser keeps it.
 */
export function storeMarks(
  name: string,
  marks: Marks,
  { read, shown }: { readonly read: (stored: string) => Marks; readonly shown: Marks },
): boolean {
  const key = progressKey(name);
  const stored = readStored(key);
  const isFound = isProgress(stored);
  const due = isFound ? new Map([...(unkept.get(name) ?? []), ...marks]) : shown;
  const statuses = isFound ? withMarks(read(stored), due) : shown;
  const newValue = JSON.stringify({ version: VERSION, statuses: Object.fromEntries(statuses) });
  const isOurs = isFound && JSON.parse(stored).version === VERSION;
  const isKept = write(key, newValue, isOurs ? null : stored);
  if (isKept) unkept.delete(name);
  else unkept.set(name, due);
  dispatchEvent(new StorageEvent("storage", { key, oldValue: stored, newValue }));
  return isKept;
}

/** Keeps what is open, like the `expanded` of an element. */
export function storeOpen(name: string, open: string): void {
  write(openKey(name), open, null);
}

/**
 * Remembers which marks were told to have lost their topics.
 *
 * @returns whether there is anything new to tell.
 */
export function rememberVanished(name: string, ids: readonly string[]): boolean {
  const key = `${progressKey(name)}:vanished`;
  const told = new Set(readStored(key)?.split(" "));
  if (ids.every((id) => told.has(id))) return false;
  write(key, ids.join(" "), null);
  return true;
}

/** Whether what is stored can be understood as a progress, if an empty one. */
export function isProgress(stored: string | null): stored is string {
  try {
    const { statuses } = JSON.parse(stored ?? "null");
    const isObject = Object(statuses) === statuses && !Array.isArray(statuses);
    return isObject || parseProgress(stored).size > 0;
  } catch {
    return false;
  }
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
