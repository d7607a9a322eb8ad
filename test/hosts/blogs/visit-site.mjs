import { attempt } from "../attempt.mjs";
import { PolicyWatch } from "../policy-watch.mjs";
import { serveFolder } from "../serve-folder.mjs";
import { SitePage } from "./site-page.mjs";

/**
 * Runs checks on a site, each as a reader who was never there.
 *
 * @param breaks what the site itself breaks of a strict policy
 * @returns {Promise<Record<string, string | undefined>>} what went wrong, by check
 */
export async function visitSite(browser, { site, checks, breaks }) {
  const server = await serveFolder(site);
  const outcome = {};
  const complaints = [];
  const policy = new PolicyWatch();
  try {
    for (const [name, check] of Object.entries(checks)) {
      // Maps far from the window wait for a reader to come: here, none is far.
      const context = await browser.newContext({
        viewport: { width: 1000, height: 5000 },
        reducedMotion: "reduce",
      });
      await policy.watch(context);
      const page = new SitePage(await context.newPage(), server.origin);
      outcome[name] = await attempt(() => check(page));
      complaints.push(...page.complaints.map((text) => `${name}: ${text}`));
      await context.close();
    }
  } finally {
    server.stop();
  }
  return {
    ...outcome,
    "an empty console": complaints.join("\n") || undefined,
    "a strict policy": policy.faults(breaks) || undefined,
  };
}
