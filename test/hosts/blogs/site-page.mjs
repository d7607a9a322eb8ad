import { expectSoon, PATIENCE } from "../expect-soon.mjs";
import { isOfPolicy } from "../policy-watch.mjs";

/** A page of a site, as its reader sees it. */
export class SitePage {
  /** What the page wrote to the console, or could not load. */
  complaints = [];
  #page;
  #origin;

  constructor(page, origin) {
    this.#page = page;
    this.#origin = origin;
    page.setDefaultTimeout(PATIENCE);
    page.on("console", (message) => {
      if (!isOfPolicy(message.text())) this.complaints.push(message.text());
    });
    page.on("pageerror", (error) => this.complaints.push(String(error)));
    page.on("response", (response) => {
      if (response.status() >= 400) this.complaints.push(`${response.status()} ${response.url()}`);
    });
  }

  get origin() {
    return this.#origin;
  }

  get page() {
    return this.#page;
  }

  async open(path) {
    await this.#page.goto(`${this.#origin}${path}`);
  }

  /** What the server sends. */
  async source(path) {
    return (await this.#page.request.get(`${this.#origin}${path}`)).text();
  }

  /** A map has these steps, and shows them. */
  async expectSteps(map, titles) {
    const steps = () => map.evaluate(({ roadmap }) => roadmap?.steps.map(({ title }) => title));
    await this.expect(steps, titles);
    for (const name of titles) await map.getByRole("treeitem", { name }).first().waitFor();
  }

  /** Opens a step, and expects its topics to be seen. */
  async expectOpening(map, step, topic) {
    await map.getByRole("treeitem", { name: step }).first().click();
    await map.getByRole("treeitem", { name: topic }).first().waitFor();
  }

  /** Waits until something is as it is to be; says what it was instead. */
  expect(actual, expected) {
    return expectSoon(this.#page, actual, expected);
  }
}
