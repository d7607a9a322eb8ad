import type { Status } from "../core/state/map-state.js";
import { openKey, parseStatuses, progressKey, readStored } from "./progress-storage.js";

const VERSION = 1;

/** Marks that were made: `todo` takes one away. */
export type Marks = ReadonlyMap<string, Status>;

/** Marks by name that the browser would not keep: they live as long as the page. */
const unkept = new Map<string, Marks>();

/** A stored progress that can be understood, if an empty one. */
interface Understood {
  /** Under the ids it was stored with. */
  readonly statuses: Marks;
  /** Whether it is written as this version writes it. */
  readonly isOurs: boolean;
}

/** What was understood last: whoever hears of a change reads the same text. */
let last: { readonly stored: string; readonly found: Understood | undefined } | undefined;

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
 * @param adopt brings what is stored under the ids that the roadmap has now.
 * @param shown what stands in where nothing is stored, or nothing that is understood.
 * @returns whether the browser keeps it.
 */
export function storeMarks(
  name: string,
  marks: Marks,
  { adopt, shown }: { readonly adopt: (statuses: Marks) => Marks; readonly shown: Marks },
): boolean {
  const key = progressKey(name);
  const stored = readStored(key);
  const found = understand(stored);
  const due = new Map([...(unkept.get(name) ?? []), ...(found ? [] : shown), ...marks]);
  const statuses = withMarks(found ? adopt(found.statuses) : new Map(), due);
  const newValue = JSON.stringify({ version: VERSION, statuses: Object.fromEntries(statuses) });
  const isKept = write(key, newValue, found?.isOurs ? null : stored);
  last = { stored: newValue, found: { statuses, isOurs: true } };
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

/** What is stored as a progress, if an empty one; `undefined` for anything else. */
export function understand(stored: string | null): Understood | undefined {
  if (stored === null) return undefined;
  if (stored !== last?.stored) last = { stored, found: parse(stored) };
  return last.found;
}

function parse(stored: string): Understood | undefined {
  try {
    const { statuses: told, ...bare } = JSON.parse(stored);
    const statuses = parseStatuses(told ?? bare);
    const isObject = Object(told) === told && !Array.isArray(told);
    const isOurs = bare.version === VERSION;
    return isObject || statuses.size > 0 ? { statuses, isOurs } : undefined;
  } catch {
    return undefined;
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
