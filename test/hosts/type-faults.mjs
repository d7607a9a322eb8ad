import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";

/** `src/wrong.tsx(4,2): error`, `src/wrong.ts:4:2 - error`, `ERROR "src/Wrong.svelte" 4:2`. */
const PLACE = /(?<file>[\w./-]+\.\w+)"?[( :]+(?<line>\d+)[,:]\d+\)?/;

/**
 * What is wrong nowhere in particular, such as the options: `error TS2688: …`, `Error: …`. The
 * checker for Svelte counts milliseconds first.
 */
const ERROR = /\berror (TS\d+|ts\(\d+\))|^[^a-z]*(\w*error|failure)\b/i;
const SUMMARY = /^\W*\d+ errors?\W*$/i;

/** Where errors are, and those that name no place. */
function errorsIn(output) {
  const lines = stripVTControlCharacters(output).split("\n");
  const found = lines.flatMap((line) => {
    const place = /error/i.test(line) && PLACE.exec(line)?.groups;
    if (place) return [`${place.file.replace(/^\.\//, "")}:${place.line}`];
    return ERROR.test(line) && !SUMMARY.test(line) ? [line.trim()] : [];
  });
  return new Set(found);
}

/** The lines that end in a comment `wrong`, in the files of this name. */
function markedLines(folder) {
  return readdirSync(join(folder, "src")).flatMap((name) => {
    if (!/^wrong\./i.test(name)) return [];
    const lines = readFileSync(join(folder, "src", name), "utf8").split("\n");
    return lines.flatMap((line, at) =>
      /(\/\/|\/\*|<!--) wrong\b/.test(line) ? [`src/${name}:${at + 1}`] : [],
    );
  });
}

/**
 * What a type check has found where nothing is wrong, and what it has missed.
 *
 * @param {string} folder of the host
 * @param {{ ok: boolean, output: string }} check how its type check has ended
 * @returns {string[]}
 */
export function typeFaults(folder, { ok, output }) {
  const found = errorsIn(output);
  const marked = new Set(markedLines(folder));
  if (marked.size === 0) return ["there is nothing wrong on purpose"];
  const faults = [
    ...(ok ? ["it has ended as if nothing were wrong"] : []),
    ...[...marked].filter((place) => !found.has(place)).map((place) => `not found: ${place}`),
    ...[...found].filter((error) => !marked.has(error)).map((error) => `found: ${error}`),
  ];
  return faults.length > 0 ? [...faults, output] : [];
}
