import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { build } from "vite";
import { serveFolder } from "../hosts/serve-folder.mjs";
import { chromiumArguments } from "../runner/find-browsers.mjs";

/** What is lower is cut off. */
const HEIGHT = 1200;
/** The same address each time: it is in links and QR codes. */
const ORIGIN = "http://pictures.localhost";
/** Around what stands in a page; the width of a picture is that of the story. */
const MARGIN = 16;

const pathTo = (name) => fileURLToPath(new URL(name, import.meta.url));

/** The same pixels on every machine, as far as flags can have it. */
const drawing = [
  "--font-render-hinting=none",
  "--disable-lcd-text",
  "--force-color-profile=srgb",
  "--hide-scrollbars",
];

/** Bundles the stories into one script, so that nothing arrives late. */
async function buildPage(folder) {
  await build({
    root: pathTo("page"),
    configFile: pathTo("../../.storybook/vite.config.ts"),
    logLevel: "error",
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: "es2022",
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
}

/** A page of its own for one picture after the other. */
async function openPage(browser) {
  const context = await browser.newContext({
    reducedMotion: "reduce",
    locale: "en-US",
    timezoneId: "UTC",
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const inPage = (name, ...values) =>
    page.evaluate(([name, values]) => globalThis.pictures[name](...values), [name, values]);

  return {
    list: async () => {
      await page.goto(ORIGIN);
      return inPage("list");
    },
    /** The family that the engine takes for each sample, and how wide it draws it. */
    fonts: async () => {
      await page.goto(ORIGIN);
      const samples = await inPage("showFonts");
      await session.send("DOM.enable");
      await session.send("CSS.enable");
      const { root } = await session.send("DOM.getDocument");
      const { nodeIds } = await session.send("DOM.querySelectorAll", {
        nodeId: root.nodeId,
        selector: "p",
      });
      const found = nodeIds.map(async (nodeId, index) => {
        const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
        const families = fonts.map(({ familyName }) => familyName).join(" + ");
        return [samples[index].name, `${families}, ${samples[index].width}`];
      });
      return Object.fromEntries(await Promise.all(found));
    },
    show: async (pose) => {
      const { width, schemes, story } = pose;
      const margin = story.isFull ? 0 : 2 * MARGIN;
      await page.setViewportSize({ width: width + margin, height: HEIGHT });
      await page.emulateMedia({ colorScheme: schemes[0] });
      // Another address each time: one that differs by its hash alone would not load anything.
      await page.goto(`${ORIGIN}/?${pose.name}`);
      await inPage("show", pose);
    },
    paint: async (scheme) => {
      await page.emulateMedia({ colorScheme: scheme });
      await inPage("paint", scheme);
    },
    settle: () => inPage("settle"),
    shoot: async () => {
      const options = { format: "png", optimizeForSpeed: true };
      const { data } = await session.send("Page.captureScreenshot", options);
      return Buffer.from(data, "base64");
    },
  };
}

/** A browser that shows stories. */
export async function openStage(executablePath, folder) {
  await buildPage(folder);
  const server = await serveFolder(folder);
  const browser = await chromium.launch({
    executablePath,
    args: [
      ...chromiumArguments,
      ...drawing,
      `--host-resolver-rules=MAP pictures.localhost:80 ${new URL(server.origin).host}`,
    ],
    env: { ...process.env, FONTCONFIG_FILE: pathTo("fonts.conf") },
  });
  return {
    version: browser.version(),
    openPage: () => openPage(browser),
    close: async () => {
      await browser.close();
      server.stop();
    },
  };
}
