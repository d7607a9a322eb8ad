import { writeFileSync } from "node:fs";
import { TestRunner } from "vitest";

const results = new URL("../../.cache/mutation/fates.json", import.meta.url);

/** By number, what became of a mutant; one that no test reaches has no fate. */
globalThis.fatesOfMutants ??= new Map();
const fates = globalThis.fatesOfMutants;

/** What the mutants look at, and where they note that they are reached. */
globalThis.__stryker__ ??= {};
const switches = globalThis.__stryker__;

/**
 * Runs each test as it is, and then once with each mutant that it reaches and that none has killed
 * so far, all in one process: what takes time is the tests alone.
 */
export default class MutantRunner extends TestRunner {
  async runTask(test) {
    const run = TestRunner.getTestFn(test);
    switches.currentTestId = test.id;
    await run();
    switches.currentTestId = undefined;
    const reached = Object.entries(switches.mutantCoverage?.perTest[test.id] ?? {});
    // A test that does not pass a second time says nothing about mutants.
    if (reached.length === 0 || (await fails(run))) return;
    for (const [mutant, times] of reached) {
      if (fates.get(mutant) !== "killed") fates.set(mutant, await fateOf(mutant, times, run));
    }
    // What a mutant leaves behind must not be taken for a fault of the next.
    await run();
  }

  onAfterRunFiles(files) {
    const atLoad = Object.keys(switches.mutantCoverage?.static ?? {});
    const unjudged = atLoad
      .filter((mutant) => !fates.has(mutant))
      .map((mutant) => [mutant, "static"]);
    writeFileSync(results, JSON.stringify([...fates, ...unjudged]));
    return super.onAfterRunFiles?.(files);
  }
}

async function fateOf(mutant, times, run) {
  // A loop that has lost its end is stopped from within.
  Object.assign(switches, { activeMutant: mutant, hitCount: 0, hitLimit: 1000 + 100 * times });
  const fate = (await fails(run)) ? "killed" : "survived";
  switches.activeMutant = undefined;
  return fate;
}

async function fails(run) {
  try {
    await run();
    return false;
  } catch {
    return true;
  }
}
