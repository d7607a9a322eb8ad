/** Writes `docs/performance.md` from `test/bench/results.json`; `node` on this file does only that. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readResults } from "../results-file.mjs";
import { manyTable, tenTable } from "./all-figures.mjs";
import { growthChart, growthTable } from "./curve.mjs";
import { Figures } from "./figures.mjs";
import { NONE, table } from "./format.mjs";
import { goalRows } from "./goals.mjs";

const template = new URL("performance-template.md", import.meta.url);
const document = new URL("../../../docs/performance.md", import.meta.url);

const answer = (isMet) => (isMet === undefined ? NONE : isMet ? "yes" : "no");

function goals(figures) {
  const rows = goalRows(figures).map(({ work, goal, ours, peer, isMet }) => [
    work,
    goal,
    ours,
    peer,
    answer(isMet),
  ]);
  return table(["work", "goal", "ours", "best peer", "met"], rows);
}

const machine = ({ processor, cores, memory, system, node, chromium }) =>
  `${processor}, ${cores} cores, ${memory}, ${system}, Node ${node}, Chromium ${chromium}`;

/** When each scenario ran; they need not all be of one day. */
function dates({ scenarios }) {
  const rows = Object.entries(scenarios).map(([name, { date, runs }]) => [
    `\`${name}\``,
    date.slice(0, 16).replace("T", " "),
    `${runs}`,
  ]);
  return table(["scenario", "ended (UTC)", "runs"], rows);
}

/** Fills the template in. */
export function writeReport() {
  const results = readResults();
  const figures = new Figures(results);
  const parts = {
    date: results.date,
    machine: machine(results.machine),
    goals: goals(figures),
    ten: tenTable(figures, results.versions),
    many: manyTable(figures),
    growth: growthTable(figures),
    chart: growthChart(figures, { scenario: "core-growth", key: "layout" }),
    dates: dates(results),
  };
  const text = readFileSync(template, "utf8").replace(/\{\{(\w+)\}\}/g, (_, name) => parts[name]);
  writeFileSync(document, text);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeReport();
