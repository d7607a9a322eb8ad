import { STATUSES, type Status } from "../core/state/map-state.js";

const PREFIX = "roadmap-graph:";
const VERSION = 1;

/**
 * Reads the progress stored under a key.
 *
 * @returns what is stored and understood; empty where there is nothing, or no storage.
 */
export function readProgress(key: string): Map<string, Status> {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(PREFIX + key) ?? "null");
    return parseProgress(stored);
  } catch {
    return new Map();
  }
}

/** Stores the progress. @returns whether the browser keeps it. */
export function writeProgress(key: string, statuses: ReadonlyMap<string, Status>): boolean {
  try {
    const stored = { version: VERSION, statuses: Object.fromEntries(statuses) };
    localStorage.setItem(PREFIX + key, JSON.stringify(stored));
    return true;
  } catch {
    return false;
  }
}

function parseProgress(stored: unknown): Map<string, Status> {
  const { version, statuses } = (stored ?? {}) as { version?: unknown; statuses?: unknown };
  return version === VERSION ? parseStatuses(statuses) : new Map();
}

/** Status by id as a plain object, from outside: anything that is no status is left out. */
export function parseStatuses(statuses: unknown): Map<string, Status> {
  const pairs = typeof statuses === "object" && statuses !== null ? Object.entries(statuses) : [];
  return new Map(pairs.filter((pair): pair is [string, Status] => isKept(pair[1])));
}

/** `todo` is what every topic is without being told. */
function isKept(value: unknown): value is Status {
  return value !== "todo" && STATUSES.some((status) => status === value);
}
