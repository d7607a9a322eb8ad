/**
 * `npm run figures`: takes over what the tests have counted since (`.cache/figures`), of each
 * figure the largest run, and writes `docs/robustness.md`.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { table } from "../bench/report/format.mjs";
import { runNode } from "../runner/run-command.mjs";

const at = (path) => new URL(path, import.meta.url);
const readJson = (path) => JSON.parse(readFileSync(at(path), "utf8"));

const counted = at("../../.cache/figures/");
const kept = at("figures.json");
const document = at("../../docs/robustness.md");

const ENGINES = {
  node: "Node",
  chromium: "Chromium",
  firefox: "Firefox",
  webkit: "WebKitGTK as Safari",
};

/** @typedef {{ name: string, engine: string, version: string, cases: number, faults?: number }} Figure */

/** What was kept, and what the tests have counted since. @returns {Figure[]} */
function allFigures() {
  const before = existsSync(kept) ? readJson("figures.json") : [];
  const files = existsSync(counted) ? readdirSync(counted) : [];
  return [...before, ...files.map((file) => JSON.parse(readFileSync(new URL(file, counted))))];
}

/** Of each name and engine the run with the most cases. @param {Figure[]} figures */
function largest(figures) {
  const best = new Map();
  for (const figure of figures) {
    const key = `${figure.name} ${figure.engine}`;
    if (!(best.get(key)?.cases > figure.cases)) best.set(key, figure);
  }
  return [...best].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, figure]) => figure);
}

const cell = (figure) => {
  if (!figure) return "–";
  const cases = figure.cases.toLocaleString("en");
  return figure.faults > 0 ? `${cases}, **${figure.faults} faults**` : cases;
};

function casesTable(figures) {
  const names = [...new Set(figures.map(({ name }) => name))];
  const rows = names.map((name) => [
    name,
    ...Object.keys(ENGINES).map((engine) =>
      cell(figures.find((figure) => figure.name === name && figure.engine === engine)),
    ),
  ]);
  return table(["what was tried", ...Object.values(ENGINES)], rows);
}

function versions(figures) {
  const all = Object.entries(ENGINES).map(([engine, name]) => {
    const its = figures.filter((figure) => figure.engine === engine);
    const versions = its.map(({ version }) => version.split(".").slice(0, 2).join("."));
    return `${name} ${[...new Set(versions)].join(" and ")}`;
  });
  return all.join(", ");
}

function mutantsTable(results) {
  const rows = results.map(({ folder, mutants, killed, score }) => [
    `\`${folder}\``,
    mutants.toLocaleString("en"),
    killed.toLocaleString("en"),
    `${score} %`,
  ]);
  return table(["folder", "mutants", "found", "score"], rows);
}

const faultsTable = (faults) =>
  table(
    ["what went wrong", "held by"],
    faults.map(({ what, test }) => [what, `[${test.split("/").at(-1)}](../${test})`]),
  );

/** The page, of what is kept in this folder. */
export function report() {
  const figures = readJson("figures.json");
  const faults = readJson("faults.json");
  const mutants = readJson("../mutation/results.json");
  const parts = {
    versions: versions(figures),
    cases: casesTable(figures),
    mutants: mutantsTable(mutants),
    number: `${faults.length}`,
    faults: faultsTable(faults),
  };
  const template = readFileSync(at("template.md"), "utf8");
  return template.replace(/\{\{(\w+)\}\}/g, (_, name) => parts[name]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(kept, JSON.stringify(largest(allFigures())));
  await runNode(
    "node_modules/@biomejs/biome/bin/biome",
    ["format", "--write", fileURLToPath(kept)],
    { quiet: true },
  );
  writeFileSync(document, report());
}
