import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";

/** `src/wrong.tsx(4,2): error`, `src/wrong.ts:4:2 - error`, `ERROR "src/Wrong.svelte" 4:2`. */
const PLACE = /(?<file>[\w./-]+\.\w+)"?[( :]+(?<line>\d+)[,:]\d+\)?/;

function placesIn(output) {
  const lines = stripVTControlCharacters(output)
    .split("\n")
    .filter((line) => /error/i.test(line));
  const places = lines.map((line) => PLACE.exec(line)?.groups).filter(Boolean);
  return new Set(places.map(({ file, line }) => `${file.replace(/^\.\//, "")}:${line}`));
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
 * @param {string} output of its type check
 * @returns {string[]}
 */
export function typeFaults(folder, output) {
  const found = placesIn(output);
  const marked = new Set(markedLines(folder));
  if (marked.size === 0) return ["there is nothing wrong on purpose"];
  return [
    ...[...marked].filter((place) => !found.has(place)).map((place) => `not found: ${place}`),
    ...[...found].filter((place) => !marked.has(place)).map((place) => `found: ${place}`),
  ];
}
