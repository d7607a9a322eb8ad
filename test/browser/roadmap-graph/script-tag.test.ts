import { expect } from "chai";
import { StrictPage } from "../strict/support/page.js";
import { until } from "../support/until.js";

const SCRIPT = "/dist/roadmap-graph.min.js";

const open = () => StrictPage.open("strict");

describe("<roadmap-graph> script tag", () => {
  afterEach(() => document.body.replaceChildren());

  it("shows the ten steps with nothing but itself", async () => {
    const page = await open();
    // What a browser has already it may not note.
    await page.load(`${SCRIPT}?once`);
    expect(page.steps).to.have.lengthOf(10);
    // Browsers note requests when they find the time.
    await until("its request is noted", () => page.requests.includes(SCRIPT));
    expect(page.requests).to.deep.equal([SCRIPT]);
  });

  it("adds nothing to the page's globals", async () => {
    const page = await open();
    await page.load(SCRIPT);
    expect(page.added).to.deep.equal([]);
  });

  it("brings the ten steps to a map of the module build that was there first", async () => {
    const page = await open();
    await page.load("/dist/cdn/roadmap-graph.js", "module");
    await until("it has none", () => page.map.shadowRoot?.querySelector("[part~=empty]"));
    await page.load(SCRIPT);
    await until("it has them", () => page.steps.length === 10);
    expect(page.complaints).to.deep.equal([]);
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
    const page = await open();
    await page.load(SCRIPT);
    page.map.expand("databases");
    await page.load(SCRIPT);
    expect(page.map.expanded).to.equal("databases");
    expect(page.complaints).to.deep.equal([]);
  });
});
