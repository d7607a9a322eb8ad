import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Arguments } from "./arguments.js";
import { CliError, systemCode } from "./cli-error.js";
import type { Io } from "./io.js";
import { printable } from "./printable.js";
import type { Option } from "./usage.js";

/** The options of commands that write a file. */
export const OUT_OPTIONS: Readonly<Record<"out" | "force", Option>> = {
  out: { value: "FILE", about: "write to this file instead of the standard output" },
  force: { about: "write over a file that is there already" },
};

/** Says early what would otherwise be said after all the work. @throws {CliError} */
export function checkOut(given: Arguments, io: Io): void {
  const out = given.value("out");
  const isFile = out !== undefined && out !== "-";
  if (isFile && !given.has("force") && existsSync(resolve(io.cwd, out))) throw existing(out);
}

/**
 * Writes a result to where it should go.
 *
 * @returns what there is to say about it, which is nothing for the standard output.
 * @throws {CliError}
 */
export async function writeResult(text: string, given: Arguments, io: Io): Promise<string> {
  const out = given.value("out");
  if (out === undefined || out === "-") {
    io.stdout.write(text);
    return "";
  }
  try {
    await writeFile(resolve(io.cwd, out), text, { flag: given.has("force") ? "w" : "wx" });
  } catch (error) {
    throw unwritable(out, error);
  }
  return `Wrote ${printable(out)}.\n`;
}

function existing(out: string): CliError {
  return new CliError(`“${out}” is there already: choose another name, or add --force.`);
}

/** Why a file cannot be written, and what to do. */
export function unwritable(out: string, error: unknown): CliError {
  switch (systemCode(error)) {
    case "EEXIST":
      return existing(out);
    case "ENOENT":
    case "ENOTDIR":
      return new CliError(`The folder of “${out}” is not there: make it first.`);
    case "EISDIR":
      return new CliError(`“${out}” is a folder: give the name of a file in it.`);
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new CliError(`“${out}” may not be written: choose another folder.`);
    default: {
      const reason = error instanceof Error ? error.message : String(error);
      return new CliError(`“${out}” cannot be written: ${reason}.`);
    }
  }
}
