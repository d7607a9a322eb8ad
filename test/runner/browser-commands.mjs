import { randomUUID } from "node:crypto";

/**
 * Commands a test in the page can give to the browser around it, alike in all engines.
 * The runner's own commands differ: keys with modifiers fail in Firefox and WebKit, media
 * features in both, and the viewport in WebKit.
 */

/** The Firefox setting behind each media feature, and its number for each value. */
const FIREFOX_MEDIA = {
  colorScheme: ["layout.css.prefers-color-scheme.content-override", { dark: 0, light: 1 }],
  reducedMotion: ["ui.prefersReducedMotion", { reduce: 1, "no-preference": 0 }],
  forcedColors: ["browser.display.document_color_use", { active: 2, none: 1 }],
};

/** Runs a script in Firefox's own window, which may change settings (`--remote-allow-system-access`). */
async function inFirefoxItself(page, expression) {
  const { connection } = page.browser();
  const tree = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const target = { context: tree.result.contexts[0].context };
  const { result } = await connection.send("script.evaluate", {
    expression,
    target,
    awaitPromise: true,
  });
  if (result.type === "exception") throw new Error(result.exceptionDetails.text);
}

/** What Chromium counts in a page. */
async function metricsOf(session) {
  await session.send("Performance.enable");
  const { metrics } = await session.send("Performance.getMetrics");
  const value = (name) => metrics.find((metric) => metric.name === name).value;
  return {
    nodes: value("Nodes"),
    listeners: value("JSEventListeners"),
    documents: value("Documents"),
    heap: value("JSHeapUsedSize"),
  };
}

function firefoxMedia([feature, value]) {
  const [setting, numbers] = FIREFOX_MEDIA[feature];
  return value === null
    ? `Services.prefs.clearUserPref("${setting}")`
    : `Services.prefs.setIntPref("${setting}", ${numbers[value]})`;
}

/** Playwright (Chromium) and Puppeteer (Firefox) share this part of their interface. */
const byPage = {
  async press(page, keys) {
    const modifiers = keys.slice(0, -1);
    for (const key of modifiers) await page.keyboard.down(key);
    await page.keyboard.press(keys.at(-1));
    for (const key of modifiers.toReversed()) await page.keyboard.up(key);
  },
  async viewport(page, { width, height }) {
    await (page.setViewportSize ?? page.setViewport).call(page, { width, height });
  },
  async wheel(page, { x, y, deltaY }) {
    await page.mouse.move(x, y);
    // Playwright takes two numbers, Puppeteer an object.
    await (page.setViewportSize ? page.mouse.wheel(0, deltaY) : page.mouse.wheel({ deltaY }));
  },
  /** Has garbage collected. @returns what is left, where the engine tells. */
  async collect(page) {
    if (page.emulateMedia) {
      const session = await page.context().newCDPSession(page);
      // What one collection lets go of may hold what the next one finds.
      for (let times = 0; times < 3; times += 1) await session.send("HeapProfiler.collectGarbage");
      const metrics = await metricsOf(session);
      await session.detach();
      return metrics;
    }
    const signs = ["child-gc-request", "child-cc-request"];
    const ask = signs.map((sign) => `Services.obs.notifyObservers(null, "${sign}")`);
    return inFirefoxItself(page, ask.join(";"));
  },
  async media(page, features) {
    if (page.emulateMedia) await page.emulateMedia(features);
    else await inFirefoxItself(page, Object.entries(features).map(firefoxMedia).join(";"));
  },
};

/** WebDriver (WebKit). */
export const byDriver = {
  async press(driver, keys) {
    await driver.keys(keys);
  },
  async viewport(driver, { width, height }) {
    // WebDriver sets the size of the window; bars and borders come on top of the page.
    const [extraWidth, extraHeight] = await driver.execute(
      "return [outerWidth - innerWidth, outerHeight - innerHeight]",
    );
    await driver.setWindowRect(null, null, width + extraWidth, height + extraHeight);
  },
  async wheel(driver, { x, y, deltaY }) {
    // WebKitGTK reports the difference to the action before of the same wheel, and nothing for the
    // first one. So each time: a new wheel, first zero, then the amount.
    const scroll = (amount) => ({ type: "scroll", x, y, deltaX: 0, deltaY: amount, duration: 0 });
    const wheel = { type: "wheel", id: randomUUID(), actions: [scroll(0), scroll(deltaY)] };
    await driver.performActions([wheel]);
  },
  media() {
    throw new Error("WebKit's WebDriver cannot emulate media features.");
  },
  collect() {
    // WebDriver has no word for it.
  },
};

export function browserCommands() {
  return {
    name: "browser-commands",
    async executeCommand({ command, payload, session }) {
      const name = command.startsWith("browser:") && command.slice("browser:".length);
      if (!name) return undefined;
      const { browser, id } = session;
      const [by, page] =
        browser.type === "webdriver" ? [byDriver, browser.driver] : [byPage, browser.getPage(id)];
      return (await by[name](page, payload)) ?? true;
    },
  };
}
