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
};

export function browserCommands() {
  return {
    name: "browser-commands",
    async executeCommand({ command, payload, session }) {
      const name = command.startsWith("browser:") && command.slice("browser:".length);
      if (!name) return undefined;
      const { browser, id } = session;
      if (browser.type === "webdriver") await byDriver[name](browser.driver, payload);
      else await byPage[name](browser.getPage(id), payload);
      return true;
    },
  };
}
