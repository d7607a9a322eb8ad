import { freePort } from "../runner/free-port.mjs";
import { untilAnswers } from "../runner/until-answers.mjs";
import { HostPage } from "./host-page.mjs";

const SECONDS = 90;
/** Lit's development build speaks of itself and of how elements update, not of hydration. */
const isLit = (text) => text.startsWith("Lit is in dev mode") || text.includes("lit.dev/msg/");
const isComplaint = (message) =>
  ["warning", "error"].includes(message.type()) && !isLit(message.text());

/**
 * Opens an app from its framework's server for development, as those do who begin with it. Only
 * there a framework says that what it makes is not what its server has sent.
 *
 * @param {import("./build-host.mjs").HostBuild} made
 * @throws what the page has to complain of
 */
export async function develop(browser, made) {
  const address = `http://localhost:${await freePort()}`;
  const server = made.develop(new URL(address).port);
  try {
    await untilAnswers(address, server, SECONDS);
    // At first servers may find out what to bundle, and load the page anew.
    await open(browser, address);
    const complaints = await open(browser, address);
    if (complaints.length > 0) throw new Error(complaints.join("\n"));
  } finally {
    // It writes where the build is going to.
    await server.stop();
  }
}

async function open(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 5000 } });
  try {
    const app = new HostPage(await context.newPage(), address, isComplaint);
    await app.open();
    await app.press("second");
    await app.expect(() => app.property("map", "layout"), "tree");
    await app.expect(() => app.documented.getByRole("treeitem").count(), 10);
    return app.complaints;
  } finally {
    await context.close();
  }
}
