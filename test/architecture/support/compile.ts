import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./files.js";

const compiler = join(root, "node_modules/typescript/bin/tsc");
const base = ["--noEmit", "--strict", "--skipLibCheck", "--ignoreConfig", "--target", "es2022"];

/** Ways in which TypeScript finds a package. */
export const RESOLUTIONS = [
  ["--module", "node16"],
  ["--module", "nodenext"],
  ["--module", "esnext", "--moduleResolution", "bundler"],
];

/**
 * What the compiler says of a program.
 *
 * @param place the file it is written to, which it is compiled from.
 */
export function compile(place: string, source: string, options: readonly string[]): string {
  writeFileSync(place, source);
  const types = options.includes("--types") ? [] : ["--types", ""];
  try {
    const argv = [compiler, ...base, ...types, ...options, place];
    execFileSync(process.execPath, argv, { cwd: join(place, ".."), encoding: "utf8" });
    return "";
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout);
  }
}

/** The lines of the program that the compiler finds fault with. */
export function faultyLines(messages: string): number[] {
  const lines = Array.from(messages.matchAll(/\((\d+),\d+\): error/g), ([, line]) => Number(line));
  return [...new Set(lines)].sort((a, b) => a - b);
}
