import { setTimeout as wait } from "node:timers/promises";

/** A library that needs longer for one visit gets a dash. */
const PATIENCE = 60_000;

/** Who has used as much of one scenario is not measured in it again. */
const SHARE = 20_000;

/**
 * @typedef {object} Case
 * @property {string} row what the figures are filed under, mostly the name of a library
 * @property {import("./libraries.mjs").Library} [library]
 *
 * @typedef {object} Scenario
 * @property {string} name
 * @property {(runs: number) => number} [runs] where it needs fewer than asked for
 * @property {(libraries: readonly import("./libraries.mjs").Library[]) => Case[]} cases
 * @property {(tools: object, one: Case) => Promise<void>} measure
 * @property {number} [patience]
 */

const round = (value) => (Number.isFinite(value) ? Math.round(value * 100) / 100 : value);

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle)]) / 2;
}

function summary(values) {
  const isText = values.some((value) => typeof value !== "number");
  return isText ? values.at(-1) : { median: round(median(values)), values: values.map(round) };
}

/** One visit: whatever was recorded before something went wrong still counts. */
async function visit(scenario, one, tools) {
  const opened = [];
  const record = (figures) => tools.record(one.row, figures);
  const open = async (options) => {
    const session = await tools.pages.open(options);
    opened.push(session);
    await session.goTo();
    return session;
  };
  const patience = scenario.patience ?? PATIENCE;
  const timeout = new AbortController();
  try {
    const work = scenario.measure({ ...tools, open, opened, record }, one);
    work.catch(() => {});
    const limit = wait(patience, undefined, { signal: timeout.signal }).then(() => {
      throw new Error(`not done after ${patience / 1000} s`);
    });
    await Promise.race([work, limit]);
    return "";
  } catch (error) {
    return error.message.split("\n")[0];
  } finally {
    timeout.abort();
    for (const session of opened) await session.close().catch(() => {});
  }
}

/**
 * Measures A B C, A B C, … so that a slow minute of the machine meets all of them alike.
 *
 * @param {Scenario} scenario
 * @returns {Promise<Record<string, object>>} figures by row
 */
export async function runScenario(scenario, { libraries, runs, pages, ...tools }) {
  const cases = scenario.cases(libraries);
  const count = scenario.runs?.(runs) ?? runs;
  const recorded = {};
  const record = (row, figures) => {
    recorded[row] ??= {};
    for (const [key, value] of Object.entries(figures)) {
      recorded[row][key] ??= [];
      recorded[row][key].push(value);
    }
  };
  const spent = new Map();
  for (let run = 1; run <= count; run++) {
    for (const one of cases.filter(({ row }) => (spent.get(row) ?? 0) < SHARE)) {
      const start = Date.now();
      const problem = await visit(scenario, one, { pages, record, ...tools });
      const needed = Date.now() - start;
      spent.set(one.row, (spent.get(one.row) ?? 0) + needed);
      const seconds = (needed / 1000).toFixed(1);
      console.log(`${scenario.name} ${run}/${count} ${one.row} ${seconds} s ${problem}`);
    }
  }
  const figures = Object.entries(recorded).map(([row, values]) => [
    row,
    Object.fromEntries(Object.entries(values).map(([key, all]) => [key, summary(all)])),
  ]);
  return { date: new Date().toISOString(), runs: count, figures: Object.fromEntries(figures) };
}
