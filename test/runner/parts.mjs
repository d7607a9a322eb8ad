import { readFileSync, rmSync } from "node:fs";
import { runCommand, runNode } from "./run-command.mjs";
import { withWebKitDriver } from "./webkit-driver.mjs";

// A folder of its own: two runs at a time must not read each other's counts.
const folder = `.cache/test-${process.pid}`;
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

/** An npm script that either succeeds or not; what it prints is of interest only when it fails. */
export async function runCheck(name) {
  const { ok, output } = await runCommand("npm", ["run", "--silent", name], { quiet: true });
  if (!ok) console.error(`\nnpm run ${name} failed:\n${output}`);
  return { name, isCheck: true, passed: 0, failed: ok ? 0 : 1, skipped: 0 };
}

/** Runs `command`, which writes its counts to `file`, and makes sure that no failure goes unseen. */
async function runCounted(name, file, command, readCounts) {
  console.log(`\n--- ${name} ---`);
  const { ok } = await command();
  const counts = read(file, readCounts);
  const nothingRan = counts.passed + counts.failed + counts.skipped === 0;
  if (nothingRan) console.error(`${name}: no tests were run`);
  // A crash, an error outside of the tests and an empty run fail without a failed test.
  if ((!ok || nothingRan) && counts.failed === 0) counts.failed = 1;
  return { name, ...counts };
}

function read(file, readCounts) {
  try {
    return readCounts(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

/** One of the Vitest projects, in Node (unit) or in Chromium (stories). */
export function runVitest(project) {
  const file = `${folder}/${project}.json`;
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  return runCounted(
    project,
    file,
    () => runNode("node_modules/vitest/vitest.mjs", ["run", "--project", project, ...reporters]),
    (json) => ({
      passed: json.numPassedTests,
      failed: json.numFailedTests,
      skipped: json.numPendingTests + json.numTodoTests,
    }),
  );
}

/** Many random sessions take long, see `test/browser/sessions`. */
const extraMinutes = Number(process.env.SESSIONS ?? 0) / 30;

/** The browser tests in one engine. */
export function runBrowserTests(engine, browser) {
  const run = (env) =>
    runNode(
      "node_modules/@web/test-runner/dist/bin.js",
      ["--config", "test/browser/web-test-runner.config.mjs"],
      { env: { ENGINE: engine, TEST_OUTPUT: folder, ...env }, minutes: 25 + extraMinutes },
    );
  const command =
    engine === "webkit"
      ? () => withWebKitDriver(browser, (port) => run({ WEBKIT_DRIVER_PORT: String(port) }))
      : run;
  return runCounted(engine, `${folder}/${engine}.json`, command, (counts) => counts);
}

/** The small apps of other frameworks, in Chromium. */
export function runHosts() {
  const file = `${folder}/hosts.json`;
  const run = () => runNode("test/hosts/run.mjs", [], { env: { COUNTS_FILE: file }, minutes: 50 });
  return runCounted("hosts", file, run, (counts) => counts);
}

/** Pictures of the stories beside the references, in the Chromium that drew those. */
export function runPictures() {
  const file = `${folder}/pictures.json`;
  const run = () =>
    runNode("test/pictures/run.mjs", [], { env: { COUNTS_FILE: file }, minutes: 30 });
  return runCounted("pictures", file, run, (counts) => counts);
}
