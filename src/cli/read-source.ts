import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { CliError, systemCode } from "./cli-error.js";
import { fetchSource } from "./fetch-source.js";
import type { Io } from "./io.js";
import { MAX_BYTES, readBytes } from "./read-bytes.js";
import { notice, withNotice } from "./slow-notice.js";
import type { Source } from "./source.js";

/** Larger files are announced, as what is done with them takes a while. */
const LARGE = 5_000_000;

/**
 * Reads a file, the standard input (`-`), or an address (http or https).
 *
 * @throws {CliError} where there is nothing to read.
 */
export async function readSource(name: string, io: Io): Promise<Source> {
  if (name === "-") return readInput(io);
  if (/^https?:\/\//i.test(name)) {
    return withNotice(`Fetching ${name} …`, io, fetchSource(name, io.signal));
  }
  checkName(name);
  return readFileSource(name, io);
}

/** What no file is called, and what is an address of another kind. */
function checkName(name: string): void {
  if (name.trim() === "") throw new CliError("The name of the file is empty: give one.");
  const [scheme] = /^[a-z][a-z\d+.-]*(?=:\/\/)/i.exec(name) ?? [];
  if (scheme === undefined) return;
  const what = /^file$/i.test(scheme) ? "give the name of the file" : "download it first";
  throw new CliError(`Addresses with ${scheme}:// are not read, only http and https: ${what}.`);
}

async function readInput(io: Io): Promise<Source> {
  if (io.stdin.isTTY) {
    io.stderr.write("Reading from the keyboard: Ctrl+D ends it, Ctrl+C cancels it.\n");
  }
  return { label: "standard input", bytes: await readBytes(io.stdin, "The standard input") };
}

async function readFileSource(label: string, io: Io): Promise<Source> {
  const path = resolve(io.cwd, label);
  try {
    const { size } = await checkedFile(path, label);
    if (size > LARGE) notice(`Reading ${label} (${Math.round(size / 1e6)} MB) …`, io);
    const bytes = await readBytes(createReadStream(path), `“${label}”`);
    return { label, name: basename(label).replace(/(?<=.)\.[^.]*$/, ""), bytes };
  } catch (error) {
    throw error instanceof CliError ? error : unreadable(label, error);
  }
}

async function checkedFile(path: string, label: string): Promise<{ readonly size: number }> {
  const found = await stat(path);
  if (found.isDirectory()) {
    throw new CliError(`“${label}” is a folder: give a file in it, such as ${label}/roadmap.json.`);
  }
  if (found.isFile() && found.size > MAX_BYTES) {
    throw new CliError(`“${label}” is larger than ${MAX_BYTES / 1e6} MB: divide it into several.`);
  }
  return found;
}

function unreadable(label: string, error: unknown): CliError {
  switch (systemCode(error)) {
    case "ENOENT":
    case "ENOTDIR":
      return new CliError(`There is no file “${label}”: check its name and folder.`);
    case "EACCES":
    case "EPERM":
      return new CliError(`“${label}” may not be read: give yourself the right to read it.`);
    default: {
      const reason = error instanceof Error ? error.message : String(error);
      return new CliError(`“${label}” cannot be read: ${reason}.`);
    }
  }
}
