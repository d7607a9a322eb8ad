import { startGroup } from "./process-group.mjs";

/** A browser that hangs must not hang the whole run. */
const MINUTES = 15;

/**
 * Runs a command and waits for it.
 * With `quiet` its output is kept and returned, otherwise it goes straight to the terminal.
 */
export async function runCommand(command, args, options = {}) {
  const { env = {}, quiet = false, minutes = MINUTES, ...others } = options;
  const group = startGroup(command, args, {
    ...others,
    env: { ...process.env, ...env },
    stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
  });
  let isLate = false;
  const limit = setTimeout(() => {
    isLate = true;
    group.stop();
  }, minutes * 60_000);
  await group.ended;
  clearTimeout(limit);
  const note = isLate ? `${command} was ended after ${minutes} minutes.\n` : "";
  return { ok: group.code === 0 && !isLate, output: `${group.output}${note}` };
}

/** Runs a script of one of the installed packages with this very Node. */
export const runNode = (script, args, options) =>
  runCommand(process.execPath, [script, ...args], options);
