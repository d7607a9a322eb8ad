import roadmap from "backend-roadmap-data";
import { expect } from "chai";
import type { RoadmapData, RoadmapGraph, Status } from "../../../src/index.js";
import { choose, inside, mount, mountHTML, node, radio, room } from "../support/map.js";
import { record } from "../support/record.js";
import { stub } from "../support/stub.js";
import { until } from "../support/until.js";

const OVERALL = /done, step \d+ of 10$/;
const KEY = "roadmap-graph:backend";

/** The part of the bar that says how far the learner is. */
function overall(map: RoadmapGraph): string {
  return inside(map).getByText(OVERALL).textContent ?? "";
}

async function mark(map: RoadmapGraph, status: string): Promise<void> {
  await choose(radio(map, status));
  await map.updateComplete;
}

/** What cannot be stored lives as long as the page: a roadmap of its own for each test. */
function unkept(id: string): RoadmapData {
  return { ...roadmap, id };
}

describe("<roadmap-graph> progress", () => {
  it("begins with everything to do", async () => {
    const map = await mount({ selected: "http" });
    expect(radio(map, "To do").checked).to.equal(true);
    expect(overall(map)).to.equal("0% done, step 1 of 10");
    expect(map.progress).to.deep.equal({});
  });

  it("marks a topic with the buttons in its detail, in its name and on the way", async () => {
    const map = await mount({ selected: "http" });
    for (const [word, status] of [
      ["Learning", "learning"],
      ["Done", "done"],
      ["Skipped", "skipped"],
    ]) {
      await mark(map, word as string);
      node(map, `HTTP (${word})`);
      expect(map.progress).to.deep.equal({ http: status });
      expect(radio(map, word as string).checked).to.equal(true);
    }
    await mark(map, "To do");
    node(map, "HTTP");
    expect(map.progress).to.deep.equal({});
  });

  it("counts what is done on the step and over all", async () => {
    const map = await mount({ selected: "http" });
    await mark(map, "Done");
    const step = node(map, "Learn the Fundamentals (Learning)");
    expect(step.textContent?.replaceAll("\u00a0", " ")).to.include("1 of 7 topics");
    expect(overall(map)).to.equal("1% done, step 1 of 10");
  });

  it("marks with a parent all that is below it, and goes on to the next step", async () => {
    const map = await mount();
    map.setStatus("fundamentals", "done");
    await map.updateComplete;
    node(map, "Learn the Fundamentals (Done)");
    expect(Object.keys(map.progress).sort()).to.deep.equal([
      "client-server",
      "dns",
      "graphql-basics",
      "hosting",
      "http",
      "https",
      "rest",
    ]);
    expect(overall(map)).to.match(/step 2 of 10$/);
  });

  it("tells the page what is about to be marked, before it is", async () => {
    const map = await mount({ selected: "http" });
    const seen: unknown[] = [];
    document.body.addEventListener("roadmap-progress-change", (event) => {
      const { id, status, progress } = event;
      seen.push({ id, status, progress, before: map.progress });
    });
    await mark(map, "Done");
    expect(seen).to.deep.equal([
      { id: "http", status: "done", progress: { http: "done" }, before: {} },
    ]);
  });

  it("leaves everything as it was when the page cancels", async () => {
    const map = await mount({ selected: "http" });
    map.addEventListener("roadmap-progress-change", (event) => event.preventDefault());
    await mark(map, "Done");
    expect(radio(map, "To do").checked).to.equal(true);
    node(map, "HTTP");
    expect(map.progress).to.deep.equal({});
    expect(localStorage.getItem(KEY)).to.equal(null);
  });

  it("keeps progress in the browser, for the next visit", async () => {
    const map = await mount({ selected: "http" });
    await mark(map, "Done");
    map.remove();
    const next = await mount({ expanded: "fundamentals internet" });
    node(next, "HTTP (Done)");
    expect(next.progress).to.deep.equal({ http: "done" });
  });

  it("keeps progress under another name with progress-key", async () => {
    const map = await mountHTML('<roadmap-graph progress-key="mine"></roadmap-graph>');
    map.data = roadmap;
    await map.updateComplete;
    map.setStatus("http", "done");
    expect(localStorage.getItem(KEY)).to.equal(null);
    const same = await mount({ progressKey: "mine" });
    expect(same.progress).to.deep.equal({ http: "done" });
  });

  it("reads nothing but its own from what is stored", async () => {
    for (const stored of ["{", "[]", "null", '{"version":2}', '{"version":1,"statuses":7}']) {
      localStorage.setItem(KEY, stored);
      const map = await mount();
      expect(map.progress, stored).to.deep.equal({});
    }
    localStorage.setItem(KEY, '{"version":1,"statuses":{"http":"done","dns":"x","__proto__":1}}');
    const map = await mount();
    expect(map.progress).to.deep.equal({ http: "done" });
  });

  it("stores nothing where the page keeps progress itself", async () => {
    const map = await mount({ progress: { http: "done" }, selected: "http" });
    node(map, "HTTP (Done)");
    await mark(map, "Learning");
    expect(map.progress).to.deep.equal({ http: "learning" });
    map.progress = { dns: "skipped" };
    await map.updateComplete;
    node(map, "DNS (Skipped)");
    node(map, "HTTP");
    expect(localStorage.length).to.equal(0);
  });

  it("works where the browser keeps nothing, and says so", async () => {
    stub(Storage.prototype, "setItem", () => {
      throw new DOMException("full", "QuotaExceededError");
    });
    const map = await mount({ data: unkept("full"), selected: "http" });
    await mark(map, "Done");
    node(map, "HTTP (Done)");
    await until("it is said", () =>
      inside(map).getByRole("status").textContent?.includes("your progress will be lost"),
    );
  });

  it("keeps what it cannot store while it is moved, and for another edition", async () => {
    stub(Storage.prototype, "setItem", () => {
      throw new DOMException("full", "QuotaExceededError");
    });
    const map = await mount({ data: unkept("moved") });
    map.setStatus("http", "done");
    room(600).append(map);
    await map.updateComplete;
    expect(map.progress).to.deep.equal({ http: "done" });
    map.data = unkept("moved");
    await map.updateComplete;
    expect(map.progress).to.deep.equal({ http: "done" });
  });

  it("works where even looking at the storage is forbidden", async () => {
    stub(window, "localStorage", undefined as unknown as Storage);
    const map = await mount({ data: unkept("forbidden"), selected: "http" });
    await mark(map, "Done");
    node(map, "HTTP (Done)");
  });

  it("refuses what is no status, and ignores ids that are not there", async () => {
    const map = await mount();
    const events = record(map, "roadmap-progress-change");
    expect(() => map.setStatus("http", "finished" as Status)).to.throw(TypeError);
    map.setStatus("nobody", "done");
    expect(map.progress).to.deep.equal({});
    expect(events).to.deep.equal([]);
  });

  it("says nothing where nothing changes", async () => {
    const map = await mount();
    map.setStatus("http", "done");
    const events = record(map, "roadmap-progress-change");
    map.setStatus("http", "done");
    expect(events).to.deep.equal([]);
  });
});
