import { backend, states } from "./expected.mjs";

const STEP = "Learn the Fundamentals";
const TOPIC = "How the Internet Works";
const IN_THE_APP = "#map, #owned, #listed, #bare, roadmap-next, roadmap-faq";
const titles = (app, id) => app.property(id, "roadmap").then((it) => it?.steps.map((n) => n.title));
const count = (app, id) => app.map(id).getByRole("treeitem").count();

async function handsOver(app, name, id = "map") {
  await app.expect(() => app.property(id, name), states.first[name]);
  await app.press("second");
  await app.expect(() => app.property(id, name), states.second[name]);
  await app.press("first");
  await app.expect(() => app.property(id, name), states.first[name]);
}

/** The checks of custom-elements-everywhere, on our elements. */
const everywhere = {
  "a listener of its own: roadmap-load": async (app) => {
    await app.expect(() => app.heard(), [`loaded ${backend.title}`]);
  },
  "no children": async (app) => {
    await app.map("bare").getByText("No roadmap yet").waitFor();
  },
  "children in its shadow root": async (app) => {
    await app.expect(() => count(app, "map"), 10);
  },
  "children between its tags": async (app) => {
    await app.expect(() => titles(app, "listed"), states.first.steps);
    await app.expect(() => count(app, "listed"), 2);
  },
  "hiding and showing it": async (app) => {
    await app.press("toggle");
    await app.expect(() => app.element(IN_THE_APP).count(), 0);
    await app.press("toggle");
    await app.expect(() => count(app, "map"), 10);
    await app.expect(() => titles(app, "listed"), states.first.steps);
  },
  "a boolean: estimate": (app) => handsOver(app, "estimate"),
  "numbers, in data": async (app) => {
    await app.press("second");
    const duration = () => app.property("map", "roadmap").then((roadmap) => roadmap.duration);
    await app.expect(duration, states.second.data.duration);
    await app.press("first");
  },
  "a string: layout": (app) => handsOver(app, "layout"),
  "arrays, in data": async (app) => {
    const steps = () => app.property("map", "data").then(({ steps }) => steps);
    await app.expect(steps, backend.steps);
  },
  "objects: data, messages, progress": async (app) => {
    await handsOver(app, "data");
    await handsOver(app, "progress", "owned");
    await app.press("second");
    await app.map("map").getByRole("button", { name: states.second.messages.expandAll }).waitFor();
    await app.press("first");
  },
  "a property in camel case: progressKey": (app) => handsOver(app, "progressKey"),
  "a listener by hand": async (app) => {
    await app.select(STEP, TOPIC);
    await app.expect(
      () => app.heard("heard-by-hand"),
      ["selected fundamentals", "selected internet"],
    );
  },
  "a listener of its own: roadmap-error": async (app) => {
    await app.press("faulty");
    await app.expectIn(() => app.heard(), "error duplicate");
  },
  "a listener of its own: roadmap-toggle": async (app) => {
    await app.clickNode(STEP);
    await app.expectIn(() => app.heard(), "opened fundamentals");
  },
  "a listener of its own: roadmap-select": async (app) => {
    await app.select(STEP, TOPIC);
    await app.expectIn(() => app.heard(), "selected internet");
  },
  "a listener of its own: roadmap-progress-change": async (app) => {
    await app.select(STEP, TOPIC);
    await app.mark("Learning");
    await app.expectIn(() => app.heard(), "marked internet learning");
  },
};

const ours = {
  "the map follows a list that the app changes": async (app) => {
    await app.press("second");
    await app.expect(() => titles(app, "listed"), states.second.steps);
    await app.press("first");
    await app.expect(() => titles(app, "listed"), states.first.steps);
  },
  "progress outlives the element, and nothing is heard twice": async (app) => {
    await app.select(STEP, TOPIC);
    await app.mark("Done");
    const marked = await app.property("map", "progress");
    await app.press("toggle");
    await app.expect(() => app.element(IN_THE_APP).count(), 0);
    await app.press("toggle");
    await app.map("map").getByRole("treeitem").first().waitFor();
    await app.expect(() => app.property("map", "progress"), marked);
    const loaded = `loaded ${backend.title}`;
    const since = async () => (await app.heard()).join("\n").split(loaded).pop();
    await app.expect(since, "");
    await app.clickNode(STEP);
    await app.expect(since, "\nselected fundamentals");
  },
  "its companions share its roadmap": async (app) => {
    await app.element("roadmap-next").getByRole("heading").first().waitFor();
    await app.press("second");
    await app.element("roadmap-faq").getByText("Is it cold?").waitFor();
  },
};

/** The map of `docs/frameworks.md`; where a server has rendered the app, that of the server. */
const documented = {
  "what the docs show": async (app) => {
    await app.expect(() => app.documented.getByRole("treeitem").count(), 10);
  },
};

/** What the docs have it say. */
const listening = {
  "what the docs hear": async (app) => {
    await app.clickNode(STEP, app.documented);
    await app.takeFromConsole("[fundamentals] true");
  },
};

/** Where a server has rendered the app. */
const rendered = {
  "the server sends the list": async (app) => {
    const list = /<roadmap-graph[^>]*><ol>.*?<\/ol>/.exec(withoutMarks(await app.source()))?.[0];
    await app.expect(() => list?.match(/(?<=<li>)[^<]+/g), states.first.steps);
  },
  "the server sends the outline": async (app) => {
    const titles = (await app.source()).match(/(?<=<h3 class="roadmap-title">).*(?=<\/h3>)/g);
    const plain = titles?.map((title) => title.replaceAll("&amp;", "&"));
    await app.expect(
      () => plain,
      backend.steps.map(({ title }) => title),
    );
  },
};

/** Without the space between tags, and what frameworks leave behind to find their place again. */
const withoutMarks = (html) => html.replace(/<!--.*?-->/gs, "").replace(/\s+(?=<)|(?<=>)\s+/g, "");

/** What is tried on a host. */
export const checksOf = ({ renders }) => ({
  ...everywhere,
  ...ours,
  ...documented,
  ...(renders ? rendered : listening),
});
