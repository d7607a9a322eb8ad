import { checksOf as checksOfBlog } from "./blog.mjs";

export const checksOf = (host) => ({
  ...checksOfBlog(host),
  "what a CMS leaves becomes maps": async (site) => {
    await site.open("/cms");
    const maps = site.page.locator("div > roadmap-graph");
    await site.expectSteps(maps.first(), ["Learn the knots", "Read the wind"]);
    await site.expectSteps(maps.last(), ["Plan the trip", "Pack"]);
  },
});
