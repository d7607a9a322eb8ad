/**
 * `npm test`: build, lint, types, then all tests in Node and in each browser found here.
 *
 * Names after `npm test --` run only those parts, e.g. `npm test -- unit browser=firefox`:
 * build, lint, types, unit, stories, pictures, hosts, browser, browser=chromium|firefox|webkit.
 */
import { fileURLToPath } from "node:url";
import { findBrowsers } from "./runner/find-browsers.mjs";
import { installChromium } from "./runner/install-chromium.mjs";
import { runBrowserTests, runCheck, runHosts, runPictures, runVitest } from "./runner/parts.mjs";
import { printSummary } from "./runner/summary.mjs";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const checks = ["build", "lint", "types"];
const labels = { chromium: "Chromium", firefox: "Firefox", webkit: "WebKit" };
const engines = Object.keys(labels);
const required = (process.env.REQUIRE_ENGINES ?? "").split(",").filter(Boolean);
const chosen = process.argv.slice(2);
const wants = (part) => chosen.length === 0 || chosen.includes(part);
const wantsEngine = (engine) => wants("browser") || chosen.includes(`browser=${engine}`);

const results = [];
const notes = [];
const failure = (name) => ({ name, missing: true, passed: 0, failed: 1, skipped: 0 });

async function runChecks() {
  // The build comes first: what it writes is checked and tested below.
  if (wants("build")) results.push(await runCheck("build"));
  if (results.some((result) => result.failed)) return false;
  results.push(...(await Promise.all(checks.slice(1).filter(wants).map(runCheck))));
  return true;
}

async function provideBrowsers() {
  const browsers = await findBrowsers();
  if (
    !browsers.chromium &&
    (["stories", "pictures", "hosts"].some(wants) || wantsEngine("chromium"))
  ) {
    browsers.chromium = await installChromium();
  }
  return browsers;
}

async function runInEngine(engine, browsers) {
  if (browsers[engine]) {
    results.push(await runBrowserTests(engine, browsers[engine]));
  } else if (engine === "chromium") {
    // The one engine that is never optional.
    results.push(failure("chromium"));
    notes.push("Chromium: not found and not installable. Install it, or set CHROME_PATH to one.");
  } else {
    if (required.includes(engine)) results.push(failure(engine));
    notes.push(`${labels[engine]}: not found, not run`);
  }
}

async function runTests() {
  const browsers = await provideBrowsers();
  if (wants("unit")) results.push(await runVitest("unit"));
  if (wants("stories") && browsers.chromium) results.push(await runVitest("stories"));
  if (wants("pictures") && browsers.chromium) {
    const { note, ...result } = await runPictures();
    results.push(result);
    if (note) notes.push(note);
  }
  for (const engine of engines) {
    if (wantsEngine(engine)) await runInEngine(engine, browsers);
  }
  if (wants("hosts") && browsers.chromium) results.push(await runHosts());
}

const parts = [
  ...checks,
  "unit",
  "stories",
  "pictures",
  "hosts",
  "browser",
  ...engines.map((name) => `browser=${name}`),
];
const unknown = chosen.filter((name) => !parts.includes(name));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(" ")}. There is: ${parts.join(" ")}`);
  process.exit(1);
}

try {
  if (await runChecks()) await runTests();
} catch (error) {
  results.push(failure("setup"));
  notes.push(error.message);
}
process.exitCode = printSummary(results, notes);
