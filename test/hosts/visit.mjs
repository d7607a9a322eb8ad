import { attempt } from "./attempt.mjs";
import { HostPage } from "./host-page.mjs";
import { isOfPolicy, PolicyWatch } from "./policy-watch.mjs";
import { serveFolder } from "./serve-folder.mjs";

/**
 * Runs checks on the site of a host, each on a page opened anew.
 *
 * @param breaks what the host itself breaks of a strict policy
 * @returns {Promise<Record<string, string | undefined>>} what went wrong, by check
 */
export async function visit(browser, { site, checks, breaks }) {
  const server = await serveFolder(site);
  // Maps far from the window wait for a reader to come: here, none is far.
  const context = await browser.newContext({
    viewport: { width: 1000, height: 5000 },
    reducedMotion: "reduce",
  });
  const policy = new PolicyWatch();
  await policy.watch(context);
  const app = new HostPage(
    await context.newPage(),
    server.origin,
    (message) => !isOfPolicy(message.text()),
  );
  const outcome = { "shows a map": await attempt(() => app.open()) };
  const all = outcome["shows a map"] === undefined ? checks : {};
  try {
    for (const [name, check] of Object.entries(all)) {
      outcome[name] = await attempt(async () => {
        await app.open();
        await check(app);
      });
    }
  } finally {
    await context.close();
    server.stop();
  }
  return {
    ...outcome,
    "an empty console": app.complaints.join("\n") || undefined,
    "a strict policy": policy.faults(breaks) || undefined,
  };
}
