const opening = {
  details: (page) => page.getByText("More", { exact: true }).click(),
  dialog: (page) => page.locator("#show").click(),
};

const places = ["grid", "flex", "scaled", "shadow", "details", "dialog"];

async function isAlive(site, place) {
  await site.open("/");
  await opening[place]?.(site.page);
  const map = site.page.locator(`#${place} roadmap-graph`);
  await site.expectSteps(map, ["Learn the knots", "Read the wind"]);
  await site.expectOpening(map, "Learn the knots", "Bowline");
  const { width } = await map.boundingBox();
  await site.expect(() => width > 300, true);
}

export const checksOf = () =>
  Object.fromEntries(places.map((place) => [`alive: ${place}`, (site) => isAlive(site, place)]));
