import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/**
 * Where each system keeps its browsers. A name without a slash is looked up on PATH, anything else
 * is a file. `%NAME%` is an environment variable.
 */
const CHROMIUM = {
  linux: [
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "microsoft-edge-stable",
    "microsoft-edge",
    "/opt/google/chrome/chrome",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    `${homedir()}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
  ],
  win32: [
    "%PROGRAMFILES%\\Google\\Chrome\\Application\\chrome.exe",
    "%PROGRAMFILES(X86)%\\Google\\Chrome\\Application\\chrome.exe",
    "%LOCALAPPDATA%\\Google\\Chrome\\Application\\chrome.exe",
    "%LOCALAPPDATA%\\Chromium\\Application\\chrome.exe",
    "%PROGRAMFILES(X86)%\\Microsoft\\Edge\\Application\\msedge.exe",
    "%PROGRAMFILES%\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

const FIREFOX = {
  linux: ["firefox-esr", "firefox"],
  darwin: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
  win32: [
    "%PROGRAMFILES%\\Mozilla Firefox\\firefox.exe",
    "%PROGRAMFILES(X86)%\\Mozilla Firefox\\firefox.exe",
  ],
};

const onPath = (name) =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(existsSync);

export const isOnPath = (name) => onPath(name) !== undefined;

const expand = (file) => file.replace(/%([^%]+)%/g, (_, name) => process.env[name] ?? "");

const locate = (place) => {
  const file = /[\\/]/.test(place) ? expand(place) : onPath(place);
  return file && existsSync(file) ? file : undefined;
};

const firstOf = (places = []) => places.map(locate).find(Boolean);

/** A path the user set is used as it is; a wrong one is an error, not a reason to look elsewhere. */
function fromEnvironment(name) {
  const file = process.env[name];
  if (file && !existsSync(file))
    throw new Error(`${name} names a file that does not exist: ${file}`);
  return file;
}

/** The Chromium that `npx playwright-core install chromium` downloads, if somebody ran that. */
async function playwrightChromium() {
  const { chromium } = await import("playwright-core");
  const file = chromium.executablePath();
  return file && existsSync(file) ? file : undefined;
}

export async function findChromium() {
  return (
    fromEnvironment("CHROME_PATH") ||
    firstOf(CHROMIUM[process.platform]) ||
    (await playwrightChromium())
  );
}

export function findFirefox() {
  return fromEnvironment("FIREFOX_PATH") || firstOf(FIREFOX[process.platform]);
}

/** MiniBrowser lies in a folder named after the machine and the WebKitGTK version. */
function findMiniBrowser() {
  const folders = ["/usr/lib", "/usr/libexec"].filter(existsSync).flatMap((base) => [
    base,
    ...readdirSync(base, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name.endsWith("-linux-gnu"))
      .map((entry) => join(base, entry.name)),
  ]);
  return firstOf(
    ["webkitgtk-6.0", "webkit2gtk-4.1", "webkit2gtk-4.0"].flatMap((version) =>
      folders.map((folder) => join(folder, version, "MiniBrowser")),
    ),
  );
}

/** WebKitGTK needs three programs: its WebDriver, a browser, and a screen (xvfb where there is none). */
export function findWebKit() {
  if (process.platform !== "linux") return undefined;
  const driver = onPath("WebKitWebDriver");
  const miniBrowser = findMiniBrowser();
  const xvfb = onPath("xvfb-run");
  return driver && miniBrowser && xvfb ? { driver, miniBrowser, xvfb } : undefined;
}

/** All engines present, by name. */
export async function findBrowsers() {
  return { chromium: await findChromium(), firefox: findFirefox(), webkit: findWebKit() };
}

/** Chromium's sandbox cannot start for root, as in a container; for everyone else it stays on. */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
