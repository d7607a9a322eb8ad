import { STATUSES, type Status } from "../core/state/map-state.js";

const PREFIX = "roadmap-graph:";

/** Where the progress of a roadmap is stored. */
export function progressKey(name: string): string {
  return PREFIX + name;
}

/** Where it is stored what of a roadmap was open. */
export function openKey(name: string): string {
  return `${PREFIX}${name}:open`;
}

/** What is stored under a key; nothing where there is nothing, or no storage. */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** What is understood of a stored progress, be it of another version: status by id. */
export function parseProgress(stored: string | null): Map<string, Status> {
  try {
    const { statuses, ...bare } = JSON.parse(stored ?? "{}");
    return parseStatuses(statuses ?? bare);
  } catch {
    return new Map();
  }
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
