import roadmap from "backend-roadmap-data";
import { expect } from "chai";
import type { RoadmapData, RoadmapGraph } from "../../../src/index.js";
import {
  button,
  choose,
  expandedState,
  inside,
  mount,
  mountHTML,
  node,
  room,
} from "../support/map.js";
import { press } from "../support/press.js";
import { record } from "../support/record.js";
import { small } from "../support/roadmaps.js";
import { serve } from "../support/server.js";
import { stub } from "../support/stub.js";
import { until } from "../support/until.js";

const KEY = "roadmap-graph:small";
const OPEN_KEY = "roadmap-graph:small:open";

/** A map of the small roadmap, all open. */
function mountSmall(properties: Partial<RoadmapGraph> = {}, place = room(600)) {
  return mount({ data: small, expanded: "all", ...properties }, place);
}

/** How a progress is stored. */
function text(statuses: Record<string, string>, version = 1): string {
  return JSON.stringify({ version, statuses });
}

function stored(key = KEY): unknown {
  return JSON.parse(localStorage.getItem(key) ?? "null")?.statuses;
}

/** What a browser does in this tab when another one stores something. */
function storeElsewhere(newValue: string, key = KEY): void {
  const oldValue = localStorage.getItem(key);
  localStorage.setItem(key, newValue);
  dispatchEvent(new StorageEvent("storage", { key, oldValue, newValue }));
}

async function said(map: RoadmapGraph, part: string | RegExp): Promise<void> {
  const status = () => inside(map).getByRole("status").textContent ?? "";
  await until(
    () => `“${part}” is said; it was “${status()}”`,
    () => status().match(part),
  );
}

function receipt(map: RoadmapGraph): string {
  return map.shadowRoot?.querySelector("[part=receipt] span")?.textContent ?? "";
}

/** From now on the browser has no room for anything more. @returns what gives it room again. */
function fillStorage(): () => void {
  let isFull = true;
  const setItem = Storage.prototype.setItem;
  stub(Storage.prototype, "setItem", function (this: Storage, key: string, value: string) {
    if (isFull) throw new DOMException("full", "QuotaExceededError");
    setItem.call(this, key, value);
  });
  return () => {
    isFull = false;
  };
}

/** As in a sandboxed frame: the very name throws. */
function forbidStorage(): void {
  Object.defineProperty(window, "localStorage", {
    configurable: true,
    get() {
      throw new DOMException("no", "SecurityError");
    },
  });
}

const allowed = Object.getOwnPropertyDescriptor(window, "localStorage") as PropertyDescriptor;

describe("<roadmap-graph> progress of several", () => {
  it("is the same in all maps of a roadmap on a page", async () => {
    const [one, two] = [await mountSmall(), await mountSmall()];
    const events = record(two, "roadmap-progress-change");
    one.setStatus("alpha", "done");
    await two.updateComplete;
    node(two, "Alpha (Done)");
    two.setStatus("beta", "skipped");
    await one.updateComplete;
    node(one, "Alpha (Done)");
    node(one, "Beta (Skipped)");
    // Each map tells only what is marked in it.
    expect(events.map(({ id }) => id)).to.deep.equal(["beta"]);
    expect(stored()).to.deep.equal({ alpha: "done", beta: "skipped" });
  });

  it("is undone in one map for all of them", async () => {
    const [one, two] = [await mountSmall(), await mountSmall()];
    one.setStatus("first", "done");
    one.undo();
    await two.updateComplete;
    expect(two.progress).to.deep.equal({});
    node(two, "Alpha");
  });

  it("is apart for other roadmaps, and for other names", async () => {
    const one = await mountSmall();
    const named = await mountSmall({ progressKey: "mine" });
    const other = await mount({ data: { ...small, id: "other" } });
    one.setStatus("alpha", "done");
    expect(named.progress).to.deep.equal({});
    expect(other.progress).to.deep.equal({});
  });

  it("takes up the progress of another name with progress-key", async () => {
    localStorage.setItem("roadmap-graph:mine", text({ beta: "learning" }));
    const map = await mountSmall();
    map.setStatus("alpha", "done");
    map.progressKey = "mine";
    await map.updateComplete;
    node(map, "Beta (Learning)");
    map.undo();
    expect(map.progress).to.deep.equal({ beta: "learning" });
    expect(stored()).to.deep.equal({ alpha: "done" });
  });

  it("follows another tab", async () => {
    const map = await mountSmall();
    storeElsewhere(text({ alpha: "learning" }));
    await map.updateComplete;
    node(map, "Alpha (Learning)");
    storeElsewhere(text({}));
    await map.updateComplete;
    node(map, "Alpha");
  });

  it("follows another document of the same origin, as the browser tells it", async () => {
    const map = await mountSmall();
    const frame = document.createElement("iframe");
    document.body.append(frame);
    frame.contentWindow?.localStorage.setItem(KEY, text({ alpha: "done" }));
    await until("it has followed", () => map.progress.alpha === "done");
  });

  it("does not follow what is stored for others", async () => {
    const map = await mountSmall();
    storeElsewhere(text({ alpha: "done" }), "roadmap-graph:other");
    storeElsewhere(text({ alpha: "done" }), "small");
    storeElsewhere("all", OPEN_KEY);
    expect(map.progress).to.deep.equal({});
  });

  it("adds its marks to what another tab has stored unheard", async () => {
    const map = await mountSmall();
    localStorage.setItem(KEY, text({ beta: "done", elsewhere: "skipped" }));
    map.setStatus("alpha", "learning");
    const all = { beta: "done", elsewhere: "skipped", alpha: "learning" };
    expect(stored()).to.deep.equal(all);
    await map.updateComplete;
    expect(map.progress).to.deep.equal(all);
    map.undo();
    expect(stored()).to.deep.equal({ beta: "done", elsewhere: "skipped" });
  });

  it("is read anew when the page comes back from the browser's memory", async () => {
    const map = await mountSmall();
    localStorage.setItem(KEY, text({ alpha: "done" }));
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: false }));
    expect(map.progress).to.deep.equal({});
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    expect(map.progress).to.deep.equal({ alpha: "done" });
  });

  it("is read anew when a map comes back to the page", async () => {
    const map = await mountSmall();
    map.remove();
    storeElsewhere(text({ alpha: "done" }));
    expect(map.progress).to.deep.equal({});
    room(600).append(map);
    await map.updateComplete;
    node(map, "Alpha (Done)");
  });

  it("neither stores nor follows where the page keeps it", async () => {
    const map = await mountSmall({ progress: { alpha: "learning" } });
    const stores = await mountSmall();
    storeElsewhere(text({ beta: "done" }));
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    expect(stores.progress).to.deep.equal({ beta: "done" });
    expect(map.progress).to.deep.equal({ alpha: "learning" });
    map.setStatus("gamma", "done");
    map.collapseAll();
    expect(stored()).to.deep.equal({ beta: "done" });
    expect(localStorage.getItem(OPEN_KEY)).to.equal(null);
    map.progress = null;
    await map.updateComplete;
    expect(map.progress).to.deep.equal({ beta: "done" });
  });
});

describe("<roadmap-graph> stored progress", () => {
  afterEach(() => Object.defineProperty(window, "localStorage", allowed));

  for (const [what, content] of [
    ["torn", '{"version":1,"statuses":{"alpha":"do'],
    ["foreign", "light"],
    ["a list", '["alpha"]'],
    ["null", "null"],
    ["a number", "7"],
  ] as const) {
    it(`that is ${what} is kept under another name before it is written over`, async () => {
      localStorage.setItem(KEY, content);
      const map = await mountSmall();
      expect(map.progress).to.deep.equal({});
      expect(localStorage.getItem(KEY)).to.equal(content);
      map.setStatus("beta", "done");
      expect(localStorage.getItem(`${KEY}:former`)).to.equal(content);
      expect(stored()).to.deep.equal({ beta: "done" });
    });

    it(`that becomes ${what} leaves the map as it is, and loses nothing`, async () => {
      const map = await mountSmall();
      map.setStatus("alpha", "done");
      storeElsewhere(content);
      await map.updateComplete;
      node(map, "Alpha (Done)");
      map.setStatus("beta", "done");
      expect(stored()).to.deep.equal({ alpha: "done", beta: "done" });
      expect(localStorage.getItem(`${KEY}:former`)).to.equal(content);
    });
  }

  it("of an old format is understood, and kept as it was", async () => {
    const old = '{"alpha":"done","gone":"skipped","beta":"unheard of"}';
    localStorage.setItem(KEY, old);
    const map = await mountSmall();
    expect(map.progress).to.deep.equal({ alpha: "done", gone: "skipped" });
    map.setStatus("gamma", "learning");
    expect(stored()).to.deep.equal({ alpha: "done", gone: "skipped", gamma: "learning" });
    expect(localStorage.getItem(`${KEY}:former`)).to.equal(old);
  });

  it("of a later version is understood as far as may be, and kept as it was", async () => {
    const later = '{"version":2,"statuses":{"alpha":"done","beta":"mastered"},"notes":{}}';
    localStorage.setItem(KEY, later);
    const map = await mountSmall();
    expect(map.progress).to.deep.equal({ alpha: "done" });
    map.setStatus("gamma", "learning");
    expect(stored()).to.deep.equal({ alpha: "done", gamma: "learning" });
    expect(localStorage.getItem(`${KEY}:former`)).to.equal(later);
  });

  it("is written over without a copy where it is of this version", async () => {
    localStorage.setItem(KEY, text({ alpha: "done" }));
    const map = await mountSmall();
    map.setStatus("gamma", "learning");
    expect(localStorage.getItem(`${KEY}:former`)).to.equal(null);
  });

  it("that is cleared stays on show, and is stored again with the next mark", async () => {
    const map = await mountSmall();
    map.setStatus("alpha", "done");
    localStorage.clear();
    dispatchEvent(new StorageEvent("storage", { key: null, newValue: null }));
    dispatchEvent(new StorageEvent("storage", { key: KEY, newValue: null }));
    await map.updateComplete;
    node(map, "Alpha (Done)");
    map.setStatus("beta", "done");
    expect(stored()).to.deep.equal({ alpha: "done", beta: "done" });
  });

  it("stays as it is where there is no room, and all is stored once there is", async () => {
    localStorage.setItem(KEY, text({ gamma: "skipped" }));
    const [map, other] = [await mountSmall(), await mountSmall()];
    const makeRoom = fillStorage();
    map.setStatus("alpha", "done");
    map.setStatus("gamma", "todo");
    other.setStatus("beta", "learning");
    const all = { alpha: "done", beta: "learning" };
    expect(map.progress).to.deep.equal(all);
    expect(other.progress).to.deep.equal(all);
    expect(stored()).to.deep.equal({ gamma: "skipped" });
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    expect(map.progress).to.deep.equal(all);
    makeRoom();
    other.setStatus("beta", "done");
    expect(stored()).to.deep.equal({ alpha: "done", beta: "done" });
    expect(map.progress).to.deep.equal({ alpha: "done", beta: "done" });
  });

  it("is shared on the page, and goes on, where nothing can be stored", async () => {
    forbidStorage();
    const data = { ...small, id: "unkept" };
    const one = await mount({ data, expanded: "all" });
    one.setStatus("alpha", "done");
    const two = await mount({ data, expanded: "all" });
    expect(two.progress).to.deep.equal({ alpha: "done" });
    two.setStatus("beta", "learning");
    const both = { alpha: "done", beta: "learning" };
    expect(one.progress).to.deep.equal(both);
    two.setStatus("alpha", "todo");
    two.undo();
    one.data = small;
    await one.updateComplete;
    expect(one.progress).to.deep.equal({});
    one.data = data;
    await one.updateComplete;
    expect(one.progress).to.deep.equal(both);
    one.progressKey = "unkept-too";
    await one.updateComplete;
    expect(one.progress).to.deep.equal({});
    one.setStatus("gamma", "done");
    one.progressKey = undefined;
    await one.updateComplete;
    expect(one.progress).to.deep.equal(both);
    one.progressKey = "unkept-too";
    await one.updateComplete;
    expect(one.progress).to.deep.equal({ gamma: "done" });
  });

  it("is parsed once for a mark, however many listen", async () => {
    const maps = [await mountSmall(), await mountSmall(), await mountSmall()];
    const parse = JSON.parse;
    let count = 0;
    stub(JSON, "parse", (text: string) => {
      count += 1;
      return parse(text);
    });
    maps[0]?.setStatus("alpha", "done");
    maps[1]?.setStatus("beta", "done");
    expect(count).to.equal(0);
    storeElsewhere(text({ gamma: "done" }));
    expect(count).to.equal(1);
    for (const map of maps) expect(map.progress).to.deep.equal({ gamma: "done" });
  });

  for (const [what, breakStorage] of [
    ["is full", fillStorage],
    ["may not even be looked at", forbidStorage],
    ["is switched off", () => stub(window, "localStorage", { clear() {} } as Storage)],
    [
      "is forbidden",
      () => {
        const refuse = () => {
          throw new DOMException("no", "SecurityError");
        };
        stub(Storage.prototype, "getItem", refuse);
        stub(Storage.prototype, "setItem", refuse);
      },
    ],
  ] as const) {
    it(`is told to be lost where the storage ${what}, with the first mark only`, async () => {
      breakStorage();
      const data = { ...small, id: `lost-${what.replaceAll(" ", "-")}` };
      const map = await mount({ data, expanded: "all" });
      node(map, "First step").focus();
      await press("3");
      await said(map, /First step: Done.*2 topics below.*This browser keeps nothing/);
      expect(receipt(map)).to.include("2 topics below").and.include("This browser keeps nothing");
      await choose(button(map, "Undo"));
      await said(map, /^Undone\. 0% done\.$/);
      node(map, "Gamma").focus();
      await press("3");
      await said(map, /^Gamma: Done\. \d+% done\.$/);
      expect(map.progress).to.deep.equal({ gamma: "done" });
    });
  }
});

describe("<roadmap-graph> progress in another edition", () => {
  const EDITED: RoadmapData = {
    ...small,
    steps: [
      {
        id: "first",
        title: "First step",
        topics: [{ id: "alpha-2", title: "Alpha anew", aliases: ["alpha"] }],
      },
    ],
  };
  const MARKS = { alpha: "done", beta: "learning", gamma: "skipped" };

  it("is carried over by former names, and nothing that is gone is lost", async () => {
    localStorage.setItem(KEY, text(MARKS));
    const map = await mount({ data: EDITED, expanded: "all" });
    node(map, "Alpha anew (Done)");
    map.setStatus("alpha-2", "skipped");
    expect(stored()).to.deep.equal({ "alpha-2": "skipped", beta: "learning", gamma: "skipped" });
    map.data = small;
    await map.updateComplete;
    map.expandAll();
    await map.updateComplete;
    node(map, "Beta (Learning)");
    node(map, "Gamma (Skipped)");
  });

  it("tells once how many marks have lost their topics", async () => {
    localStorage.setItem(KEY, text(MARKS));
    const map = await mount({ data: EDITED });
    const news =
      "2 topics you had marked are no longer part of this roadmap. Their marks are kept.";
    await said(map, news);
    expect(receipt(map)).to.equal(news);
    for (const again of [await mount({ data: EDITED }), await mount({ data: { ...EDITED } })]) {
      expect(inside(again).getByRole("status").textContent).to.equal("");
      expect(receipt(again)).to.equal("");
    }
    localStorage.setItem(KEY, text({ ...MARKS, another: "done" }));
    await said(await mount({ data: EDITED }), /^3 topics/);
  });

  it("tells it after what is said of the roadmap that was awaited", async () => {
    localStorage.setItem(KEY, text(MARKS));
    const requests = serve();
    const map = document.createElement("roadmap-graph");
    map.src = "/small.json";
    room(600).append(map);
    await until("it is asked for", () => requests[0]);
    requests[0]?.answer(EDITED);
    await said(map, /^A small roadmap, 1 step 2 topics you had marked/);
  });

  it("tells nothing where nothing is gone, and nothing of what the page keeps", async () => {
    localStorage.setItem(KEY, text({ alpha: "done" }));
    const whole = await mountSmall();
    const owned = await mount({ data: EDITED, progress: { beta: "done" } });
    await until("both are there", () => whole.roadmap && owned.roadmap);
    for (const map of [whole, owned]) {
      expect(inside(map).getByRole("status").textContent).to.equal("");
      expect(receipt(map)).to.equal("");
    }
  });
});

describe("<roadmap-graph> what was open", () => {
  const HTML = '<roadmap-graph expanded="first"></roadmap-graph>';

  /** A visit: a map from markup, which reads the small roadmap. */
  async function visit(html = HTML): Promise<RoadmapGraph> {
    const map = await mountHTML(html);
    map.data = small;
    await map.updateComplete;
    return map;
  }

  it("is what the page wishes for at the first visit, which is not stored", async () => {
    const map = await visit();
    expect(map.expanded).to.equal("first");
    map.setStatus("alpha", "done");
    expect(localStorage.getItem(OPEN_KEY)).to.equal(null);
  });

  it("is remembered for the next visit, whatever the page wishes for", async () => {
    const map = await visit();
    node(map, "First step").focus();
    await press("ArrowLeft");
    await until("it is closed", () => map.expanded === "none");
    map.remove();
    const next = await visit();
    expect(next.expanded).to.equal("none");
  });

  it("is remembered as all, and as single nodes", async () => {
    const map = await visit();
    map.expandAll();
    expect(localStorage.getItem(OPEN_KEY)).to.equal("all");
    map.collapse("first");
    expect(localStorage.getItem(OPEN_KEY)).to.equal("second");
    map.remove();
    const next = await visit();
    expect(expandedState(next, "First step")).to.equal("false");
    expect(expandedState(next, "Second step")).to.equal("true");
  });

  it("is not remembered while a search opens and closes", async () => {
    const map = await visit();
    await choose(button(map, "Search"));
    const field = await until("there is a field", () => inside(map).queryByRole("searchbox"));
    (field as HTMLInputElement).value = "gamma";
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    await until("the hit is open", () => map.expanded === "all");
    expect(localStorage.getItem(OPEN_KEY)).to.equal(null);
    await press("Escape");
    await until("the map is as before", () => map.expanded === "first");
    expect(localStorage.getItem(OPEN_KEY)).to.equal(null);
  });

  it("is nothing of the reader's where the page keeps the progress", async () => {
    localStorage.setItem(OPEN_KEY, "second");
    const map = await mount({ data: small, progress: {}, expanded: "first" });
    expect(map.expanded).to.equal("first");
    map.expandAll();
    expect(localStorage.getItem(OPEN_KEY)).to.equal("second");
  });

  it("may name what the roadmap does not have", async () => {
    localStorage.setItem(OPEN_KEY, "gone second alpha");
    expect((await visit()).expanded).to.equal("second");
  });

  it("is apart for other roadmaps", async () => {
    const map = await visit();
    map.expandAll();
    map.data = roadmap;
    await map.updateComplete;
    expect(map.expanded).to.equal("none");
    map.data = small;
    await map.updateComplete;
    expect(map.expanded).to.equal("all");
  });
});
