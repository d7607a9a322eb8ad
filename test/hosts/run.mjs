/**
 * Builds small apps of many frameworks from the packed packages, and tries them in Chromium.
 * `dist` has to be there. Names run only those, e.g. `node test/hosts/run.mjs react19 vue`;
 * without names `HOSTS=all` runs the heavy ones too.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";
import { chromiumArguments, findChromium, isOnPath } from "../runner/find-browsers.mjs";
import { attempt } from "./attempt.mjs";
import { SiteBuild } from "./blogs/build-site.mjs";
import { visitSite } from "./blogs/visit-site.mjs";
import { HostBuild } from "./build-host.mjs";
import { checksOf } from "./checks.mjs";
import { develop } from "./develop.mjs";
import { allHosts } from "./host-files.mjs";
import { packAll } from "./pack.mjs";
import { visit } from "./visit.mjs";

const AT_A_TIME = 2;

function chosenHosts(names) {
  const hosts = allHosts();
  const wrong = names.filter((name) => !hosts.some((host) => host.name === name));
  if (wrong.length > 0) throw new Error(`Unknown host: ${wrong.join(" ")}.`);
  if (names.length > 0) return hosts.filter(({ name }) => names.includes(name));
  if (process.env.HOSTS === "all") return hosts;
  const heavy = hosts.filter((host) => host.heavy).map(({ name }) => name);
  console.log(`Left to HOSTS=all: ${heavy.join(" ")}`);
  return hosts.filter((host) => !host.heavy);
}

async function visitHost(browser, made, host) {
  const { breaks } = host;
  const { site } = made;
  if (!host.isSite) return visit(browser, { site, checks: checksOf(host), breaks });
  const { checksOf: checksOfSite } = await import(`./blogs/checks/${host.checks ?? "blog"}.mjs`);
  return visitSite(browser, { site, checks: checksOfSite(host), breaks });
}

/** What went wrong, by check; `undefined` where nothing did. */
async function tryHost(host, folder, { packages, browser }) {
  const made = host.isSite ? new SiteBuild(host, folder) : new HostBuild(host, folder);
  const outcome = {};
  const passes = async (name, step) => {
    outcome[name] = await attempt(step);
    return outcome[name] === undefined;
  };
  if (!(await passes("installs", () => made.install(packages)))) return outcome;
  if (!host.isSite) {
    await passes("finds what is wrong, and nothing else", () => made.checkTypes());
  }
  if (host.renders) {
    await passes("hydrates without a warning", () => develop(browser, made));
  }
  if (!(await passes("builds", () => made.build()))) return outcome;
  return { ...outcome, ...(await visitHost(browser, made, host)) };
}

function report({ name, proves }, outcome, seconds) {
  const failures = Object.entries(outcome).filter(([, fault]) => fault !== undefined);
  const passed = Object.keys(outcome).length - failures.length;
  const found = failures.length > 0 ? `, ${failures.length} FAILED` : "";
  console.log(`${name.padEnd(10)} ${seconds} s  ${passed} passed${found}  ${proves}`);
  for (const [check, fault] of failures) console.error(`FAILED  ${name}: ${check}\n${fault}`);
  return { passed, failed: failures.length, skipped: 0 };
}

async function runAll(hosts, tools, folder) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const waiting = [...hosts];
  const work = async () => {
    for (let host = waiting.shift(); host; host = waiting.shift()) {
      if (host.needs && !isOnPath(host.needs)) {
        console.log(`${host.name.padEnd(10)} not run: there is no ${host.needs} here`);
        counts.skipped += 1;
        continue;
      }
      const start = performance.now();
      const place = join(folder, host.name);
      const outcome = await tryHost(host, place, tools);
      const result = report(host, outcome, Math.round((performance.now() - start) / 1000));
      for (const key of Object.keys(counts)) counts[key] += result[key];
      rmSync(place, { recursive: true, force: true });
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, work));
  return counts;
}

const hosts = chosenHosts(process.argv.slice(2));
const folder = mkdtempSync(join(tmpdir(), "roadmap-hosts-"));
// What still runs is ended before that, and may be in the middle of writing a file.
process.once("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: chromiumArguments,
  // Readers' browsers keep pages for the way back.
  ignoreDefaultArgs: ["--disable-back-forward-cache"],
});
try {
  const packages = await packAll(join(folder, "packages"));
  const counts = await runAll(hosts, { packages, browser }, folder);
  const file = process.env.COUNTS_FILE;
  if (file) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(counts));
  }
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  process.exitCode = counts.failed > 0 ? 1 : 0;
} finally {
  await browser.close();
}
