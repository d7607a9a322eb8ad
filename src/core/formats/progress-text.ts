import type { Status } from "../state/map-state.js";

/** The first line, for the day when another form is needed. */
const VERSION = "1";

/** How each line begins; `todo` is what every topic is without being told. */
const LETTERS: ReadonlyMap<string, Status> = new Map([
  ["l", "learning"],
  ["d", "done"],
  ["s", "skipped"],
]);

/**
 * Progress as a short text for links: a line for each status, with the ids that have it.
 * The same progress always makes the same text.
 */
export function writeProgressText(statuses: ReadonlyMap<string, Status>): string {
  const lines = Array.from(LETTERS, ([letter, status]) => {
    const ids = Array.from(statuses.keys()).filter((id) => statuses.get(id) === status);
    return [letter, ...ids.filter(isId).sort()].join(" ");
  });
  return [VERSION, ...lines.filter((line) => line.length > 1)].join("\n");
}

/**
 * Reads what {@link writeProgressText} wrote.
 *
 * @returns `undefined` for anything else, however close.
 */
export function readProgressText(text: string): Map<string, Status> | undefined {
  const statuses = new Map<string, Status>();
  for (const line of text.split("\n").slice(1)) {
    const [letter = "", ...ids] = line.split(" ");
    const status = LETTERS.get(letter);
    if (!status) return undefined;
    for (const id of ids) statuses.set(id, status);
  }
  return writeProgressText(statuses) === text ? statuses : undefined;
}

/** What is no id of any node would tear the text apart. */
function isId(text: string): boolean {
  return /^\S+$/.test(text);
}
