import { expect } from "chai";
import { RoadmapLoadEvent, RoadmapSelectEvent, RoadmapToggleEvent } from "../../../src/index.js";
import { choose, detail, expandedState, mount, node, room } from "../support/map.js";
import { record } from "../support/record.js";
import { small } from "../support/roadmaps.js";

const FIRST = "First step";

function toggles(events: readonly RoadmapToggleEvent[]): [string, boolean][] {
  return events.map(({ ids, expanded }) => [ids.join(" "), expanded]);
}

describe("<roadmap-graph> events", () => {
  it("come out of a shadow root and up to the document", async () => {
    const host = document.createElement("div");
    room(600).append(host);
    const place = document.createElement("div");
    host.attachShadow({ mode: "open" }).append(place);
    const loads = record(document, "roadmap-load");
    const opened = record(document, "roadmap-toggle");
    const selects = record(document, "roadmap-select");
    const marks = record(document, "roadmap-progress-change");
    const map = await mount({ data: small }, place);
    map.expand("first");
    await map.updateComplete;
    node(map, "Alpha").click();
    map.setStatus("alpha", "done");
    for (const [event] of [loads, opened, selects, marks]) {
      expect(event?.composed && event.bubbles, event?.type).to.equal(true);
      expect(event?.target, event?.type).to.equal(host);
    }
    expect(loads[0]).to.be.instanceOf(RoadmapLoadEvent);
    expect(opened[0]).to.be.instanceOf(RoadmapToggleEvent);
    expect(selects[0]).to.be.instanceOf(RoadmapSelectEvent);
  });

  it("tell of what opens and closes, by whatever way", async () => {
    const map = await mount({ data: small });
    const events = record(map, "roadmap-toggle");
    node(map, FIRST).click();
    await map.updateComplete;
    node(map, FIRST).click();
    map.expandAll();
    map.collapse("second");
    map.collapse("second");
    map.collapseAll();
    expect(toggles(events)).to.deep.equal([
      ["first", true],
      ["first", false],
      ["first second", true],
      ["second", false],
      ["first", false],
    ]);
    expect(events.map(({ id }) => id)).to.deep.equal([
      "first",
      "first",
      undefined,
      "second",
      "first",
    ]);
  });

  it("tell of the detail that shows and of its closing", async () => {
    const map = await mount({ data: small });
    const events = record(map, "roadmap-select");
    node(map, FIRST).click();
    await map.updateComplete;
    node(map, "Alpha").click();
    await map.updateComplete;
    node(map, "Alpha").click();
    expect(events.map(({ id }) => id)).to.deep.equal(["first", "alpha", undefined]);
  });

  it("come before the change, and cancel it", async () => {
    const map = await mount({ data: small });
    map.addEventListener("roadmap-toggle", (event) => {
      expect(map.expanded).to.equal("none");
      event.preventDefault();
    });
    map.expand("first");
    map.expandAll();
    await choose(node(map, FIRST));
    expect(map.expanded).to.equal("none");
    expect(expandedState(map, FIRST)).to.equal("false");
    expect(map.selected).to.equal("first");
  });

  it("let a page keep a detail closed, or open", async () => {
    const map = await mount({ data: small, expanded: "first" });
    map.addEventListener("roadmap-select", (event) => event.preventDefault());
    await choose(node(map, "Alpha"));
    expect(map.selected).to.equal(undefined);
    expect(detail(map, "Alpha")).to.equal(null);
    map.selected = "beta";
    await map.updateComplete;
    await choose(node(map, "Beta"));
    expect(detail(map, "Beta")).to.not.equal(null);
  });

  it("let a page answer with a change of its own", async () => {
    const map = await mount({ data: small });
    map.addEventListener("roadmap-toggle", () => {
      map.expanded = "second";
    });
    map.expand("first");
    await map.updateComplete;
    expect(map.expanded).to.equal("second");
  });

  it("let a page that keeps progress set it at once, and the mark counts as made", async () => {
    const map = await mount({ data: small, progress: {} });
    map.addEventListener("roadmap-progress-change", ({ progress }) => {
      map.progress = progress;
    });
    map.setStatus("alpha", "done");
    expect(map.progress).to.deep.equal({ alpha: "done" });
    map.undo();
    expect(map.progress).to.deep.equal({});
  });

  it("let a page answer a mark by opening something, and the mark is made", async () => {
    const map = await mount({ data: small });
    map.addEventListener("roadmap-progress-change", () => map.expand("second"));
    map.setStatus("alpha", "done");
    expect(map.progress).to.deep.equal({ alpha: "done" });
    expect(map.expanded).to.equal("second");
  });

  it("do not come for a reset where there is nothing to reset", async () => {
    const map = await mount({ data: small });
    const events = record(map, "roadmap-progress-change");
    map.resetProgress();
    expect(events).to.deep.equal([]);
  });

  it("do not come when a page sets a property", async () => {
    const map = await mount({ data: small });
    const events = (["roadmap-toggle", "roadmap-select", "roadmap-progress-change"] as const).map(
      (type) => record(map, type),
    );
    map.expanded = "all";
    map.selected = "alpha";
    map.progress = { alpha: "done" };
    await map.updateComplete;
    expect(events).to.deep.equal([[], [], []]);
  });

  it("let a page open nodes at the moment the roadmap is there", async () => {
    const map = document.createElement("roadmap-graph");
    map.addEventListener("roadmap-load", () => map.expandAll());
    map.data = small;
    room(600).append(map);
    while (!(await map.updateComplete));
    expect(expandedState(map, FIRST)).to.equal("true");
  });

  it("let a page answer faulty data with other data", async () => {
    const map = document.createElement("roadmap-graph");
    map.addEventListener("roadmap-error", () => {
      map.data = small;
    });
    map.data = {} as typeof small;
    room(600).append(map);
    while (!(await map.updateComplete));
    expect(expandedState(map, FIRST)).to.equal("false");
  });
});
