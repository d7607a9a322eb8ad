import { expect } from "chai";
import type { RoadmapGraph } from "../../../src/index.js";
import {
  button,
  detail,
  expandedState,
  focused,
  mount,
  node,
  nodes,
  room,
} from "../support/map.js";
import { press } from "../support/press.js";
import { record } from "../support/record.js";

const FIRST = "Learn the Fundamentals";
const SECOND = "Choose a Programming Language";
const LAST = "Soft Skills & Career Growth";

/** A map with the focus on a node. */
async function focusing(name: string, properties: Partial<RoadmapGraph> = {}, place = room(600)) {
  const map = await mount(properties, place);
  node(map, name).focus();
  return map;
}

describe("<roadmap-graph> keys", () => {
  it("opens a closed node with →, and the focus stays", async () => {
    const map = await focusing(FIRST);
    await press("ArrowRight");
    expect(expandedState(map, FIRST)).to.equal("true");
    expect(focused(map)).to.equal(FIRST);
  });

  it("goes with → from an open node to its first topic", async () => {
    const map = await focusing(FIRST, { expanded: "fundamentals" });
    await press("ArrowRight");
    expect(focused(map)).to.equal("How the Internet Works");
  });

  it("does nothing with → on a topic without topics", async () => {
    const map = await focusing("HTTP", { expanded: "fundamentals internet" });
    await press("ArrowRight");
    expect(focused(map)).to.equal("HTTP");
    expect(map.expanded).to.equal("fundamentals internet");
  });

  it("closes an open node with ←, and the focus stays", async () => {
    const map = await focusing(FIRST, { expanded: "fundamentals" });
    await press("ArrowLeft");
    expect(expandedState(map, FIRST)).to.equal("false");
    expect(focused(map)).to.equal(FIRST);
  });

  it("goes with ← from a closed topic, and from one without topics, to its parent", async () => {
    const map = await focusing("HTTP", { expanded: "fundamentals internet" });
    await press("ArrowLeft");
    expect(focused(map)).to.equal("How the Internet Works");
    await press("ArrowLeft");
    expect(expandedState(map, "How the Internet Works")).to.equal("false");
    await press("ArrowLeft");
    expect(focused(map)).to.equal(FIRST);
  });

  it("does nothing with ← on a closed step", async () => {
    const map = await focusing(SECOND);
    await press("ArrowLeft");
    expect(focused(map)).to.equal(SECOND);
    expect(map.expanded).to.equal("none");
  });

  it("mirrors ← and → where text runs from right to left", async () => {
    const map = await focusing(FIRST, {}, room(600, "rtl"));
    await press("ArrowLeft");
    expect(expandedState(map, FIRST)).to.equal("true");
    await press("ArrowLeft");
    expect(focused(map)).to.equal("How the Internet Works");
    await press("ArrowRight");
    expect(focused(map)).to.equal(FIRST);
    await press("ArrowRight");
    expect(expandedState(map, FIRST)).to.equal("false");
  });

  it("goes with ↓ and ↑ through what is on show, opens nothing and stops at the ends", async () => {
    const map = await focusing(FIRST, { expanded: "fundamentals" });
    await press("ArrowUp");
    expect(focused(map)).to.equal(FIRST);
    const down: string[] = [];
    for (let count = 0; count < 4; count += 1) {
      await press("ArrowDown");
      down.push(focused(map));
    }
    expect(down).to.deep.equal([
      "How the Internet Works",
      "Client-Server Architecture",
      "APIs",
      SECOND,
    ]);
    await press("ArrowUp");
    expect(focused(map)).to.equal("APIs");
    node(map, LAST).focus();
    await press("ArrowDown");
    expect(focused(map)).to.equal(LAST);
    expect(map.expanded).to.equal("fundamentals");
  });

  it("goes with Home and End to the first and the last node on show", async () => {
    const map = await focusing(SECOND, { expanded: "career" });
    await press("End");
    expect(focused(map)).to.equal("Technical interviews");
    await press("Home");
    expect(focused(map)).to.equal(FIRST);
  });

  for (const key of ["Enter", " "]) {
    it(`opens a step with “${key}”, shows its detail, and closes both again`, async () => {
      const map = await focusing(FIRST);
      await press(key);
      expect(expandedState(map, FIRST)).to.equal("true");
      expect(detail(map, FIRST)).to.not.equal(null);
      expect(focused(map)).to.equal(FIRST);
      await press(key);
      expect(expandedState(map, FIRST)).to.equal("false");
      expect(detail(map, FIRST)).to.equal(null);
    });
  }

  it("opens all siblings with *", async () => {
    const map = await focusing("How the Internet Works", { expanded: "fundamentals" });
    await press("*");
    expect(map.expanded).to.equal("fundamentals internet api-basics");
    node(map, FIRST).focus();
    await press("*");
    const steps = nodes(map).filter((item) => item.getAttribute("aria-level") === "1");
    expect(steps.map((step) => step.getAttribute("aria-expanded"))).to.deep.equal(
      Array.from({ length: 10 }, () => "true"),
    );
    expect(focused(map)).to.equal(FIRST);
  });

  it("finds a node by its first letter, and by the same letter the next one", async () => {
    const map = await focusing(FIRST);
    await press("a");
    expect(focused(map)).to.equal("Authentication & Security");
    await press("a");
    expect(focused(map)).to.equal("APIs & Microservices");
    await press("a");
    expect(focused(map)).to.equal("Advanced Topics");
    await press("a");
    expect(focused(map)).to.equal("Authentication & Security");
  });

  it("finds a node by the beginning of its name typed quickly", async () => {
    const map = await focusing(FIRST);
    for (const key of ["s", "o", "f", "t", " ", "s"]) type(map, key);
    await map.updateComplete;
    expect(focused(map)).to.equal(LAST);
    expect(map.selected).to.equal(undefined);
  });

  it("closes the detail with Escape, and leaves a further Escape to the page", async () => {
    const map = await focusing(FIRST);
    const presses = record(document, "keydown");
    await press("Enter");
    await press("Escape");
    expect(detail(map, FIRST)).to.equal(null);
    expect(expandedState(map, FIRST)).to.equal("true");
    await press("Escape");
    expect(presses.map(({ defaultPrevented }) => defaultPrevented)).to.deep.equal([
      true,
      true,
      false,
    ]);
  });

  it("is one tab stop, which follows the focus", async () => {
    const map = await focusing(FIRST);
    for (const key of ["ArrowRight", "ArrowRight", "ArrowDown", "ArrowLeft", "End", "*", "Home"]) {
      await press(key);
      const stops = nodes(map).filter((item) => item.tabIndex === 0);
      expect(stops, key).to.deep.equal([map.shadowRoot?.activeElement]);
    }
  });

  it("has its tab stop at the first node, or at the selected one", async () => {
    const map = await mount();
    expect(nodes(map).findIndex((item) => item.tabIndex === 0)).to.equal(0);
    map.selected = "databases";
    await map.updateComplete;
    expect(nodes(map).findIndex((item) => item.tabIndex === 0)).to.equal(2);
  });

  it("is reached and left with Tab", async () => {
    const place = room(600);
    const map = await mount({ controls: "" }, place);
    const [before, after] = [document.createElement("button"), document.createElement("button")];
    place.prepend(before);
    place.append(after);
    before.focus();
    await press("Tab");
    expect(focused(map)).to.equal(FIRST);
    await press("ArrowDown");
    await press("Tab");
    expect(map.shadowRoot?.activeElement?.textContent).to.equal("Where to go on");
    await press("Tab");
    expect(document.activeElement).to.equal(after);
    await press("Shift", "Tab");
    await press("Shift", "Tab");
    expect(focused(map)).to.equal(SECOND);
    await press("Shift", "Tab");
    expect(document.activeElement).to.equal(before);
  });

  it("leaves the page its keys: Tab, function keys, and all with Ctrl, Alt or Meta", async () => {
    const map = await focusing(FIRST);
    const presses = record(document, "keydown");
    for (const key of ["Tab", "F1", "PageDown", "Shift"]) type(map, key);
    for (const key of ["ArrowRight", "Home", "Enter", "a", "*"]) {
      type(map, key, { ctrlKey: true });
      type(map, key, { altKey: true });
      type(map, key, { metaKey: true });
    }
    expect(presses).to.have.lengthOf(19);
    expect(presses.filter(({ defaultPrevented }) => defaultPrevented)).to.deep.equal([]);
    expect(map.expanded).to.equal("none");
  });

  it("moves the focus to the branch that is closed over it by a method", async () => {
    const map = await focusing("HTTP", { expanded: "fundamentals internet" });
    map.collapse("fundamentals");
    await map.updateComplete;
    expect(focused(map)).to.equal(FIRST);
  });

  it("does not take the focus from the page when a branch closes", async () => {
    const map = await focusing("HTTP", { expanded: "fundamentals internet" });
    node(map, "HTTP").blur();
    map.collapseAll();
    await map.updateComplete;
    expect(focused(map)).to.equal("");
  });

  it("does not take the keys of the radio buttons in the detail", async () => {
    const map = await mount({ selected: "http" });
    const presses = record(document, "keydown");
    const radios = map.shadowRoot?.querySelectorAll<HTMLInputElement>("input[type=radio]") ?? [];
    radios[0]?.focus();
    await press("ArrowRight");
    expect(focused(map)).to.equal("Learning");
    expect(map.progress).to.deep.equal({ http: "learning" });
    await press("ArrowRight");
    expect(map.progress).to.deep.equal({ http: "done" });
    await press("ArrowLeft");
    await press("ArrowLeft");
    expect(map.progress).to.deep.equal({});
    expect(focused(map)).to.equal("To do");
    expect(presses.map(({ defaultPrevented }) => defaultPrevented)).to.not.include(true);
  });

  it("closes the detail with Escape from inside it and goes back to its node", async () => {
    const map = await mount({ selected: "http" });
    button(map, "Close").focus();
    await press("Escape");
    expect(detail(map, "HTTP")).to.equal(null);
    expect(focused(map)).to.equal("HTTP");
  });
});

/** A key that no test runner can press quickly enough, or that the browser itself would act on. */
function type(map: RoadmapGraph, key: string, modifiers: KeyboardEventInit = {}): void {
  const target = map.shadowRoot?.activeElement;
  target?.dispatchEvent(
    new KeyboardEvent("keydown", {
      key,
      bubbles: true,
      composed: true,
      cancelable: true,
      ...modifiers,
    }),
  );
}
