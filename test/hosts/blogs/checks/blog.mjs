const SAILING = ["Learn the knots", "Read the wind"];
const LIST = ["Plan the trip", "Pack"];

const maps = ({ page }) => page.locator("roadmap-graph");

/** The router of a client complains of whoever leaves before its change of pages is over. */
const settles = (site) =>
  site.expect(() => site.page.evaluate(() => !!document.activeViewTransition), false);

async function expectMap(site) {
  await site.page.getByRole("heading", { name: "A map", level: 1 }).waitFor();
  await site.expect(() => maps(site).count(), 1);
  await site.expectSteps(maps(site), SAILING);
  await settles(site);
}

async function expectList(site) {
  await site.page.getByRole("heading", { name: "A list", level: 1 }).waitFor();
  await site.expect(() => maps(site).count(), 2);
  await site.expectSteps(maps(site).first(), LIST);
  await site.expectSteps(maps(site).last(), SAILING);
  await settles(site);
}

const follow = ({ page }, name) =>
  page.locator("main, body").last().getByRole("link", { name }).first().click();

/** What every blog is to show: `/map` has a file, `/list` a list and the file. */
export function checksOf({ client = false }) {
  return {
    "a file becomes a map": async (site) => {
      await site.open("/map");
      await expectMap(site);
      await site.expectOpening(maps(site), "Learn the knots", "Bowline");
    },
    "a list is sent as it stands": async (site) => {
      const items = await site.page.evaluate(
        (html) => {
          const sent = new DOMParser().parseFromString(html, "text/html");
          const list = sent.querySelector("roadmap-graph > ol");
          return Array.from(list.children, ({ textContent }) => textContent.trim());
        },
        await site.source("/list"),
      );
      await site.expect(() => items, LIST);
    },
    "a list and a file are two maps": async (site) => {
      await site.open("/list");
      await expectList(site);
    },
    "posts change, back and forward": async (site) => {
      await site.open("/map");
      await expectMap(site);
      await site.page.evaluate(() => {
        window.isFirstPage = true;
      });
      await follow(site, "A list");
      await expectList(site);
      await site.expect(() => site.page.evaluate(() => !!window.isFirstPage), client);
      await follow(site, "A map");
      await expectMap(site);
      await site.page.goBack({ waitUntil: "commit" });
      await expectList(site);
      await site.page.goForward({ waitUntil: "commit" });
      await expectMap(site);
      await site.expectOpening(maps(site), "Learn the knots", "Bowline");
    },
  };
}
