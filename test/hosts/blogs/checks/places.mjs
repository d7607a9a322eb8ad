const TITLES = ["Learn the knots", "Read the wind"];

const opening = {
  details: (page) => page.getByText("More", { exact: true }).click(),
  tab: (page) => page.getByRole("tab").click(),
  dialog: (page) => page.locator("#show").click(),
};

const places = ["grid", "flex", "scaled", "shadow", "deep", "details", "tab", "dialog"];

const styles = ["transform", "revert", "motion", "elements", "flow"];

/** Two scripts on one page, and whose texts its maps speak: those of what was there first. */
const OLD = "old/roadmap-graph.min.js=";
const OLD_MODULE = "old/cdn/roadmap-graph.js=module";
const NEW = "roadmap-graph/roadmap-graph.min.js=";
const NEW_MODULE = "roadmap-graph/cdn/roadmap-graph.js=module";
const versions = {
  "an old script, then a new one": [OLD, NEW, "Expand old"],
  "a new script, then an old one": [NEW, OLD, "Expand all"],
  "an old script, then a new module": [OLD, NEW_MODULE, "Expand old"],
  "an old module, then a new script": [OLD_MODULE, NEW, "Expand old"],
};

/** Where all there is to press stands in the map, and how large, whatever scales the map. */
const boxesIn = (map) =>
  map.evaluate((host) => {
    const { left, top, width } = host.getBoundingClientRect();
    const scale = width / host.offsetWidth;
    const pressed = host.shadowRoot.querySelectorAll("[role=treeitem], button, label");
    return Array.from(pressed, (element) => {
      const box = element.getBoundingClientRect();
      const places = [box.left - left, box.top - top, box.width, box.height];
      return places.map((length) => length / scale);
    });
  });

/** Waits until a map looks as it does where nothing disturbs it, at the same width. */
async function expectSameLook(site, map, style = "") {
  const width = await map.evaluate(({ offsetWidth }) => offsetWidth);
  const undisturbed = await site.page.context().newPage();
  await undisturbed.goto(`${site.origin}/styled?${style}`);
  const same = undisturbed.locator("roadmap-graph");
  await same.evaluate((host, room) => {
    document.body.style.width = "max-content";
    host.style.width = `${room}px`;
  }, width);
  await same.getByRole("treeitem", { name: TITLES[0] }).click();
  await same.getByRole("treeitem", { name: "Bowline" }).waitFor();
  await site.expect(
    async () => {
      const expected = await boxesIn(same);
      const actual = await boxesIn(map);
      const isOff = (box, at) =>
        box.some((length, side) => !(Math.abs(length - actual[at]?.[side]) < 1));
      return { count: actual.length, off: expected.filter(isOff) };
    },
    { count: (await boxesIn(same)).length, off: [] },
  );
  await undisturbed.close();
}

async function isAlive(site, map) {
  await site.expectSteps(map, TITLES);
  await site.expectOpening(map, "Learn the knots", "Bowline");
}

async function isAtHome(site, place) {
  await site.open("/");
  await opening[place]?.(site.page);
  const map = site.page.locator(`#${place} roadmap-graph`);
  await isAlive(site, map);
  await expectSameLook(site, map, "text");
}

async function withstands(site, style) {
  await site.open(`/styled?${style}`);
  const map = site.page.locator("roadmap-graph");
  await isAlive(site, map);
  await expectSameLook(site, map);
}

/** One elements' code, two scripts: the map, its place, the card and the questions all work. */
async function bearsBoth(site, [first, second, text]) {
  await site.open(`/versions?${first}&${second}`);
  const sailing = site.page.locator("[data-roadmap-src] > roadmap-graph");
  await site.expect(() => site.page.locator("roadmap-graph").count(), 2);
  await isAlive(site, sailing);
  await sailing.getByRole("button", { name: "Collapse all" }).click();
  await sailing.getByRole("button", { name: text }).waitFor();
  await site.page.locator("roadmap-faq").getByText("Is it cold?").waitFor();
  const next = site.page.locator("roadmap-next");
  await next.getByRole("heading", { name: "Bowline" }).waitFor();
  await next.getByRole("button", { name: "Done" }).click();
  await next.getByRole("heading", { name: "Cleat hitch" }).waitFor();
  await site.expect(() => sailing.evaluate(({ progress }) => progress), { bowline: "done" });
}

const named = (prefix, names, check) =>
  Object.fromEntries(names.map((name) => [`${prefix}: ${name}`, (site) => check(site, name)]));

export const checksOf = () => ({
  ...named("at home", places, isAtHome),
  ...named("withstands", styles, withstands),
  "nothing overlaps in large, wide letters": async (site) => {
    await site.page.setViewportSize({ width: 390, height: 5000 });
    await site.open("/styled?text");
    const map = site.page.locator("roadmap-graph");
    await isAlive(site, map);
    const flaws = () =>
      map.evaluate((host) => {
        const nodes = Array.from(host.shadowRoot.querySelectorAll("[role=treeitem]"));
        const boxes = nodes.map((node) => node.getBoundingClientRect());
        const overlap = (a, b) =>
          a !== b && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        return boxes.filter(
          (box) => box.right > innerWidth || boxes.some((other) => overlap(box, other)),
        ).length;
      });
    await site.expect(flaws, 0);
  },
  "at home: moved to another place": async (site) => {
    await site.open("/");
    const map = site.page.locator("#grid roadmap-graph");
    await isAlive(site, map);
    await map.evaluate((host) => {
      host.id = "moved";
      document.querySelector("#shadow").before(host);
    });
    const moved = site.page.locator("#moved");
    await moved.getByRole("treeitem", { name: "Bowline" }).waitFor();
    await expectSameLook(site, moved, "text");
    await moved.getByRole("treeitem", { name: "Learn the knots" }).click();
    await site.expect(() => moved.getByRole("treeitem", { name: "Bowline" }).count(), 0);
  },
  "as it was left, back from another page": async (site) => {
    await site.page.addInitScript(() => {
      addEventListener("pageshow", ({ persisted }) => {
        window.wasKept = persisted;
      });
    });
    await site.open("/styled?");
    const map = site.page.locator("roadmap-graph");
    await isAlive(site, map);
    await site.open("/versions?roadmap-graph/roadmap-graph.min.js=");
    const next = site.page.locator("roadmap-next");
    await next.getByRole("button", { name: "Done" }).click();
    await next.getByRole("heading", { name: "Cleat hitch" }).waitFor();
    await site.page.goBack({ waitUntil: "commit" });
    await site.expect(() => site.page.evaluate(() => window.wasKept), true);
    await map.getByRole("treeitem", { name: "Bowline" }).waitFor();
    await site.expect(() => map.evaluate(({ progress }) => progress), { bowline: "done" });
    await expectSameLook(site, map);
  },
  ...Object.fromEntries(
    Object.entries(versions).map(([name, both]) => [name, (site) => bearsBoth(site, both)]),
  ),
});
