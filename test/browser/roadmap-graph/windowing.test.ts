import { expect } from "chai";
import type { RoadmapGraph } from "../../../src/index.js";
import { focused, mount, nameOf, nodes, room } from "../support/map.js";
import { press } from "../support/press.js";
import { large, walk } from "../support/roadmaps.js";
import { reduceMotion } from "../support/stub.js";
import { until } from "../support/until.js";

const COUNT = 3000;
const roadmap = large(COUNT);
const outline = Array.from(walk(roadmap.steps));
const LAST = outline.at(-1)?.node.title;

function mountLarge(width = 1180, data = roadmap) {
  return mount({ data, expanded: "all" }, room(width));
}

function inWindow(map: RoadmapGraph): HTMLElement[] {
  return nodes(map).filter((item) => {
    const { top, bottom } = item.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
}

function numberOf(item: Element, name: string): number {
  return Number(item.getAttribute(`aria-${name}`));
}

/** No two of the nodes drawn cover each other. */
function overlapping(map: RoadmapGraph): string[] {
  const boxes = nodes(map).map((item) => ({ item, box: item.getBoundingClientRect() }));
  return boxes.flatMap(({ item, box }, at) =>
    boxes.slice(at + 1).flatMap((other) => {
      const isApart =
        box.right <= other.box.left + 1 ||
        other.box.right <= box.left + 1 ||
        box.bottom <= other.box.top + 1 ||
        other.box.bottom <= box.top + 1;
      return isApart ? [] : `${nameOf(item)} and ${nameOf(other.item)}`;
    }),
  );
}

describe("<roadmap-graph> windowing", () => {
  beforeEach(reduceMotion);
  afterEach(() => scrollTo(0, 0));

  for (const width of [390, 1180]) {
    it(`draws a few of thousands of nodes, wherever one scrolls (${width}px)`, async () => {
      const map = await mountLarge(width);
      const { height } = map.getBoundingClientRect();
      expect(height).to.be.above(COUNT * 10);
      for (const share of [0, 0.3, 0.31, 0.9, 0.5, 0]) {
        scrollTo(0, height * share);
        await until("the window is filled", () => inWindow(map).length > 5);
        expect(nodes(map).length).to.be.within(10, 250);
        expect(overlapping(map)).to.deep.equal([]);
      }
    });
  }

  it("tells the place of each as if all were there", async () => {
    const map = await mountLarge();
    scrollTo(0, map.getBoundingClientRect().height / 2);
    await until("the window is filled", () => inWindow(map).length > 5);
    for (const item of nodes(map)) {
      const at = outline.findIndex(({ node }) => node.title === nameOf(item));
      const { node, level } = outline[at] as (typeof outline)[number];
      const siblings =
        outline.find(({ node: parent }) => parent.topics?.includes(node))?.node.topics ??
        roadmap.steps;
      expect(numberOf(item, "level"), node.title).to.equal(level);
      expect(numberOf(item, "setsize"), node.title).to.equal(siblings.length);
      expect(numberOf(item, "posinset"), node.title).to.equal(siblings.indexOf(node) + 1);
    }
  });

  it("holds the focus in a node that is scrolled out of sight, and goes on from there", async () => {
    const map = await mountLarge();
    nodes(map)[0]?.focus();
    await press("ArrowDown");
    const name = focused(map);
    scrollTo(0, map.getBoundingClientRect().height * 0.8);
    await until("the window is filled", () => inWindow(map).length > 5);
    expect(focused(map)).to.equal(name);
    await press("ArrowDown");
    expect(focused(map)).to.not.equal(name);
    const item = map.shadowRoot?.activeElement as HTMLElement;
    await until("what has the focus is in sight", () => inWindow(map).includes(item));
  });

  it("leads to the last node with End, and brings it into sight", async () => {
    const map = await mountLarge(390);
    nodes(map)[0]?.focus();
    await press("End");
    expect(focused(map)).to.equal(LAST);
    const item = map.shadowRoot?.activeElement as HTMLElement;
    await until("it is in sight", () => inWindow(map).includes(item));
  });

  it("reveals a node far away", async () => {
    const map = await mount({ data: roadmap }, room(390));
    await map.reveal("n2900");
    expect(focused(map)).to.equal("Topic 2900");
    const item = map.shadowRoot?.activeElement as HTMLElement;
    await until("it is in sight", () => inWindow(map).includes(item));
  });

  it("leaves in its place what one sees when a branch above closes", async () => {
    const map = await mountLarge(390);
    scrollTo(0, map.getBoundingClientRect().height * 0.7);
    const item = await until("the window is filled", () => inWindow(map)[5]);
    item.focus();
    await map.updateComplete;
    const before = item.getBoundingClientRect().top;
    map.collapse("n2");
    await map.updateComplete;
    expect(item.isConnected).to.equal(true);
    expect(item.getBoundingClientRect().top).to.be.closeTo(before, 1);
  });

  it("draws all of a map of ordinary size, without being asked", async () => {
    const map = document.createElement("roadmap-graph");
    Object.assign(map, { data: large(200), expanded: "all" });
    room(390).append(map);
    await until("all is there", () => nodes(map).length === 200);
  });

  it("has all for a printer, as a sheet beside the few that are drawn", async () => {
    const map = await mountLarge(1180, large(700));
    dispatchEvent(new Event("beforeprint"));
    const entries = map.shadowRoot?.querySelectorAll(".study-sheet .entry");
    expect(entries).to.have.lengthOf(700);
    dispatchEvent(new Event("afterprint"));
    expect(map.shadowRoot?.querySelector(".study-sheet")).to.equal(null);
    expect(nodes(map).length).to.be.below(300);
  });

  it("draws a few of thousands of steps, also before it is alive", async () => {
    const steps = Array.from({ length: 2000 }, (_, at) => ({ id: `s${at}`, title: `Step ${at}` }));
    const map = document.createElement("roadmap-graph");
    map.data = { ...roadmap, steps };
    room(390).append(map);
    for (let times = 0; times < 5; times += 1) {
      await Promise.resolve();
      expect(nodes(map).length).to.be.below(300);
    }
    await map.updateComplete;
    expect(nodes(map).length).to.be.within(5, 300);
  });

  it("stays where one reads when the window gets narrower", async () => {
    const map = await mountLarge(1180);
    scrollTo(0, map.getBoundingClientRect().height * 0.6);
    await until("the window is filled", () => inWindow(map).length > 5);
    const first = inWindow(map).find((item) => item.getBoundingClientRect().top >= 0);
    const name = nameOf(first as Element);
    (map.parentElement as HTMLElement).style.inlineSize = "1000px";
    await until("what was at the top is in sight", () =>
      inWindow(map).some((item) => nameOf(item) === name),
    );
  });

  it("shows the same part of the map when it is made smaller", async () => {
    const map = await mountLarge(1180);
    await map.zoomOut();
    await map.zoomOut();
    await until("the window is filled", () => inWindow(map).length > 5);
    expect(inWindow(map).map(nameOf)).to.include("Topic 0");
  });

  it("is as it was when a tab is closed and opened again", async () => {
    const map = await mountLarge(390);
    const { height } = map.getBoundingClientRect();
    const tab = map.parentElement as HTMLElement;
    tab.style.display = "none";
    dispatchEvent(new Event("resize"));
    for (let times = 0; times < 3; times += 1) await new Promise(requestAnimationFrame);
    tab.style.display = "";
    expect(map.getBoundingClientRect().height).to.equal(height);
    for (let times = 0; times < 3; times += 1) await new Promise(requestAnimationFrame);
    expect(map.getBoundingClientRect().height).to.equal(height);
    expect(overlapping(map)).to.deep.equal([]);
  });
});
