import { setImmediate } from "node:timers/promises";
import type { Io } from "./io.js";
import { printable } from "./printable.js";

/** After so many milliseconds a user wonders what goes on. */
const PATIENCE = 1000;

/** Documents of more bytes may take seconds, in which no timer fires. */
const LARGE = 300_000;

/** Waits for something, and says what is going on where it takes long and someone looks on. */
export async function withNotice<T>(text: string, io: Io, work: Promise<T>): Promise<T> {
  const timer = setTimeout(() => notice(text, io), PATIENCE);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Works on a document, and says what is going on: at once where it is large, since that may leave
 * no time to say it later, else where it takes long.
 *
 * @param size in bytes.
 */
export async function workingOn<T>(
  size: number,
  text: string,
  io: Io,
  work: () => Promise<T>,
): Promise<T> {
  if (size <= LARGE || !io.stderr.isTTY) return withNotice(text, io, work());
  notice(text, io);
  // What was written appears before the work begins.
  await setImmediate();
  return work();
}

/** Says what is going on, where someone looks on. */
export function notice(text: string, { stderr }: Io): void {
  if (stderr.isTTY) stderr.write(`${printable(text)}\n`);
}
