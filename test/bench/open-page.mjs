import { setTimeout as wait } from "node:timers/promises";
import { chromium } from "playwright-core";
import { chromiumArguments, findChromium } from "../runner/find-browsers.mjs";

const VIEWPORT = { width: 1180, height: 800 };

const launch = async () =>
  chromium.launch({ executablePath: await findChromium(), args: chromiumArguments });

/** One browser for the whole run, and in it a page of its own for each thing that is measured. */
export class Pages {
  #origin;
  #browser;

  constructor(origin) {
    this.#origin = origin;
  }

  async version() {
    this.#browser ??= await launch();
    return this.#browser.version();
  }

  /**
   * Opens a page in a context of its own: nothing cached, nothing compiled, a process of its own.
   *
   * @param {{ path?: string, slowdown?: number, context?: object }} [options]
   */
  async open({ path = "/blank.html", slowdown = 1, context = {} } = {}) {
    if (!this.#browser?.isConnected()) this.#browser = await launch();
    const session = await this.#browser.newContext({ viewport: VIEWPORT, ...context });
    const page = await session.newPage();
    const devtools = await session.newCDPSession(page);
    await devtools.send("Performance.enable");
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    const goTo = () => page.goto(this.#origin + path, { waitUntil: "load" });
    return { page, devtools, goTo, close: () => this.#close(session) };
  }

  /** A page that hangs does not close; then its browser has to go. */
  async #close(session) {
    const isClosed = await Promise.race([session.close().then(() => true), wait(5_000, false)]);
    if (!isClosed) await this.stop();
  }

  async stop() {
    await this.#browser?.close();
    this.#browser = undefined;
  }
}
