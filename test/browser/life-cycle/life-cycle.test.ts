import roadmap from "backend-roadmap-data";
import { expect } from "chai";
import type { RoadmapGraph } from "../../../src/index.js";
import {
  button,
  detail,
  expandedState,
  focused,
  inside,
  mount,
  node,
  nodes,
  room,
  toggleOf,
} from "../support/map.js";
import { becomesSound } from "../support/picture.js";
import { small } from "../support/roadmaps.js";
import { stub } from "../support/stub.js";
import { eventually } from "../support/wire.js";

const other = { ...small, id: "other", title: "The other one" };

function tree(map: RoadmapGraph, name: string): HTMLElement {
  return inside(map).getByRole("tree", { name });
}

/** A shadow root below so many others. */
function nested(depth: number, place: Element = room(600)): ShadowRoot {
  const host = document.createElement("div");
  place.append(host);
  const root = host.attachShadow({ mode: "open" });
  if (depth === 1) return root;
  const inner = document.createElement("div");
  root.append(inner);
  return nested(depth - 1, inner);
}

/** Moves as a page may: where an engine knows how, without taking the element out in between. */
function moveBefore(parent: ParentNode, child: Element): boolean {
  const mover = parent as ParentNode & { moveBefore?(node: Element, before: null): void };
  mover.moveBefore?.(child, null);
  return mover.moveBefore !== undefined;
}

function pointer(target: Element, type: string, x: number, y: number, pointerId = 1): void {
  const init = {
    clientX: x,
    clientY: y,
    pointerId,
    bubbles: true,
    composed: true,
    button: 0,
    buttons: 1,
  };
  target.dispatchEvent(new PointerEvent(`pointer${type}`, init));
  target.dispatchEvent(new MouseEvent(`mouse${type}`, { ...init, view: window }));
}

describe("the life of a map", () => {
  const faults: string[] = [];
  const handleError = ({ message }: ErrorEvent) => faults.push(message);
  const handleRejection = ({ reason }: PromiseRejectionEvent) => faults.push(String(reason));

  before(() => {
    addEventListener("error", handleError);
    addEventListener("unhandledrejection", handleRejection);
  });

  after(() => {
    removeEventListener("error", handleError);
    removeEventListener("unhandledrejection", handleRejection);
  });

  beforeEach(() => faults.splice(0));
  afterEach(() => expect(faults).to.deep.equal([]));

  it("goes on in and out of shadow roots, however deep", async () => {
    const map = await mount({ expanded: "databases", selected: "queries" });
    for (const place of [nested(1), nested(4), room(1180), nested(2)]) {
      place.append(map);
      await map.updateComplete;
      expect(expandedState(map, "Work with Databases")).to.equal("true");
      expect(map.selected).to.equal("queries");
      await becomesSound(map);
    }
  });

  it("goes on where it is moved in one piece", async function () {
    const map = await mount({ expanded: "databases" });
    node(map, "Work with Databases").focus();
    const place = room(1180);
    // Not every engine has `moveBefore` yet.
    if (!moveBefore(place, map)) this.skip();
    await map.updateComplete;
    expect(map.parentElement).to.equal(place);
    expect(expandedState(map, "Work with Databases")).to.equal("true");
    await becomesSound(map);
    toggleOf(node(map, "Work with Databases")).click();
    await eventually("it closes", () => expandedState(map, "Work with Databases") === "false");
  });

  it("takes other data while it moves, again and again", async () => {
    const map = await mount();
    for (let turn = 0; turn < 10; turn += 1) {
      map.expandAll();
      await map.updateComplete;
      map.data = turn % 2 ? roadmap : other;
      await map.updateComplete;
      map.collapseAll();
    }
    map.data = other;
    await map.updateComplete;
    tree(map, "The other one");
    await becomesSound(map);
    // As its reader has left it.
    expect(nodes(map)).to.have.lengthOf(5);
  });

  for (const [what, open, isOpen] of [
    [
      "the menu",
      (map: RoadmapGraph) => button(map, "More").click(),
      (map: RoadmapGraph) => inside(map).queryByRole("group", { name: "More" }),
    ],
    [
      "the search",
      (map: RoadmapGraph) => button(map, "Search").click(),
      (map: RoadmapGraph) => inside(map).queryByRole("searchbox"),
    ],
    [
      "a detail",
      (map: RoadmapGraph) => {
        map.selected = "http";
      },
      (map: RoadmapGraph) => detail(map, "HTTP"),
    ],
    [
      "a dialog",
      (map: RoadmapGraph) => {
        node(map, "Learn the Fundamentals").focus();
        node(map, "Learn the Fundamentals").dispatchEvent(
          new KeyboardEvent("keydown", { key: "?", bubbles: true, composed: true }),
        );
      },
      (map: RoadmapGraph) => inside(map).queryByRole("dialog"),
    ],
  ] as const) {
    it(`takes other data while ${what} is open, and goes on`, async () => {
      const map = await mount();
      open(map);
      await eventually("it is open", () => isOpen(map));
      map.data = other;
      await map.updateComplete;
      tree(map, "The other one");
      map.data = { ...small, title: "" };
      await inside(map).findByText("This roadmap cannot be drawn", { selector: ".notice-title" });
      map.data = other;
      await map.updateComplete;
      node(map, "First step").click();
      await eventually("it opens", () => expandedState(map, "First step") === "true");
    });

    it(`is taken away while ${what} is open, and comes back`, async () => {
      const map = await mount();
      open(map);
      await eventually("it is open", () => isOpen(map));
      map.remove();
      await map.updateComplete;
      room(600).append(map);
      await map.updateComplete;
      map.expandAll();
      await map.updateComplete;
      await becomesSound(map);
      expect(nodes(map)).to.have.lengthOf(118);
    });
  }

  it("keeps the focus whatever data comes", async () => {
    const map = await mount({ expanded: "all" });
    node(map, "HTTP").focus();
    for (const data of [other, roadmap, small]) {
      map.data = data;
      await map.updateComplete;
      expect(focused(map)).to.not.equal("");
    }
  });

  for (const layout of ["road", "tree", "radial"] as const) {
    it(`is the same again after it had no room at all (${layout})`, async () => {
      const place = room(900);
      const map = await mount({ layout, expanded: "databases" }, place);
      await becomesSound(map);
      const before = map.getBoundingClientRect();
      for (const squeeze of [
        { width: "0" },
        { display: "none" },
        { height: "0", overflow: "hidden" },
      ]) {
        Object.assign(place.style, { inlineSize: "", width: "900px" }, squeeze);
        await eventually(
          "it is squeezed",
          () => !map.checkVisibility() || place.clientWidth * place.clientHeight === 0,
        );
        map.expand("apis");
        await map.updateComplete;
        map.collapse("apis");
        await map.updateComplete;
        Object.assign(place.style, { width: "900px", display: "", height: "", overflow: "" });
        await eventually("it is as high as before", () => {
          const { width, height } = map.getBoundingClientRect();
          return width === before.width && Math.abs(height - before.height) < 1;
        });
        await becomesSound(map);
      }
    }).timeout(180_000);

    it(`is drawn when it is shown, where it was hidden at first (${layout})`, async () => {
      const place = room(900);
      place.style.display = "none";
      const map = await mount({ layout, expanded: "databases" }, place);
      place.style.display = "";
      await eventually("it is drawn", () => nodes(map).some((item) => item.offsetWidth > 0));
      await becomesSound(map);
      node(map, "Work with Databases");
    });
  }

  it("finds its places anew when a font arrives late", async () => {
    const map = await mount({ expanded: "databases" }, room(900));
    await becomesSound(map);
    // As wide and high as no other: what a late font does to every text.
    map.style.fontFamily = "monospace";
    map.style.letterSpacing = "0.2em";
    map.style.lineHeight = "2.2";
    await becomesSound(map);
  });

  it("is taken away while it is drawn for the first time, at any moment", async () => {
    for (let wait = 0; wait < 30; wait += 1) {
      const map = document.createElement("roadmap-graph");
      map.data = roadmap;
      map.expanded = wait % 2 ? "all" : "none";
      room(600).append(map);
      for (let turn = 0; turn < wait; turn += 1) await Promise.resolve();
      map.remove();
      if (wait % 3 === 0) {
        room(600).append(map);
        await map.updateComplete;
        expect(nodes(map).length).to.be.greaterThan(9);
      }
    }
  });

  it("is taken away while it moves", async () => {
    const map = await mount({}, room(1180));
    map.expandAll();
    await map.updateComplete;
    map.remove();
    room(600).append(map);
    await map.updateComplete;
    await becomesSound(map);
  });

  it("is taken away while it is dragged, and while it is pinched", async () => {
    for (const fingers of [1, 2]) {
      const map = await mount({ layout: "tree", gestures: "greedy" }, room(900));
      const frame = map.shadowRoot?.querySelector(".frame") as Element;
      for (let id = 1; id <= fingers; id += 1) {
        pointer(frame, "down", 100 * id, 100, id);
        pointer(frame, "move", 110 * id, 120, id);
      }
      map.remove();
      for (let id = 1; id <= fingers; id += 1) {
        pointer(document.body, "move", 150 * id, 150, id);
        pointer(document.body, "up", 150 * id, 150, id);
      }
      room(900).append(map);
      await map.updateComplete;
      await map.zoomIn();
      await becomesSound(map);
    }
  });

  it("does the last of many things that are wanted at once", async () => {
    const map = await mount({}, room(900));
    for (let turn = 0; turn < 50; turn += 1) {
      map.layout = (["road", "tree", "radial"] as const)[turn % 3] ?? "road";
      map.setAttribute("expanded", turn % 2 ? "all" : "none");
      map.setAttribute("controls", turn % 2 ? "" : "zoom");
      map.data = turn % 2 ? roadmap : other;
      if (turn % 7 === 0) await Promise.resolve();
    }
    map.layout = "tree";
    map.setAttribute("expanded", "first");
    map.data = other;
    await map.updateComplete;
    tree(map, "The other one");
    expect(nodes(map)).to.have.lengthOf(4);
    expect(inside(map).queryByRole("button", { name: "Zoom in" })).to.equal(null);
    await becomesSound(map);
  });

  it("hears nothing of what is observed once it is away", async () => {
    const map = await mount({}, room(900));
    let calls = 0;
    const { requestUpdate } = map;
    map.remove();
    await map.updateComplete;
    stub(map, "requestUpdate", (...args) => {
      calls += 1;
      requestUpdate.apply(map, args);
    });
    dispatchEvent(new Event("resize"));
    dispatchEvent(new Event("scroll"));
    dispatchEvent(new StorageEvent("storage", { key: "roadmap-graph:backend", newValue: "{}" }));
    document.documentElement.lang = "en-GB";
    document.documentElement.removeAttribute("lang");
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    expect(calls).to.equal(0);
  });
});
