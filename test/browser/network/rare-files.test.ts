import { expect } from "chai";
import type { RoadmapGraph } from "../../../src/index.js";
import { expandedState, inside, node, nodes } from "../support/map.js";
import { small } from "../support/roadmaps.js";
import { eventually, Wire } from "../support/wire.js";

/** Chromium alone asks again for a module that has failed: the others remember the failure. */
const asksAgain = /Chrome/.test(navigator.userAgent);

/** A page with the module build, where files do not arrive. */
class Page {
  readonly faults: string[] = [];
  readonly map: RoadmapGraph;
  readonly wire: Wire;

  static async open(missing: string, attributes = ""): Promise<Page> {
    const wire = new Wire();
    await wire.miss(missing);
    const frame = document.createElement("iframe");
    frame.width = "900";
    frame.height = "700";
    frame.srcdoc = `<!doctype html><roadmap-graph ${attributes}></roadmap-graph>`;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
    const page = new Page(frame.contentWindow as Window & typeof globalThis, wire);
    const script = page.map.ownerDocument.createElement("script");
    script.type = "module";
    script.src = wire.file("cdn/roadmap-graph.js");
    page.map.ownerDocument.head.append(script);
    await new Promise((resolve) => script.addEventListener("load", resolve, { once: true }));
    return page;
  }

  constructor(window: Window & typeof globalThis, wire: Wire) {
    this.wire = wire;
    this.map = window.document.querySelector("roadmap-graph") as RoadmapGraph;
    window.addEventListener("error", ({ message }) => this.faults.push(message));
    window.addEventListener("unhandledrejection", ({ reason }) => this.faults.push(String(reason)));
  }

  async drawn(): Promise<void> {
    await eventually("it is drawn", () => nodes(this.map).length >= 2);
  }

  said(part: RegExp): Promise<unknown> {
    const { getByRole } = inside(this.map);
    return eventually(`${part} is said`, () => part.test(getByRole("status").textContent ?? ""));
  }

  press(name: string): void {
    inside(this.map).getByRole("button", { name }).click();
  }
}

describe("a file of the module build that does not arrive", () => {
  afterEach(() => document.body.replaceChildren());

  for (const [tool, file, opened] of [
    ["More", "/menu-", { role: "group", name: "More" }],
    ["Search", "/search-tool-", { role: "searchbox", name: /./ }],
  ] as const) {
    it(`is said where it is that of “${tool}”; the map goes on`, async () => {
      const page = await Page.open(file);
      page.map.data = small;
      await page.drawn();
      await page.map.updateComplete;
      page.press(tool);
      await page.said(/^That did not work: ./);
      page.map.expand("first");
      await eventually("it opens", () => expandedState(page.map, "First step") === "true");
      expect(page.faults).to.deep.equal([]);
      await page.wire.miss();
      page.press(tool);
      if (asksAgain) await inside(page.map).findByRole(opened.role, { name: opened.name });
      else await page.said(/^That did not work: ./);
    });
  }

  it("leaves the picture where it is that of the live map, and comes when it is wanted", async () => {
    const page = await Page.open("/live-map-");
    page.map.data = small;
    await page.drawn();
    await page.map.updateComplete;
    expect(page.faults).to.deep.equal([]);
    await page.wire.miss();
    page.map.expand("first");
    if (asksAgain) {
      await eventually("it opens", () => expandedState(page.map, "First step") === "true");
    } else node(page.map, "First step");
  });

  it("leaves the map in English where it is that of a language", async () => {
    const page = await Page.open("languages/de", 'lang="de"');
    page.map.data = small;
    await page.drawn();
    await page.map.updateComplete;
    inside(page.map).getByRole("button", { name: "Search" });
    expect(page.faults).to.deep.equal([]);
  });

  it("is told like an answer that does not come where it is what reads answers", async () => {
    const page = await Page.open("/read-answer-");
    page.map.src = page.wire.address("sound");
    await page.said(/^There was no answer\. /);
    await page.wire.miss();
    page.press("Try again");
    if (asksAgain) await page.drawn();
    else await page.said(/^There was no answer\. /);
  });

  it("is told where it is what reads other documents, and asked for again", async () => {
    const page = await Page.open("extras/importers");
    page.map.src = page.wire.address("a list");
    await page.said(/^What reads this kind of document could not be fetched\./);
    await page.wire.miss();
    page.press("Try again");
    if (asksAgain) await page.drawn();
    else await page.said(/^What reads this kind of document could not be fetched\./);
    expect(page.faults).to.deep.equal([]);
  });

  it("leaves the layout a road where it is that of a tree", async () => {
    const page = await Page.open("/framed-layouts-");
    page.map.data = small;
    await page.drawn();
    page.map.layout = "tree";
    await eventually("it is a road again", () => page.map.layout === "road");
    await page.map.updateComplete;
    expect(nodes(page.map)).to.have.lengthOf(2);
    expect(page.faults).to.deep.equal([]);
  });

  it("is said where it makes QR codes", async () => {
    const page = await Page.open("extras/qr-code");
    page.map.data = small;
    await page.drawn();
    page.map.setStatus("alpha", "done");
    await page.map.updateComplete;
    page.press("More");
    (await inside(page.map).findByRole("button", { name: /^Take progress along/ })).click();
    (await inside(page.map).findByRole("button", { name: /QR code/ })).click();
    const alert = await inside(page.map).findByRole("alert");
    expect(alert.textContent).to.match(/^That did not work: ./);
    expect(page.faults).to.deep.equal([]);
  });
});
