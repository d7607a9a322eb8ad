import { attempt } from "../attempt.mjs";
import { serveFolder } from "../serve-folder.mjs";
import { SitePage } from "./site-page.mjs";

/**
 * Runs checks on a site, each as a reader who was never there.
 *
 * @returns {Promise<Record<string, string | undefined>>} what went wrong, by check
 */
export async function visitSite(browser, site, checks) {
  const server = await serveFolder(site);
  const outcome = {};
  const complaints = [];
  try {
    for (const [name, check] of Object.entries(checks)) {
      // Maps far from the window wait for a reader to come: here, none is far.
      const context = await browser.newContext({
        viewport: { width: 1000, height: 5000 },
        reducedMotion: "reduce",
      });
      const page = new SitePage(await context.newPage(), server.origin);
      outcome[name] = await attempt(() => check(page));
      complaints.push(...page.complaints.map((text) => `${name}: ${text}`));
      await context.close();
    }
  } finally {
    server.stop();
  }
  return { ...outcome, "an empty console": complaints.join("\n") || undefined };
}
