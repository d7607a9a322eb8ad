/**
 * One engine per process: ENGINE=chromium|firefox|webkit.
 * `npm test -- browser=firefox` sets that and, for WebKit, starts the WebDriver first.
 * While working, ONLY=search runs the files with `search` in their names.
 */
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { defaultReporter } from "@web/test-runner";
import { playwrightLauncher } from "@web/test-runner-playwright";
import { puppeteerLauncher } from "@web/test-runner-puppeteer";
import { webdriverLauncher } from "@web/test-runner-webdriver";
import { build } from "esbuild";
import { browserCommands, byDriver } from "../runner/browser-commands.mjs";
import { countReporter } from "../runner/count-reporter.mjs";
import {
  chromiumArguments,
  findChromium,
  findFirefox,
  findWebKit,
} from "../runner/find-browsers.mjs";
import { freePort } from "../runner/free-port.mjs";
import { keepFigure } from "../runner/keep-figure.mjs";
import { misbehavingServer } from "../runner/misbehaving-server.mjs";
import { pagePolicies } from "../runner/page-policies.mjs";
import { accessibilityTrees } from "./accessibility/support/accessibility-tree.mjs";

const engine = process.env.ENGINE ?? "chromium";
const output = process.env.TEST_OUTPUT ?? ".cache/test";
const bundles = `${output}/${engine}`;
const browserMessages = [];

/** How much of what has no end is tried: tests take it from `process.env`, as in Node. */
const amounts = ["LIVES", "SESSIONS", "SESSIONS_FROM"];

/** Bundles all test files at once: D3 and Lit are some hundred modules, slow to load one by one. */
async function bundleTests() {
  rmSync(bundles, { recursive: true, force: true });
  const files = readdirSync(import.meta.dirname, { recursive: true })
    .filter((name) => name.endsWith(".test.ts") && name.includes(process.env.ONLY ?? ""))
    .map((name) => join(import.meta.dirname, name));
  await build({
    entryPoints: files,
    outdir: bundles,
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    sourcemap: "inline",
    legalComments: "none",
    // package.json names the published files that have side effects. Read that way the sources have
    // none, and `import "../../src/index.js"` would be dropped from a test.
    ignoreAnnotations: true,
    define: Object.fromEntries(
      amounts.map((name) => [`process.env.${name}`, JSON.stringify(process.env[name] ?? "")]),
    ),
    // Served by the test runner itself.
    external: ["/__web-dev-server__web-socket.js"],
    tsconfigRaw: {
      compilerOptions: { useDefineForClassFields: false },
    },
  });
}

async function chromium() {
  return playwrightLauncher({
    product: "chromium",
    launchOptions: { executablePath: await findChromium(), args: chromiumArguments },
    async createPage({ context }) {
      const page = await context.newPage();
      page.on("console", (message) => {
        // What a page says through `console` has arguments and reaches the reporter in another way.
        // The rest the browser says itself.
        const { url } = message.location();
        // What is meant to fail is complained about, too.
        const isExpected =
          url.endsWith("/favicon.ico") || `${url} ${message.text()}`.includes("/wire/");
        // A page cannot know before it asks: strict/refused.test.ts has one that is refused.
        const isRefusal = message.text().startsWith("Permissions policy violation: The Clipboard");
        if (message.args().length === 0 && message.text() && !isExpected && !isRefusal) {
          browserMessages.push(message.text());
        }
      });
      return page;
    },
  });
}

function firefox() {
  return puppeteerLauncher({
    launchOptions: {
      browser: "firefox",
      executablePath: findFirefox(),
      headless: true,
      // Lets tests set dark colours, reduced motion and forced colours, see browser-commands.mjs.
      args: ["--remote-allow-system-access"],
    },
  });
}

function webkit() {
  const binary = findWebKit()?.miniBrowser;
  const launcher = webdriverLauncher({
    hostname: "127.0.0.1",
    port: Number(process.env.WEBKIT_DRIVER_PORT ?? 4444),
    path: "/",
    capabilities: {
      browserName: "MiniBrowser",
      "wdio:enforceWebDriverClassic": true,
      "webkitgtk:browserOptions": { binary, args: ["--automation"] },
    },
  });
  // The other launchers begin each test file with a viewport of this size.
  const startSession = launcher.startSession.bind(launcher);
  launcher.startSession = async (...session) => {
    await launcher.ensureManagerInitialized();
    await byDriver.viewport(launcher.driver, { width: 800, height: 600 });
    await startSession(...session);
  };
  return launcher;
}

/** Lets a test keep a figure. */
const figures = {
  name: "figures",
  executeCommand({ command, payload }) {
    if (command !== "keep-figure") return undefined;
    keepFigure({ ...payload, engine });
    return true;
  },
};

const wire = misbehavingServer();

await bundleTests();

export default {
  port: await freePort(),
  files: `${bundles}/**/*.test.js`,
  browsers: [await { chromium, firefox, webkit }[engine]()],
  // Mouse actions in WebKit need the page to themselves, and real focus allows one page at a time.
  concurrency: 1,
  plugins: [browserCommands(), accessibilityTrees(), figures, pagePolicies(), wire.plugin],
  middleware: [wire.middleware],
  testFramework: { config: { timeout: 20_000 } },
  // Some files draw hundreds of maps, which takes the slowest engine minutes.
  testsFinishTimeout: 900_000 + 2_000 * Number(process.env.SESSIONS ?? 0),
  reporters: [
    defaultReporter({ reportTestProgress: false }),
    countReporter({ file: `${output}/${engine}.json`, browserMessages }),
  ],
};
