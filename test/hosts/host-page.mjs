import { expectSoon, PATIENCE } from "./expect-soon.mjs";

/**
 * An app of a host, as its reader sees it. All apps have
 *
 * - buttons `toggle` (takes `<main>` out and puts it back), `first`, `second` and `faulty` (hand
 *   over one of `shared/states.ts`);
 * - in `<main>` the maps `map` (all but progress), `owned` (data and progress), `listed` (a list of
 *   the app between its tags), `bare` (nothing), and both companions;
 * - outside of it, without an id, what `docs/frameworks.md` shows: it writes what it hears to the
 *   console, or stands in what `renderRoadmap` wrote where there was a server;
 * - lists of what they heard, as `shared/tell.ts` says it: `heard` by the framework's own way,
 *   `heard-by-hand` by `addEventListener`.
 */
export class HostPage {
  /** What the page wrote to the console, or could not load. */
  complaints = [];
  #page;
  #address;
  /** Whether it is as an app is at first. */
  #isFresh = false;

  constructor(page, address, isComplaint = () => true) {
    this.#page = page;
    this.#address = address;
    page.setDefaultTimeout(PATIENCE);
    page.on("console", (message) => {
      if (isComplaint(message)) this.complaints.push(message.text());
    });
    page.on("pageerror", (error) => this.complaints.push(String(error)));
    page.on("response", (response) => {
      if (response.status() >= 400) this.complaints.push(`${response.status()} ${response.url()}`);
    });
  }

  /** Opens the app anew, as for a reader who was never there, unless nobody has changed it yet. */
  async open() {
    if (this.#isFresh) return;
    if (this.#page.url().startsWith(this.#address)) {
      await this.#page.evaluate(() => localStorage.clear());
    }
    await this.#page.goto(this.#address);
    await this.map("map").getByRole("treeitem").first().waitFor();
    this.#isFresh = true;
  }

  /** What the server sends. */
  async source() {
    return (await this.#page.request.get(this.#address)).text();
  }

  map(id) {
    return this.#page.locator(`roadmap-graph#${id}`);
  }

  element(selector) {
    return this.#page.locator(selector);
  }

  get documented() {
    return this.#page.locator("roadmap-graph:not([id])");
  }

  async clickNode(name, map = this.map("map")) {
    this.#isFresh = false;
    await map.getByRole("treeitem", { name }).first().click();
  }

  /** Waits for what is to be written there; only what nobody has asked for is a complaint. */
  async takeFromConsole(text) {
    await this.expectIn(() => this.complaints, text);
    this.complaints.splice(this.complaints.indexOf(text), 1);
  }

  /** Presses one of the app's own buttons; `first` is what it begins with. */
  async press(id) {
    this.#isFresh = id === "first";
    await this.#page.locator(`button#${id}`).click();
  }

  /** Opens a step and shows the card of one of its topics, as a reader does. */
  async select(step, topic) {
    await this.clickNode(step);
    await this.clickNode(topic);
  }

  /** Marks the topic whose card is open. */
  async mark(status) {
    await this.map("map").getByRole("radio", { name: status }).check();
  }

  /** A property of a map, as data. */
  property(id, name) {
    return this.map(id).evaluate((map, key) => map[key], name);
  }

  /** What the app has heard, in the order of the events. */
  heard(list = "heard") {
    return this.#page.locator(`#${list} > li`).allTextContents();
  }

  /** Waits until something is as it is to be; says what it was instead. */
  expect(actual, expected) {
    return expectSoon(this.#page, actual, expected);
  }

  /** The same for a list, which may hold more. */
  async expectIn(actual, expected) {
    await this.expect(async () => {
      const list = await actual();
      return list.includes(expected) ? expected : list;
    }, expected);
  }
}
