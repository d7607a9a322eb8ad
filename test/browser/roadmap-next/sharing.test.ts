import roadmap from "backend-roadmap-data";
import { expect } from "chai";
import type { RoadmapNext, Status } from "../../../src/index.js";
import { inner, mountBeside, said } from "../support/companion.js";
import { choose, inside, mount, mountHTML, room } from "../support/map.js";
import { record } from "../support/record.js";
import { small } from "../support/roadmaps.js";
import { stub } from "../support/stub.js";
import { until } from "../support/until.js";

const KEY = "roadmap-graph:backend";

function topic(next: RoadmapNext): string {
  const heading = inner(next).queryByRole("heading", { level: 3 });
  return heading?.textContent?.trim() ?? "";
}

async function shows(next: RoadmapNext, title: string): Promise<void> {
  await until(
    () => `${title} is next, not ${topic(next)}`,
    () => topic(next) === title,
  );
}

async function push(next: RoadmapNext, name: string): Promise<void> {
  await choose(inner(next).getByRole("button", { name }));
  await next.updateComplete;
}

/** What another tab would have stored. */
function storeElsewhere(statuses: Record<string, string>): void {
  const newValue = JSON.stringify({ version: 1, statuses });
  localStorage.setItem(KEY, newValue);
  dispatchEvent(new StorageEvent("storage", { key: KEY, newValue }));
}

/** A card that is told nothing about a roadmap. */
function mountPlain(properties: Partial<RoadmapNext> = {}): Promise<RoadmapNext> {
  return mountBeside("roadmap-next", { data: undefined as never, ...properties });
}

describe("<roadmap-next> sharing", () => {
  it("takes the roadmap of the first map on the page, and follows what is marked in it", async () => {
    const map = await mount();
    await mount({ data: small });
    const next = await mountPlain();
    await shows(next, "HTTP");
    map.setStatus("http", "done");
    await shows(next, "HTTPS");
    map.data = { ...small, id: "other" };
    await shows(next, "Alpha");
  });

  it("marks in the map, which asks the page and says what was done", async () => {
    const map = await mount();
    const next = await mountPlain();
    const events = record(document, "roadmap-progress-change");
    await push(next, "Done");
    await shows(next, "HTTPS");
    expect(map.progress).to.deep.equal({ http: "done" });
    expect(events.map(({ target }) => target)).to.deep.equal([map]);
    expect(said(next)).to.equal("Up next: HTTPS");
    expect(inside(map).getByRole("status").textContent).to.equal("HTTP: Done. 1% done.");
  });

  it("shares the progress that a page keeps for its map", async () => {
    const map = await mount({ progress: { http: "done" } });
    const next = await mountPlain();
    await shows(next, "HTTPS");
    await push(next, "Done");
    await shows(next, "DNS");
    expect(map.progress).to.deep.equal({ http: "done", https: "done" });
    map.progress = {};
    await shows(next, "HTTP");
    expect(localStorage.length).to.equal(0);
  });

  it("leaves to the page what it does about a mark, and when", async () => {
    const map = await mount({ progress: {} });
    const next = await mountPlain();
    let wanted = {};
    map.addEventListener("roadmap-progress-change", (event) => {
      event.preventDefault();
      wanted = event.progress;
    });
    await push(next, "Done");
    expect(topic(next)).to.equal("HTTP");
    map.progress = wanted;
    await shows(next, "HTTPS");
    expect(said(next)).to.equal("Up next: HTTPS");
  });

  it("shares roadmap and progress of the map it is for, whenever that comes", async () => {
    await mount();
    const next = await mountPlain({ for: "mine" });
    expect(topic(next)).to.equal("");
    const map = await mountHTML('<roadmap-graph id="mine"></roadmap-graph>');
    map.data = small;
    await shows(next, "Alpha");
    map.setStatus("alpha", "done");
    await shows(next, "Beta");
    map.remove();
    await until("the card is empty", () => topic(next) === "");
  });

  it("wakes a map that is far away", async () => {
    const far = room(600);
    far.style.marginBlockStart = "500vh";
    const map = document.createElement("roadmap-graph");
    map.data = small;
    far.append(map);
    const place = room(390);
    document.body.prepend(place);
    const next = await mountBeside("roadmap-next", { data: undefined as never }, place);
    await shows(next, "Alpha");
  });

  it("shares what is stored with a map of the same roadmap", async () => {
    const next = await mountBeside("roadmap-next");
    const map = await mount();
    await push(next, "Done");
    expect(map.progress).to.deep.equal({ http: "done" });
    map.setStatus("https", "done");
    await shows(next, "DNS");
  });

  it("shares it with other cards, too", async () => {
    const [one, other] = [await mountBeside("roadmap-next"), await mountBeside("roadmap-next")];
    await push(one, "Done");
    await shows(other, "HTTPS");
    expect(said(other)).to.equal("");
  });

  it("follows other tabs, and the browser's memory of pages", async () => {
    const next = await mountBeside("roadmap-next");
    storeElsewhere({ http: "done" });
    await shows(next, "HTTPS");
    localStorage.setItem(KEY, JSON.stringify({ version: 1, statuses: { http: "skipped" } }));
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    await until("it is read", () => next.progress.http === "skipped");
    localStorage.removeItem(KEY);
    dispatchEvent(new StorageEvent("storage", { key: null, newValue: null }));
    await next.updateComplete;
    expect(next.progress).to.deep.equal({ http: "skipped" });
  });

  it("hears nothing while it is out of the page, and reads it on its return", async () => {
    const next = await mountBeside("roadmap-next");
    next.remove();
    storeElsewhere({ http: "done" });
    expect(next.progress).to.deep.equal({});
    room(390).append(next);
    await shows(next, "HTTPS");
  });

  it("keeps progress under a name of its own with progress-key", async () => {
    const map = await mount();
    const next = await mountPlain({ progressKey: "mine" });
    await push(next, "Done");
    expect(map.progress).to.deep.equal({});
    expect(localStorage.getItem("roadmap-graph:mine")).to.include("http");
    const same = await mount({ progressKey: "mine" });
    expect(same.progress).to.deep.equal({ http: "done" });
  });

  it("works where the browser keeps nothing, and says so once", async () => {
    stub(Storage.prototype, "setItem", () => {
      throw new DOMException("full", "QuotaExceededError");
    });
    const next = await mountBeside("roadmap-next", { data: { ...roadmap, id: "full" } });
    await push(next, "Done");
    expect(topic(next)).to.equal("HTTPS");
    expect(said(next)).to.include("your progress will be lost");
    await push(next, "Skip");
    expect(topic(next)).to.equal("DNS");
    expect(said(next)).to.not.include("lost");
  });

  it("works where neither reading nor writing is allowed", async () => {
    for (const name of ["getItem", "setItem"] as const) {
      stub(Storage.prototype, name, () => {
        throw new DOMException("forbidden", "SecurityError");
      });
    }
    const data = { ...roadmap, id: "forbidden" };
    const next = await mountBeside("roadmap-next", { data });
    await push(next, "Done");
    expect(topic(next)).to.equal("HTTPS");
    const later = await mountBeside("roadmap-next", { data });
    expect(topic(later)).to.equal("HTTPS");
    later.data = small;
    await shows(later, "Alpha");
    await push(next, "Done");
    later.data = data;
    await shows(later, "DNS");
  });

  it("takes nothing back in another roadmap, or under another name", async () => {
    const next = await mountBeside("roadmap-next");
    const undo = () => inner(next).queryByRole("button", { name: "Undo" });
    await push(next, "Done");
    next.data = small;
    await shows(next, "Alpha");
    expect(undo()).to.equal(null);
    await push(next, "Done");
    await push(next, "Undo");
    await shows(next, "Alpha");
    await push(next, "Done");
    next.progressKey = "mine";
    await shows(next, "Alpha");
    expect(undo()).to.equal(null);
    expect(JSON.parse(localStorage.getItem("roadmap-graph:small") ?? "").statuses).to.deep.equal({
      alpha: "done",
    });
  });

  it("offers to take back only what the roadmap still has", async () => {
    const next = await mountBeside("roadmap-next", { data: small });
    await push(next, "Done");
    next.data = { ...small, steps: small.steps.slice(1) };
    await shows(next, "Gamma");
    expect(inner(next).queryByRole("button", { name: "Undo" })).to.equal(null);
  });

  it("reads the progress of a map no more often than it changes", async () => {
    const map = await mount();
    let readings = 0;
    class Statuses extends Map<string, Status> {
      override keys() {
        readings += 1;
        return super.keys();
      }
    }
    stub(map as { statuses?: unknown }, "statuses", new Statuses());
    const next = await mountPlain();
    for (const _ of [1, 2, 3]) {
      map.requestUpdate();
      await map.updateComplete;
      await next.updateComplete;
    }
    expect(readings).to.equal(1);
  });

  it("goes on alone with the roadmap of the script", async () => {
    const map = await mount();
    const graph = customElements.get("roadmap-graph") as unknown as { builtIn?: unknown };
    stub(graph, "builtIn", roadmap);
    const next = await mountPlain();
    map.setStatus("http", "done");
    map.remove();
    await shows(next, "HTTPS");
    await push(next, "Skip");
    await shows(next, "DNS");
  });
});
