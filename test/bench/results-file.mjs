import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runNode } from "../runner/run-command.mjs";

const file = fileURLToPath(new URL("results.json", import.meta.url));

/**
 * @typedef {object} Figure
 * @property {number} median
 * @property {number[]} values of each run
 *
 * @typedef {Record<string, Record<string, Figure | string>>} Figures by row, then by what was measured
 *
 * @typedef {object} Results
 * @property {string} date
 * @property {object} machine
 * @property {Record<string, string>} versions
 * @property {Record<string, { date: string, runs: number, figures: Figures }>} scenarios
 */

/** @returns {Results} */
export function readResults() {
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"));
  return { date: "", machine: {}, versions: {}, scenarios: {} };
}

/** Keeps the scenarios that were not run this time. @param {Results} results */
export async function mergeResults({ scenarios, ...about }) {
  const before = readResults();
  const merged = { ...before, ...about, scenarios: { ...before.scenarios, ...scenarios } };
  writeFileSync(file, `${JSON.stringify(merged, null, 2)}\n`);
  await runNode("node_modules/@biomejs/biome/bin/biome", ["format", "--write", file], {
    quiet: true,
  });
}
