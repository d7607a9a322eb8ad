import type { Io } from "./io.js";

/** After so many milliseconds a user wonders what goes on. */
const PATIENCE = 1000;

/** Waits for something, and says what is going on where it takes long and someone looks on. */
export async function withNotice<T>(text: string, io: Io, work: Promise<T>): Promise<T> {
  const timer = setTimeout(() => notice(text, io), PATIENCE);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}

/** Says what is going on, where someone looks on. */
export function notice(text: string, { stderr }: Io): void {
  if (stderr.isTTY) stderr.write(`${text}\n`);
}
