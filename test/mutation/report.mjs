import { readFileSync, writeFileSync } from "node:fs";

const cache = new URL("../../.cache/mutation/", import.meta.url);
const results = new URL("results.json", import.meta.url);
const read = (name, base) => JSON.parse(readFileSync(new URL(name, base), "utf8"));

/** Brings the results of the folders that were judged up to date; those of others stay. */
export function report() {
  const fates = new Map(read("fates.json", cache));
  const all = new Map(read("results.json", results).map((result) => [result.folder, result]));
  const byFolder = {};
  for (const mutant of read("mutants.json", cache)) {
    const folder = mutant.fileName.split("/").slice(0, -1).join("/");
    byFolder[folder] ??= [];
    byFolder[folder].push(mutant);
  }
  for (const [folder, mutants] of Object.entries(byFolder)) {
    all.set(folder, resultOf(folder, mutants, fates));
  }
  const sorted = Array.from(all.values()).sort((a, b) => a.folder.localeCompare(b.folder));
  writeFileSync(results, `${JSON.stringify(sorted, null, 2)}\n`);
  for (const { folder, mutants, killed, score } of sorted) {
    console.log(`${folder}: ${killed} of ${mutants} mutants killed, ${score} %`);
  }
}

/** What is done while a module is loaded comes too early for mutants, which are left out. */
function resultOf(folder, found, fates) {
  const judged = found.filter(({ id }) => fates.get(id) !== "static");
  const survivors = judged.filter(({ id }) => fates.get(id) !== "killed").map(asLine);
  const [mutants, survived] = [judged.length, survivors.length];
  const score = Number(((100 * (mutants - survived)) / mutants).toFixed(1));
  return { folder, mutants, killed: mutants - survived, survived, score, survivors };
}

function asLine({ fileName, location, mutatorName, replacement }) {
  const change = replacement.replace(/\s+/g, " ").slice(0, 60);
  return `${fileName}:${location.start.line + 1} ${mutatorName} ${change}`;
}
