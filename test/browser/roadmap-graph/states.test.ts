import roadmap from "backend-roadmap-data";
import { expect } from "chai";
import { type RoadmapData, RoadmapGraph } from "../../../src/index.js";
import {
  detail,
  expandedState,
  focused,
  inside,
  mount,
  mountHTML,
  node,
  nodes,
  room,
} from "../support/map.js";
import { becomesSound, flawsOf } from "../support/picture.js";
import { record } from "../support/record.js";
import { small } from "../support/roadmaps.js";
import { stub } from "../support/stub.js";
import { until } from "../support/until.js";

const FIRST = "Learn the Fundamentals";

const faulty = {
  formatVersion: 1,
  id: "faulty",
  title: "Faulty",
  steps: [{ id: "one", title: "" }, { id: "one", title: "Two" }, 7],
} as unknown as RoadmapData;

function isVisible(element: Element | null): boolean {
  return element !== null && element.getClientRects().length > 0;
}

describe("<roadmap-graph> states", () => {
  for (const between of ["", "\n  "]) {
    it(`says that there is nothing to show yet (between the tags: ${JSON.stringify(between)})`, async () => {
      const map = await mountHTML(`<roadmap-graph>${between}</roadmap-graph>`);
      expect(isVisible(inside(map).queryByText("No roadmap yet"))).to.equal(true);
    });
  }

  it("says that there is nothing to show of a roadmap without steps", async () => {
    const map = await mount({ data: { ...small, steps: [] } });
    expect(isVisible(inside(map).queryByText("No roadmap yet"))).to.equal(true);
  });

  it("leaves what the page says in view until there is a map, and where it cannot be drawn", async () => {
    const map = await mountHTML("<roadmap-graph><p>Steps will follow.</p></roadmap-graph>");
    const said = map.querySelector("p");
    expect(isVisible(said)).to.equal(true);
    expect(isVisible(inside(map).queryByText("No roadmap yet"))).to.equal(false);
    map.data = small;
    await map.updateComplete;
    expect(isVisible(said)).to.equal(false);
    map.data = faulty;
    await map.updateComplete;
    expect(isVisible(said)).to.equal(true);
  });

  it("lists what is wrong with its data, where, and tells the page", async () => {
    const map = document.createElement("roadmap-graph");
    const errors = record(map, "roadmap-error");
    map.data = faulty;
    room(600).append(map);
    await map.updateComplete;
    const items = inside(map).getAllByRole("listitem");
    const faults = errors[0]?.faults.filter(({ severity }) => severity === "error") ?? [];
    expect(faults.map(({ path }) => path)).to.include.members(["steps[0].title", "steps[2]"]);
    expect(items.map((item) => item.textContent?.trim())).to.deep.equal(
      faults.map(({ path, message }) => `${path} ${message}`),
    );
    expect(errors).to.have.lengthOf(1);
    expect(inside(map).getByRole("status").textContent).to.equal("This roadmap cannot be drawn");
  });

  for (const data of [null, 7, "map", [], { steps: 7 }, () => {}]) {
    it(`survives data that is no roadmap at all: ${JSON.stringify(data)}`, async () => {
      const map = await mount({ data: data as unknown as RoadmapData });
      expect(nodes(map)).to.have.lengthOf(0);
      map.data = small;
      await map.updateComplete;
      expect(nodes(map)).to.have.lengthOf(2);
    });
  }

  it("draws data that comes late, and is then reached by keyboard", async () => {
    const map = await mountHTML("<roadmap-graph></roadmap-graph>");
    await new Promise(requestAnimationFrame);
    map.data = roadmap;
    await map.updateComplete;
    expect(nodes(map)).to.have.lengthOf(10);
    expect(nodes(map).filter((item) => item.tabIndex === 0)).to.have.lengthOf(1);
    expect(flawsOf(map)).to.deep.equal([]);
  });

  it("shows another roadmap closed, and keeps no detail of the one before", async () => {
    const map = await mount({ selected: "http" });
    map.data = small;
    await map.updateComplete;
    expect(detail(map, "HTTP")).to.equal(null);
    expect(nodes(map).map(({ dataset }) => dataset.id)).to.deep.equal(["first", "second"]);
    expect(map.selected).to.equal(undefined);
  });

  it("leaves open what was open in another edition of the same roadmap", async () => {
    const map = await mount({ selected: "http" });
    node(map, "HTTP").focus();
    const [first, ...others] = roadmap.steps;
    map.data = {
      ...roadmap,
      steps: [...others, { ...first, title: "Basics" } as (typeof others)[0]],
    };
    await map.updateComplete;
    expect(detail(map, "HTTP")).to.not.equal(null);
    expect(expandedState(map, "Basics")).to.equal("true");
    expect(nodes(map)[0]?.textContent).to.include("Choose a Programming Language");
    expect(focused(map)).to.equal("HTTP");
  });

  it("keeps the focus in the map when the node that had it is gone", async () => {
    const map = await mount();
    node(map, FIRST).focus();
    map.data = { ...roadmap, steps: roadmap.steps.slice(1) };
    await map.updateComplete;
    expect(focused(map)).to.equal("Choose a Programming Language");
  });

  it("keeps the focus in the map when another roadmap takes its place", async () => {
    const map = await mount();
    node(map, FIRST).focus();
    map.data = small;
    await map.updateComplete;
    expect(focused(map)).to.equal("First step");
  });

  it("keeps what was set before the element was defined", async () => {
    const map = document.createElement("roadmap-late") as RoadmapGraph;
    Object.assign(map, { data: roadmap, expanded: "databases", progress: { mysql: "done" } });
    room(600).append(map);
    customElements.define("roadmap-late", class extends RoadmapGraph {});
    await map.updateComplete;
    expect(expandedState(map, "Work with Databases (Learning)")).to.equal("true");
    expect(map.progress).to.deep.equal({ mysql: "done" });
  });

  it("goes on working after it was moved", async () => {
    const map = await mount({ expanded: "databases", selected: "queries" });
    room(1180).append(map);
    await map.updateComplete;
    expect(expandedState(map, "Work with Databases")).to.equal("true");
    expect(map.selected).to.equal("queries");
    map.style.fontSize = "30px";
    await becomesSound(map);
    await map.zoomIn();
    await until("zoom still works", () =>
      inside(map).queryByRole("button", { name: "Fit the map" }),
    );
  });

  it("says nothing of a roadmap again because it was moved", async () => {
    const map = await mount();
    const loads = record(map, "roadmap-load");
    room(1180).append(map);
    await map.updateComplete;
    expect(loads).to.deep.equal([]);
  });

  it("observes nothing any more after it has left the page, however often", async () => {
    const observed = countObserved();
    const place = room(600);
    const map = await mount({ expanded: "fundamentals" }, place);
    for (let times = 0; times < 50; times += 1) {
      map.remove();
      map.expandAll();
      await map.updateComplete;
      place.append(map);
      map.collapseAll();
      await map.updateComplete;
    }
    expect(observed()).to.be.above(0);
    map.remove();
    map.expandAll();
    await map.updateComplete;
    await new Promise(requestAnimationFrame);
    await map.updateComplete;
    expect(observed()).to.equal(0);
  });
});

/** Watches resize observers from now on. @returns how many elements they observe. */
function countObserved(): () => number {
  const observed = new Map<ResizeObserver, Set<Element>>();
  const elementsOf = (observer: ResizeObserver) =>
    observed.get(observer) ?? observed.set(observer, new Set()).get(observer);
  const { observe, disconnect, unobserve } = ResizeObserver.prototype;
  stub(ResizeObserver.prototype, "observe", function (this: ResizeObserver, element, options) {
    elementsOf(this)?.add(element);
    observe.call(this, element, options);
  });
  stub(ResizeObserver.prototype, "unobserve", function (this: ResizeObserver, element) {
    elementsOf(this)?.delete(element);
    unobserve.call(this, element);
  });
  stub(ResizeObserver.prototype, "disconnect", function (this: ResizeObserver) {
    observed.delete(this);
    disconnect.call(this);
  });
  return () => Array.from(observed.values()).reduce((total, { size }) => total + size, 0);
}
