import { expect } from "chai";
import type { RoadmapGraph } from "../../../src/index.js";
import { until } from "../support/until.js";

const SCRIPT = "/dist/roadmap-graph.min.js";

/** A page of its own with a strict policy and the built script, and all it complains about. */
class StrictPage {
  readonly violations: string[] = [];
  readonly errors: string[] = [];
  readonly window: Window & typeof globalThis;
  readonly globals: ReadonlySet<string>;

  static async open(): Promise<StrictPage> {
    const frame = document.createElement("iframe");
    frame.width = "1000";
    frame.height = "500";
    frame.src = "/test/browser/support/strict-page.html";
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener("load", resolve));
    return new StrictPage(frame.contentWindow as Window & typeof globalThis);
  }

  constructor(page: Window & typeof globalThis) {
    this.window = page;
    this.globals = new Set(Object.getOwnPropertyNames(page));
    page.document.addEventListener("securitypolicyviolation", (event) => {
      this.violations.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
    });
    page.addEventListener("error", ({ message }) => this.errors.push(message));
  }

  async load(src = SCRIPT, type = ""): Promise<void> {
    const script = this.window.document.createElement("script");
    Object.assign(script, { src, type });
    this.window.document.head.append(script);
    await new Promise((resolve, reject) => {
      script.addEventListener("load", resolve);
      script.addEventListener("error", reject);
    });
    await this.map.updateComplete;
  }

  get map(): RoadmapGraph {
    return this.window.document.querySelector("roadmap-graph") as RoadmapGraph;
  }

  get steps(): Element[] {
    return Array.from(this.map.shadowRoot?.querySelectorAll("[role=treeitem]") ?? []);
  }

  /** What the page has loaded, but for what the test runner put into it. */
  get requests(): string[] {
    const loaded = this.window.performance.getEntriesByType("resource");
    const paths = loaded.map(({ name }) => new URL(name).pathname);
    return paths.filter((path) => !path.startsWith("/__web"));
  }

  /** What the script has added to the window. */
  get added(): string[] {
    return Object.getOwnPropertyNames(this.window).filter((name) => !this.globals.has(name));
  }
}

describe("<roadmap-graph> script tag", () => {
  afterEach(() => document.body.replaceChildren());

  it("shows the ten steps with nothing but itself", async () => {
    const page = await StrictPage.open();
    await page.load();
    expect(page.steps).to.have.lengthOf(10);
    expect(page.requests).to.deep.equal([SCRIPT]);
  });

  it("breaks no strict policy, whatever is done with it", async () => {
    const page = await StrictPage.open();
    await page.load();
    const { map } = page;
    map.expandAll();
    await map.updateComplete;
    expect(page.steps).to.have.lengthOf(118);
    map.selected = "http";
    map.setStatus("http", "done");
    await map.updateComplete;
    await map.zoomIn();
    await map.reveal("kubernetes");
    await map.fit();
    map.collapseAll();
    map.data = {} as NonNullable<RoadmapGraph["data"]>;
    await map.updateComplete;
    await until("the notice is there", () => map.shadowRoot?.querySelector("[part~=error]"));
    expect(page.violations).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
    expect(page.requests).to.deep.equal([SCRIPT]);
  });

  it("adds nothing to the page's globals", async () => {
    const page = await StrictPage.open();
    await page.load();
    expect(page.added).to.deep.equal([]);
  });

  it("brings the ten steps to a map of the module build that was there first", async () => {
    const page = await StrictPage.open();
    await page.load("/dist/cdn/roadmap-graph.js", "module");
    await until("it has none", () => page.map.shadowRoot?.querySelector("[part~=empty]"));
    await page.load();
    await until("it has them", () => page.steps.length === 10);
    expect(page.errors).to.deep.equal([]);
  });

  it("says what is missing where it stands alone, and a page lays the map out", async () => {
    const frame = document.createElement("iframe");
    frame.width = "900";
    document.body.append(frame);
    const page = frame.contentWindow as Window & typeof globalThis;
    const messages: string[] = [];
    page.addEventListener("error", ({ message }) => messages.push(message));
    const text = await (await fetch(SCRIPT)).text();
    const script = page.document.createElement("script");
    script.src = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
    const map = page.document.createElement("roadmap-graph");
    page.document.body.append(map, script);
    await until("it is drawn", () => map.shadowRoot?.querySelector("[role=treeitem]"));
    map.layout = () => ({ nodes: [] });
    await until("it is told", () => messages.some((text) => text.includes("cdn/ belongs")));
    expect(map.layout).to.equal("road");
  });

  it("does no harm when it is on the page twice", async () => {
    const page = await StrictPage.open();
    await page.load();
    page.map.expand("databases");
    await page.load();
    expect(page.map.expanded).to.equal("databases");
    expect(page.errors).to.deep.equal([]);
  });
});
