import { STATUSES, type Status } from "../state/map-state.js";

const FORMAT = "roadmap-progress";

const VERSION = 1;

/** What was read from a file. */
export interface ProgressFile {
  /** The id of the roadmap it belongs to, where the file says so. */
  readonly roadmap: string | undefined;
  readonly statuses: Map<string, Status>;
}

/** Progress as a JSON file that people can read. The same progress always makes the same file. */
export function writeProgressFile(
  { id, title }: { readonly id: string; readonly title: string },
  statuses: ReadonlyMap<string, Status>,
): string {
  const kept = Array.from(statuses).filter(([, status]) => isKept(status));
  kept.sort(([a], [b]) => (a < b ? -1 : 1));
  const file = {
    format: FORMAT,
    version: VERSION,
    roadmap: id,
    title,
    // As own keys, whatever they are called: `__proto__` is an id like any other.
    statuses: Object.fromEntries(kept),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads what {@link writeProgressFile} wrote; also what is kept in the storage of browsers, a
 * plain object of statuses by id, and a plain list of the ids that are done.
 *
 * @returns `undefined` for anything else.
 */
export function readProgressFile(text: string): ProgressFile | undefined {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (Array.isArray(content)) return ofList(content);
  if (!isObject(content)) return undefined;
  const { statuses } = content;
  // An id may be `statuses`, but no status is an object.
  return isObject(statuses) ? ofEnvelope(content, statuses) : ofBare(content);
}

type Raw = Readonly<Record<string, unknown>>;

/** Statuses with words around them; one that nobody knows is left out, as if not marked. */
function ofEnvelope(
  { format = FORMAT, version, roadmap }: Raw,
  statuses: Raw,
): ProgressFile | undefined {
  if (format !== FORMAT || version !== VERSION) return undefined;
  const kept = Object.entries(statuses).filter(isMark);
  return { roadmap: typeof roadmap === "string" ? roadmap : undefined, statuses: new Map(kept) };
}

/** Without words around them, all must be statuses: any JSON is an object of something. */
function ofBare(content: Raw): ProgressFile | undefined {
  const marks = Object.entries(content);
  const isProgress = marks.length > 0 && marks.every(([, value]) => isStatus(value));
  return isProgress ? { roadmap: undefined, statuses: new Map(marks.filter(isMark)) } : undefined;
}

function ofList(ids: readonly unknown[]): ProgressFile | undefined {
  const isProgress =
    ids.length > 0 && ids.every((id) => typeof id === "string" && /^\S+$/.test(id));
  if (!isProgress) return undefined;
  return { roadmap: undefined, statuses: new Map(ids.map((id) => [id as string, "done"])) };
}

function isObject(value: unknown): value is Raw {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isMark(mark: [string, unknown]): mark is [string, Status] {
  return isStatus(mark[1]) && isKept(mark[1]);
}

function isStatus(value: unknown): value is Status {
  return STATUSES.some((status) => status === value);
}

/** `todo` is what every topic is without being told. */
function isKept(status: Status): boolean {
  return status !== "todo";
}
