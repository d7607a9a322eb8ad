import { sendMouse } from "@web/test-runner-commands";
import roadmap from "backend-roadmap-data";
import { expect } from "chai";
import type { RoadmapGraph } from "../../../src/index.js";
import { button, choose, focused, inside, mount, node, radio, room } from "../support/map.js";
import { press } from "../support/press.js";
import { record } from "../support/record.js";
import { small } from "../support/roadmaps.js";
import { reduceMotion } from "../support/stub.js";
import { until } from "../support/until.js";

const KEY = "roadmap-graph:backend";
const OPEN = { expanded: "fundamentals internet" };
const TOPICS = ["HTTP", "HTTPS", "DNS"];

/** A map with a node that has the focus. */
async function focusing(name: string, properties: Partial<RoadmapGraph> = OPEN) {
  const map = await mount(properties);
  node(map, name).focus();
  return map;
}

/** What a screen reader is told last, once it is this. */
async function said(map: RoadmapGraph, text: string): Promise<void> {
  const status = () => inside(map).getByRole("status").textContent?.trim();
  await until(
    () => `“${text}” is said; it was “${status()}”`,
    () => status() === text,
  );
}

/** A place beside the title of a node, where its mark is. */
function iconOf(item: HTMLElement, side: "left" | "right"): { x: number; y: number } {
  item.scrollIntoView({ block: "center", inline: "center" });
  const { left, right, top, height } = item.getBoundingClientRect();
  const x = side === "left" ? left + 14 : right - 14;
  return { x: Math.round(x), y: Math.round(top + height / 2) };
}

async function clickIcon(item: HTMLElement, side: "left" | "right" = "left"): Promise<void> {
  const { x, y } = iconOf(item, side);
  await sendMouse({ type: "click", position: [x, y] });
}

/** The leaves below the step “Learn the Fundamentals”, with a status. */
function fundamentals(status: string): Record<string, string> {
  const leaves: string[] = [];
  const waiting = [...(roadmap.steps[0]?.topics ?? [])];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.topics?.length) waiting.push(...next.topics);
    else leaves.push(next.id);
  }
  return Object.fromEntries(leaves.map((id) => [id, status]));
}

function receipt(map: RoadmapGraph): string {
  return map.shadowRoot?.querySelector("[part=receipt] span")?.textContent ?? "";
}

describe("<roadmap-graph> marks", () => {
  beforeEach(reduceMotion);

  it("goes through all four with clicks on the icon of a topic, and shows no detail", async () => {
    const map = await mount(OPEN);
    for (const name of ["HTTP", "HTTP (Learning)", "HTTP (Done)", "HTTP (Skipped)", "HTTP"]) {
      const item = node(map, name);
      if (name !== "HTTP" || !map.progress.http) await clickIcon(item);
      await map.updateComplete;
    }
    node(map, "HTTP (Learning)");
    expect(map.selected).to.equal(undefined);
  });

  it("shows the detail with a click on the title, and marks nothing", async () => {
    const map = await mount(OPEN);
    await choose(inside(map).getByText("HTTP"));
    await until("the detail is open", () => map.selected === "http");
    expect(map.progress).to.deep.equal({});
  });

  it("has the icon on the right where text runs from right to left", async () => {
    const map = await mount(OPEN, room(600, "rtl"));
    await clickIcon(node(map, "HTTP"), "right");
    await until("it is marked", () => map.progress.http === "learning");
    await clickIcon(node(map, "HTTPS"), "left");
    await until("the detail is open", () => map.selected === "https");
    expect(map.progress).to.deep.equal({ http: "learning" });
  });

  it("is marked by the icon with a finger as well", async () => {
    const map = await mount(OPEN, room(320));
    const item = node(map, "HTTP");
    const { x, y } = iconOf(item, "left");
    // What a browser sends at the end of a tap.
    const place = { clientX: x, clientY: y, bubbles: true, composed: true, cancelable: true };
    const touch = { ...place, pointerId: 7, pointerType: "touch", isPrimary: true };
    item.dispatchEvent(new PointerEvent("pointerdown", touch));
    item.dispatchEvent(new PointerEvent("pointerup", touch));
    item.dispatchEvent(new PointerEvent("click", { ...touch, detail: 1 }));
    await until("it is marked", () => map.progress.http === "learning");
    expect(map.selected).to.equal(undefined);
  });

  it("shows the detail where a screen reader clicks, which points nowhere", async () => {
    const map = await mount(OPEN);
    node(map, "HTTP").click();
    await until("the detail is open", () => map.selected === "http");
    expect(map.progress).to.deep.equal({});
  });

  it("marks with 1 to 4 the node that has the focus, which keeps it", async () => {
    const map = await focusing("HTTP");
    for (const [key, name, status] of [
      ["2", "HTTP (Learning)", "learning"],
      ["3", "HTTP (Done)", "done"],
      ["4", "HTTP (Skipped)", "skipped"],
      ["1", "HTTP", undefined],
    ] as const) {
      await press(key);
      await until(`“${name}” has the focus`, () => focused(map) === name);
      expect(map.progress.http).to.equal(status);
    }
  });

  it("marks in the detail, where the focus stays", async () => {
    const map = await mount({ selected: "http" });
    await choose(radio(map, "Learning"));
    await until("it is marked", () => map.progress.http === "learning");
    expect(focused(map)).to.equal("Learning");
    await said(map, "HTTP: Learning. 0% done.");
  });

  it("takes a digit within a word as part of the word", async () => {
    const steps = [
      { id: "a", title: "Java" },
      { id: "b", title: "Java 2" },
      { id: "c", title: "Java 3" },
    ];
    const map = await focusing("Java", { data: { ...small, id: "words", steps } });
    for (const key of ["j", "a", "v", "a", " ", "3"]) strike(map, { key });
    await map.updateComplete;
    expect(focused(map)).to.equal("Java 3");
    expect(map.progress).to.deep.equal({});
  });

  it("leaves single keys to the page with shortcuts=none, but undoes with Ctrl+Z", async () => {
    const map = await focusing("HTTP", { ...OPEN, shortcuts: "none" });
    for (const key of ["2", "3", "4", "/", "?"]) strike(map, { key });
    await map.updateComplete;
    expect(map.progress).to.deep.equal({});
    expect(inside(map).queryByRole("dialog")).to.equal(null);
    expect(inside(map).queryByRole("search")).to.equal(null);
    map.setStatus("http", "done");
    node(map, "HTTP").focus();
    await press("Control", "z");
    await until("it is undone", () => map.progress.http === undefined);
  });

  it("does nothing with the keys of marks where the page or the browser wants them", async () => {
    const map = await focusing("HTTP");
    const presses = record(document, "keydown");
    strike(map, { key: "3", ctrlKey: true });
    strike(map, { key: "3", altKey: true });
    strike(map, { key: "3", metaKey: true });
    await map.updateComplete;
    expect(map.progress).to.deep.equal({});
    expect(presses.map(({ defaultPrevented }) => defaultPrevented)).to.not.include(true);
  });

  it("says what was marked, and how far that leads", async () => {
    const map = await focusing("HTTP");
    await press("3");
    await said(map, "HTTP: Done. 1% done.");
    await press("1");
    await said(map, "HTTP: To do. 0% done.");
    expect(receipt(map)).to.equal("");
  });

  describe("of a step", () => {
    const DONE = "Learn the Fundamentals (Done)";

    /** All of the first step is marked as done. */
    async function markStep(properties: Partial<RoadmapGraph> = OPEN) {
      const map = await focusing("Learn the Fundamentals", properties);
      await press("3");
      await until("the step is done", () => focused(map) === DONE);
      return map;
    }

    it("is a mark of all topics below, says so and offers to undo it", async () => {
      const map = await markStep();
      expect(map.progress).to.deep.equal(fundamentals("done"));
      for (const name of TOPICS) node(map, `${name} (Done)`);
      const count = Object.keys(fundamentals("done")).length;
      const text = `Learn the Fundamentals: Done, with ${count} topics below. 10% done.`;
      await said(map, text);
      expect(receipt(map)).to.equal(text);
    });

    it("marks those that have another mark too, and undoing brings that back", async () => {
      const map = await focusing("Learn the Fundamentals");
      map.setStatus("http", "skipped");
      map.setStatus("dns", "done");
      await press("3");
      await until("the step is done", () => focused(map) === DONE);
      await choose(button(map, "Undo"));
      await until("it is as before", () => map.progress.http === "skipped");
      expect(map.progress).to.deep.equal({ http: "skipped", dns: "done" });
    });

    it("is undone with the button, which goes away with its offer", async () => {
      const map = await markStep();
      await choose(button(map, "Undo"));
      await until("it is undone", () => Object.keys(map.progress).length === 0);
      await said(map, "Undone. 0% done.");
      expect(receipt(map)).to.equal("");
      expect(focused(map)).to.equal("Learn the Fundamentals");
      expect(localStorage.getItem(KEY)).to.equal('{"version":1,"statuses":{}}');
    });

    it("is undone with Ctrl+Z, and the focus stays", async () => {
      const map = await markStep();
      await press("Control", "z");
      await until("the focus is on it", () => focused(map) === "Learn the Fundamentals");
      expect(map.progress).to.deep.equal({});
    });

    it("is undone with undo()", async () => {
      const map = await markStep();
      map.undo();
      await until("it is undone", () => Object.keys(map.progress).length === 0);
      node(map, "HTTP");
    });

    it("is undone with the menu, where there is anything to undo", async () => {
      const map = await mount();
      await choose(button(map, "More"));
      const undo = await until("the menu is open", () =>
        inside(map).queryByRole<HTMLButtonElement>("button", { name: "Undo" }),
      );
      expect(undo.disabled).to.equal(true);
      map.setStatus("fundamentals", "done");
      await map.updateComplete;
      expect(undo.disabled).to.equal(false);
      await choose(undo);
      await until("it is undone", () => Object.keys(map.progress).length === 0);
    });

    it("takes its offer back when the reader goes on, and can be undone all the same", async () => {
      const map = await markStep();
      await press("ArrowDown");
      await until("the offer is gone", () => receipt(map) === "");
      await press("Control", "z");
      await until("it is undone", () => Object.keys(map.progress).length === 0);
    });

    it("lets its offer be put away", async () => {
      const map = await markStep();
      await choose(button(map, "Close"));
      await until("the offer is gone", () => receipt(map) === "");
      expect(map.progress.http).to.equal("done");
      expect(focused(map)).to.equal(DONE);
    });
  });

  describe("undone", () => {
    it("goes back one by one, as far as there is anything", async () => {
      const map = await mount(OPEN);
      map.setStatus("http", "learning");
      map.setStatus("http", "done");
      map.setStatus("dns", "skipped");
      const seen = [map.progress];
      for (let times = 0; times < 4; times += 1) {
        map.undo();
        seen.push(map.progress);
      }
      expect(seen).to.deep.equal([
        { http: "done", dns: "skipped" },
        { http: "done" },
        { http: "learning" },
        {},
        {},
      ]);
    });

    it("is said aloud each time, also with the same words", async () => {
      const map = await mount(OPEN);
      map.setStatus("http", "learning");
      map.setStatus("http", "skipped");
      await map.updateComplete;
      const status = inside(map).getByRole("status");
      let changes = 0;
      new MutationObserver(() => {
        changes += 1;
      }).observe(status, { subtree: true, childList: true, characterData: true });
      map.undo();
      await until("it is said", () => changes === 1);
      map.undo();
      await until("it is said once more", () => changes === 2);
      await said(map, "Undone. 0% done.");
    });

    it("leaves what was marked elsewhere meanwhile", async () => {
      const [map, other] = [await mount(OPEN), await mount(OPEN)];
      map.setStatus("internet", "done");
      other.setStatus("rest", "learning");
      await until("it has followed", () => map.progress.rest === "learning");
      map.undo();
      expect(map.progress).to.deep.equal({ rest: "learning" });
      await until("the other has followed", () => other.progress.http === undefined);
      expect(other.progress).to.deep.equal({ rest: "learning" });
    });

    it("is undone in its own roadmap only", async () => {
      const map = await mount({ data: small });
      map.setStatus("alpha", "done");
      map.data = roadmap;
      await map.updateComplete;
      map.undo();
      expect(map.progress).to.deep.equal({});
      map.data = small;
      await map.updateComplete;
      expect(map.progress).to.deep.equal({ alpha: "done" });
      map.undo();
      expect(map.progress).to.deep.equal({});
    });

    it("tells the page of no topic, which may refuse; then it can be tried again", async () => {
      const map = await mount(OPEN);
      map.setStatus("http", "done");
      const refuse = (event: Event) => event.preventDefault();
      const events = record(map, "roadmap-progress-change");
      map.addEventListener("roadmap-progress-change", refuse);
      map.undo();
      expect(map.progress).to.deep.equal({ http: "done" });
      map.removeEventListener("roadmap-progress-change", refuse);
      map.undo();
      expect(map.progress).to.deep.equal({});
      expect(events.map(({ id, status, progress }) => ({ id, status, progress }))).to.deep.equal([
        { id: undefined, status: undefined, progress: {} },
        { id: undefined, status: undefined, progress: {} },
      ]);
    });
  });

  describe("reset", () => {
    /** The dialog that asks. */
    async function ask(map: RoadmapGraph) {
      await choose(button(map, "More"));
      const item = await until("the menu is open", () =>
        inside(map).queryByRole("button", { name: "Reset progress" }),
      );
      await choose(item);
      return until("it asks", () => inside(map).queryByRole("dialog"));
    }

    it("asks first, naming how many topics", async () => {
      const map = await mount(OPEN);
      map.setStatus("http", "done");
      map.setStatus("dns", "learning");
      await map.updateComplete;
      const dialog = await ask(map);
      expect(dialog.textContent).to.include("2 topics go back to “To do”. You can undo this.");
      await choose(button(map, "Cancel"));
      await until("the dialog is closed", () => !inside(map).queryByRole("dialog"));
      expect(map.progress).to.deep.equal({ http: "done", dns: "learning" });
      expect(focused(map)).to.equal("More");
    });

    it("puts everything back to do, says so, and can be undone", async () => {
      const map = await mount(OPEN);
      map.setStatus("http", "done");
      await map.updateComplete;
      const events = record(map, "roadmap-progress-change");
      await ask(map);
      await choose(button(map, "Reset"));
      await until("it is reset", () => Object.keys(map.progress).length === 0);
      expect(localStorage.getItem(KEY)).to.equal('{"version":1,"statuses":{}}');
      expect(events.map(({ id, status }) => [id, status])).to.deep.equal([[undefined, undefined]]);
      await said(map, "Everything is to do again.");
      expect(focused(map)).to.equal("More");
      await choose(button(map, "Undo"));
      await until("it is back", () => map.progress.http === "done");
    });

    it("is not asked for where nothing is marked that the roadmap has", async () => {
      const stored = '{"version":1,"statuses":{"gone":"done"}}';
      localStorage.setItem("roadmap-graph:small", stored);
      const map = await mount({ data: small });
      await choose(button(map, "More"));
      const item = await until("the menu is open", () =>
        inside(map).queryByRole<HTMLButtonElement>("button", { name: "Reset progress" }),
      );
      expect(item.disabled).to.equal(true);
    });

    it("is done at once by resetProgress(), but for what this edition does not have", async () => {
      localStorage.setItem(KEY, '{"version":1,"statuses":{"gone":"done","http":"done"}}');
      const map = await mount(OPEN);
      map.resetProgress();
      expect(map.progress).to.deep.equal({ gone: "done" });
      map.undo();
      expect(map.progress).to.deep.equal({ gone: "done", http: "done" });
    });

    it("changes nothing when the page refuses", async () => {
      const map = await mount(OPEN);
      map.setStatus("http", "done");
      map.addEventListener("roadmap-progress-change", (event) => event.preventDefault());
      map.resetProgress();
      await map.updateComplete;
      expect(map.progress).to.deep.equal({ http: "done" });
      expect(receipt(map)).to.equal("");
      node(map, "HTTP (Done)");
    });
  });
});

/** A key that no test runner can press quickly enough, or that the browser itself would act on. */
function strike(map: RoadmapGraph, init: KeyboardEventInit): void {
  const event = { bubbles: true, composed: true, cancelable: true, ...init };
  map.shadowRoot?.activeElement?.dispatchEvent(new KeyboardEvent("keydown", event));
}
