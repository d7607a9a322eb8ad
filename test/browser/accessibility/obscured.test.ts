import roadmap from "backend-roadmap-data";
import { expect } from "chai";
import type { RoadmapGraph } from "../../../src/index.js";
import { button, mount, nodes, room } from "../support/map.js";
import { canEmulateMedia } from "../support/media.js";
import { hover } from "../support/mouse.js";
import { press } from "../support/press.js";
import { reduceMotion, stub } from "../support/stub.js";
import { until } from "../support/until.js";
import { viewport } from "../support/viewport.js";
import { focusedElement, spoken } from "./support/heard.js";
import { STATES } from "./support/states.js";

const NARROW = canEmulateMedia ? 390 : 450;

/** What is on top at a point, through all shadow roots. */
function topAt(x: number, y: number): Element | null {
  let root: DocumentOrShadowRoot = document;
  let top: Element | null = null;
  for (;;) {
    const hit: Element | null = root.elementFromPoint(x, y);
    if (!hit || hit === top) return top;
    top = hit;
    if (!hit.shadowRoot) return top;
    root = hit.shadowRoot;
  }
}

/** Whether anything of an element is seen (WCAG 2.4.11): tried in a grid of points. */
function isInSight(element: HTMLElement): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const shares = [0.1, 0.3, 0.5, 0.7, 0.9];
  return shares.some((down) =>
    shares.some((across) => {
      const hit = topAt(left + across * width, top + down * height);
      return hit !== null && (element.contains(hit) || hit === element.closest("label"));
    }),
  );
}

/** A page with a header that sticks. */
function pageWithHeader(): HTMLElement {
  const header = document.createElement("header");
  header.style.cssText =
    "position: sticky; top: 0; z-index: 10; block-size: 56px; background: #ddd";
  const space = document.createElement("div");
  space.style.blockSize = "700px";
  document.body.append(header, space);
  const place = room(0);
  place.style.inlineSize = "auto";
  const after = document.createElement("div");
  after.style.blockSize = "700px";
  document.body.append(after);
  return place;
}

describe("focus", () => {
  beforeEach(reduceMotion);

  for (const [name, width, properties] of [
    ["a wide road", 900, {}],
    ["a wide road with its card open", 900, { selected: "http" }],
    ["a narrow road", NARROW, {}],
    ["a narrow road with its sheet open", NARROW, { selected: "http" }],
    ["a tree with its panel open", 900, { layout: "tree", selected: "http" }],
    ["a narrow circle with its panel open", NARROW, { layout: "radial", selected: "http" }],
  ] as const) {
    it(`is never hidden by a header, the bar or a panel: ${name}`, async () => {
      await viewport(width, 600);
      const expanded = "fundamentals internet language databases";
      const map = await mount({ data: roadmap, expanded, ...properties }, pageWithHeader());
      const keys = [
        ...["End", ...Array.from({ length: 6 }, () => "ArrowUp")],
        ...["Home", ...Array.from({ length: 12 }, () => "ArrowDown")],
        ...Array.from({ length: 6 }, () => "ArrowUp"),
      ];
      nodes(map)[0]?.focus();
      for (const key of keys) {
        await press(key);
        await map.updateComplete;
        await until(
          () => `${spoken(focusedElement())} is in sight after ${key}`,
          () => isInSight(focusedElement() as HTMLElement),
        );
      }
      for (const stop of stopsIn(map)) {
        stop.focus();
        await map.updateComplete;
        await until(
          () => `${spoken(stop)} is in sight`,
          () => isInSight(stop),
        );
      }
    }).timeout(180_000);
  }
});

describe("a map that glides in its frame", () => {
  it("has the page scrolled to where a node comes to rest, not to where it comes from", async () => {
    await viewport(900, 600);
    const map = await mount({ data: roadmap, expanded: "all", layout: "tree" }, pageWithHeader());
    await until("the tree is drawn", () => nodes(map).length > 100);
    const canvas = map.shadowRoot?.querySelector(".canvas") as HTMLElement;
    nodes(map)[0]?.focus();
    for (const key of ["End", ...Array.from({ length: 9 }, () => "ArrowUp"), "Home"]) {
      await press(key);
      await until("it is at rest", () => canvas.getAnimations().length === 0);
      await until(
        () => `${spoken(focusedElement())} is in sight after ${key}`,
        () => isInSight(focusedElement() as HTMLElement),
      );
    }
  }).timeout(180_000);

  it("comes back to the node that Tab leads to", async () => {
    reduceMotion();
    await viewport(900, 600);
    const map = await mount({ data: roadmap, expanded: "all", layout: "tree" }, pageWithHeader());
    await until("the tree is drawn", () => nodes(map).length > 100);
    await map.reveal("fundamentals");
    await press("Shift", "Tab");
    await until("the node is away", () => {
      button(map, "Show what is below").click();
      return nodes(map)[0] && !isInSight(nodes(map)[0] as HTMLElement);
    });
    const keys: string[] = [];
    while (map.shadowRoot?.activeElement?.role !== "treeitem" && keys.length < 30) {
      await press("Tab");
      keys.push(spoken(focusedElement()));
    }
    expect(map.shadowRoot?.activeElement, keys.join()).to.equal(nodes(map)[0]);
    await until("the node is in sight", () => isInSight(nodes(map)[0] as HTMLElement));
  }).timeout(180_000);

  it("leaves the map where it was moved to while its reader is in another window", async () => {
    reduceMotion();
    await viewport(900, 600);
    const map = await mount({ data: roadmap, expanded: "all", layout: "tree" }, pageWithHeader());
    await until("the tree is drawn", () => nodes(map).length > 100);
    await map.reveal("fundamentals");
    await press("ArrowDown");
    const item = map.shadowRoot?.activeElement as HTMLElement;
    const canvas = item.closest(".canvas") as HTMLElement;
    const moved = async () => {
      await until("the node is away", () => {
        button(map, "Show what is below").click();
        return !isInSight(item);
      });
      return canvas.style.transform;
    };
    // Browsers tell it as if the reader had just come there.
    const comeBack = () => item.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
    const before = await moved();
    stub(document, "hasFocus", () => false);
    item.dispatchEvent(new FocusEvent("focusout", { bubbles: true }));
    comeBack();
    expect(canvas.style.transform).to.equal(before);
    comeBack();
    expect(canvas.style.transform).not.to.equal(before);
  }).timeout(180_000);
});

/** What Tab leads to. */
function stopsIn(map: RoadmapGraph): HTMLElement[] {
  const stops = map.shadowRoot?.querySelectorAll<HTMLElement>(
    "button:not(:disabled), a[href], summary",
  );
  return Array.from(stops ?? []).filter((stop) => stop.checkVisibility());
}

describe("the pointer", () => {
  before(() => viewport(1000, 800));
  beforeEach(reduceMotion);

  it("brings nothing up by resting on something", async () => {
    for (const name of ["with a detail", "with the menu open", "with every status"]) {
      const map = (await STATES[name]?.(room(900))) as RoadmapGraph;
      const shown = () =>
        Array.from(map.shadowRoot?.querySelectorAll<HTMLElement>("*") ?? []).filter((each) =>
          each.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
        ).length;
      const before = shown();
      for (const each of map.shadowRoot?.querySelectorAll<HTMLElement>("button, .node, label, a") ??
        []) {
        await hover(each);
        expect(shown(), `${name}: ${spoken(each)}`).to.equal(before);
      }
      map.remove();
    }
  }).timeout(180_000);
});
