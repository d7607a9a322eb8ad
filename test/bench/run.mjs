/**
 * `npm run bench`: measures our build and its peers in one run, writes `test/bench/results.json`
 * and from it `docs/performance.md`. `npm run bench -- --help` names the options.
 */
import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { bundlePeers, installPeers } from "./bundle-peers.mjs";
import { libraries } from "./libraries.mjs";
import { describeMachine, versionsOf } from "./machine.mjs";
import { Pages } from "./open-page.mjs";
import { readOptions } from "./options.mjs";
import { writeReport } from "./report/write-report.mjs";
import { mergeResults } from "./results-file.mjs";
import { runScenario } from "./run-scenario.mjs";
import { scenarios } from "./scenarios/all-scenarios.mjs";
import { servePages } from "./serve-pages.mjs";

const options = readOptions();
process.chdir(fileURLToPath(new URL("../..", import.meta.url)));

function chosen(all, names, kind) {
  const known = all.map(({ name }) => name);
  const wrong = (names ?? []).filter((name) => !known.includes(name));
  if (wrong.length === 0) return names ? all.filter(({ name }) => names.includes(name)) : all;
  console.error(`Unknown ${kind}: ${wrong.join(" ")}. There is: ${known.join(" ")}`);
  process.exit(1);
}

async function measureAll(tools) {
  const results = {};
  for (const scenario of chosen(scenarios, options.scenario, "scenario")) {
    const result = await runScenario(scenario, tools);
    results[scenario.name] = result;
    // After each one, so that a run that is ended early is not lost.
    if (!options.only) await save(tools.pages, { [scenario.name]: result });
  }
  return results;
}

async function save(pages, results) {
  const machine = describeMachine(await pages.version());
  const date = new Date().toISOString().slice(0, 10);
  await mergeResults({ date, machine, versions: versionsOf(libraries), scenarios: results });
  writeReport();
}

async function main() {
  await installPeers();
  await bundlePeers();
  const dist = resolve(options.dist);
  if (options.screenshots) mkdirSync(options.screenshots, { recursive: true });
  const server = await servePages(dist);
  const pages = new Pages(server.origin);
  try {
    const compared = chosen(libraries, options.only, "library");
    const { runs, screenshots } = options;
    const results = await measureAll({ libraries: compared, runs, pages, dist, screenshots });
    if (options.only) console.log(JSON.stringify(results, null, 1));
  } finally {
    await pages.stop();
    server.stop();
  }
}

if (options.list) {
  console.log(`scenarios: ${scenarios.map(({ name }) => name).join(" ")}`);
  console.log(`libraries: ${libraries.map(({ name }) => name).join(" ")}`);
} else await main();
