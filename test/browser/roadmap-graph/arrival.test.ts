import roadmap from "backend-roadmap-data";
import { expect } from "chai";
import type { RoadmapGraph } from "../../../src/index.js";
import { expandedState, mount, node, nodes, room } from "../support/map.js";
import { record } from "../support/record.js";
import { reduceMotion } from "../support/stub.js";
import { until } from "../support/until.js";

const FIRST = "Learn the Fundamentals";

/** A map that nobody waits for, below an article of this height. */
function place(height: number, width = 1180): RoadmapGraph {
  const page = room(width);
  const article = document.createElement("div");
  article.style.blockSize = `${height}px`;
  const map = document.createElement("roadmap-graph");
  map.data = roadmap;
  page.append(article, map);
  return map;
}

const turn = () => new Promise((resolve) => setTimeout(resolve));

const tops = (map: RoadmapGraph) => nodes(map).map((item) => item.getBoundingClientRect().top);

describe("<roadmap-graph> arrival", () => {
  beforeEach(reduceMotion);
  afterEach(() => scrollTo(0, 0));

  for (const width of [390, 1180]) {
    it(`shows its steps at once, where they stay when it comes alive (${width}px)`, async () => {
      const map = place(0, width);
      await Promise.resolve();
      expect(nodes(map)).to.have.lengthOf(10);
      const before = tops(map);
      await map.updateComplete;
      // The layout counts in whole pixels: half a pixel for each step above.
      for (const [at, top] of tops(map).entries()) {
        expect(top).to.be.closeTo(before[at] ?? 0, at / 2 + 0.1);
      }
    });
  }

  it("shows no titles where the page draws something in their place", async () => {
    const map = place(0);
    map.nodeContent = ({ id }) => `${id}!`;
    const texts: string[] = [];
    await until("it is drawn", () => {
      texts.push(...nodes(map).map(({ textContent }) => textContent ?? ""));
      return texts.length > 0;
    });
    expect(texts[0]).to.contain("fundamentals!");
  });

  it("opens a step that was clicked before it was alive", async () => {
    const map = place(0);
    await Promise.resolve();
    node(map, FIRST).click();
    await until("the step is open", () => expandedState(map, FIRST) === "true");
  });

  it("keeps the focus that a step got before it was alive", async () => {
    const map = place(0);
    await Promise.resolve();
    node(map, FIRST).focus();
    await map.updateComplete;
    expect(map.shadowRoot?.activeElement).to.equal(node(map, FIRST));
  });

  it("does nothing far away but hold its place", async () => {
    const map = place(5000);
    const loads = record(map, "roadmap-load");
    for (let times = 0; times < 5; times += 1) await new Promise(requestAnimationFrame);
    expect(nodes(map)).to.deep.equal([]);
    expect(loads).to.deep.equal([]);
    expect(map.getBoundingClientRect().height).to.be.above(300);
  });

  it("does nothing while it is moved far away, and comes where it is put near", async () => {
    const map = place(5000);
    const loads = record(map, "roadmap-load");
    await turn();
    const far = room(600);
    far.append(map);
    await turn();
    map.remove();
    await turn();
    dispatchEvent(new Event("keydown"));
    far.append(map);
    for (let times = 0; times < 5; times += 1) await new Promise(requestAnimationFrame);
    expect(nodes(map)).to.deep.equal([]);
    expect(loads).to.deep.equal([]);
    document.body.prepend(map);
    await until("it is drawn", () => nodes(map).length === 10);
    await until("it is told", () => loads.length === 1);
  });

  it("is there when a reader comes near", async () => {
    const map = place(5000);
    const loads = record(map, "roadmap-load");
    await turn();
    scrollTo(0, 4900);
    await until("it is drawn", () => nodes(map).length === 10);
    await until("it is told", () => loads.length === 1);
  });

  it("is there for who waits for it", async () => {
    const map = place(5000);
    await map.updateComplete;
    expect(nodes(map)).to.have.lengthOf(10);
    map.expand("fundamentals");
    expect(map.expanded).to.equal("fundamentals");
  });

  it("is there for who asks it for something", async () => {
    const map = place(5000);
    map.expand("fundamentals");
    await until("it has opened", () => map.expanded === "fundamentals");
  });

  it("is there for a printer", async () => {
    const map = place(5000);
    await turn();
    dispatchEvent(new Event("beforeprint"));
    // A printer waits for what is done at once, and for nothing else.
    for (let times = 0; times < 8; times += 1) await Promise.resolve();
    expect(nodes(map)).to.have.lengthOf(10);
  });

  it("is there for the Tab key", async () => {
    const map = place(5000);
    await turn();
    expect(nodes(map)).to.deep.equal([]);
    dispatchEvent(new KeyboardEvent("keydown", { key: "Tab" }));
    for (let times = 0; times < 8; times += 1) await Promise.resolve();
    expect(nodes(map)).to.have.lengthOf(10);
  });

  it("is alive before it says that it is loaded", async () => {
    const map = place(0);
    const expanded = await new Promise((resolve) => {
      map.addEventListener("roadmap-load", () => {
        map.expand("fundamentals");
        resolve(map.expanded);
      });
    });
    expect(expanded).to.equal("fundamentals");
  });

  it("comes alive with what took the place of what it began with", async () => {
    const map = place(0);
    const loads = record(map, "roadmap-load");
    await Promise.resolve();
    map.data = undefined;
    await turn();
    map.data = { ...roadmap, id: "other" };
    await until("it is told", () => loads.length > 0);
    expect(loads.map((event) => event.roadmap.id)).to.deep.equal(["other"]);
    map.expand("fundamentals");
    expect(map.expanded).to.equal("fundamentals");
  });

  it("tells what was left out of a roadmap when it is loaded", async () => {
    const [first, ...others] = roadmap.steps;
    const data = { ...roadmap, steps: [{ ...first, related: ["nowhere"] }, ...others] };
    const map = document.createElement("roadmap-graph");
    const loads = record(map, "roadmap-load");
    map.data = data as typeof roadmap;
    room(600).append(map);
    await map.updateComplete;
    await until("it is told", () => loads.length === 1);
    expect(loads[0]?.warnings.map(({ path }) => path)).to.deep.equal(["steps[0].related[0]"]);
    expect(loads[0]?.warnings[0]?.message).to.include("nowhere");
    expect(await mount()).to.have.property("expanded", "none");
  });
});
