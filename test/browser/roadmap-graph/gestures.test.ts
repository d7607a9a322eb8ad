import { expect } from "chai";
import type { RoadmapGraph } from "../../../src/index.js";
import { button, choose, inside, mount, node } from "../support/map.js";
import { drag, hover, wheel } from "../support/mouse.js";
import { until } from "../support/until.js";

const FIRST = "Learn the Fundamentals";
const FIT = "Fit the map";

function frameOf(map: RoadmapGraph): HTMLElement {
  return map.shadowRoot?.querySelector("[part~=frame]") as HTMLElement;
}

/** How large the map is drawn, and how far it is moved. */
function scaleOf(map: RoadmapGraph): number {
  const step = node(map, FIRST);
  return step.getBoundingClientRect().width / step.offsetWidth;
}

function topOf(map: RoadmapGraph): number {
  return node(map, FIRST).getBoundingClientRect().top - frameOf(map).getBoundingClientRect().top;
}

/** Turns a wheel that no engine's driver can turn: with Ctrl held. @returns whether the map took it. */
function turnWheel(map: RoadmapGraph, init: WheelEventInit): boolean {
  const { left, top } = frameOf(map).getBoundingClientRect();
  const place = { clientX: left + 100, clientY: top + 100 };
  const options = { bubbles: true, composed: true, cancelable: true, ...place, ...init };
  return !frameOf(map).dispatchEvent(new WheelEvent("wheel", options));
}

/** A map that a pointer has come near, so that the code for gestures is there. */
async function mountNear(properties: Partial<RoadmapGraph> = {}): Promise<RoadmapGraph> {
  const map = await mount(properties);
  await map.fit();
  return map;
}

async function mountZoomed(properties: Partial<RoadmapGraph> = {}): Promise<RoadmapGraph> {
  const map = await mountNear(properties);
  await map.zoomIn();
  await until("the map is larger", () => scaleOf(map) > 1.249);
  frameOf(map).scrollIntoView({ block: "center" });
  return map;
}

describe("<roadmap-graph> gestures", () => {
  it("leaves the plain wheel to the page", async () => {
    const map = await mount();
    await hover(node(map, FIRST));
    await wheel(node(map, FIRST), 100);
    await until("the page has scrolled", () => scrollY > 0);
    expect(scaleOf(map)).to.equal(1);
  });

  it("zooms with Ctrl and the wheel, and with ⌘", async () => {
    const map = await mountNear();
    expect(turnWheel(map, { deltaY: -100, ctrlKey: true })).to.equal(true);
    await until("the map is larger", () => scaleOf(map) > 1.1);
    const before = scaleOf(map);
    expect(turnWheel(map, { deltaY: 100, metaKey: true })).to.equal(true);
    await until("the map is smaller", () => scaleOf(map) < before);
  });

  it("takes the first wheel with Ctrl although nothing was loaded for it", async () => {
    const map = await mount();
    await hover(node(map, FIRST));
    await until("the wheel zooms", () => turnWheel(map, { deltaY: -100, ctrlKey: true }));
  });

  it("says how to zoom when the wheel turns over a zoomed map, for a while", async () => {
    const map = await mountZoomed();
    expect(turnWheel(map, { deltaY: 100 })).to.equal(false);
    const hint = await until("the hint is there", () =>
      inside(map).queryByText(/^Hold (Ctrl|⌘) and scroll to zoom the map$/),
    );
    expect(hint.getAttribute("aria-hidden")).to.equal("true");
    await until("the hint is gone", () => !hint.isConnected);
  });

  it("says nothing about zooming while the map lies as it was laid out", async () => {
    const map = await mountNear();
    turnWheel(map, { deltaY: 100 });
    await map.updateComplete;
    expect(inside(map).queryByText(/^Hold/)).to.equal(null);
  });

  it("leaves every gesture to the page with gestures=none", async () => {
    const map = await mountZoomed({ gestures: "none" });
    const before = scaleOf(map);
    expect(turnWheel(map, { deltaY: -100, ctrlKey: true })).to.equal(false);
    expect(turnWheel(map, { deltaY: 100 })).to.equal(false);
    await drag(frameOf(map), 30, 30);
    await map.updateComplete;
    expect(scaleOf(map)).to.be.closeTo(before, 0.01);
    expect(inside(map).queryByText(/^Hold/)).to.equal(null);
  });

  it("pans with the plain wheel with gestures=greedy", async () => {
    const map = await mountZoomed({ gestures: "greedy" });
    const before = topOf(map);
    expect(turnWheel(map, { deltaY: 50 })).to.equal(true);
    await until("the map has moved", () => topOf(map) < before);
  });

  it("is dragged with the mouse once it is zoomed", async () => {
    const map = await mountZoomed();
    await until(
      "it glides no more",
      () => frameOf(map).getAnimations({ subtree: true }).length === 0,
    );
    const before = topOf(map);
    await drag(frameOf(map), 0, -40);
    await until("the map has moved", () => Math.abs(topOf(map) - before + 40) < 2);
    expect(map.selected).to.equal(undefined);
  });

  it("stays where it is when it is dragged as it was laid out", async () => {
    const map = await mountNear();
    await drag(node(map, FIRST), 30, -40);
    await map.updateComplete;
    expect(scaleOf(map)).to.equal(1);
    expect(inside(map).queryByRole("button", { name: FIT })).to.equal(null);
  });

  it("zooms and moves with buttons alone, and goes back", async () => {
    const map = await mount();
    const home = topOf(map);
    await choose(button(map, "Zoom in"));
    await until("the map is larger", () => scaleOf(map) > 1.2);
    await choose(button(map, "Show what is below"));
    await until("the map has moved", () => topOf(map) < home - 100);
    await choose(button(map, FIT));
    await until("the map is back", () => scaleOf(map) === 1 && topOf(map) === home);
    await choose(button(map, "Zoom out"));
    await until("the map is smaller", () => scaleOf(map) < 1);
    expect(inside(map).queryAllByRole("button", { name: FIT })).to.have.lengthOf(1);
  });

  it("keeps the focus in the bar when the button that had it goes away", async () => {
    const map = await mountZoomed();
    button(map, FIT).focus();
    button(map, FIT).click();
    await until("the button is gone", () => !inside(map).queryByRole("button", { name: FIT }));
    const bar = inside(map).getByRole("group", { name: "Map controls" });
    expect(bar.contains(map.shadowRoot?.activeElement ?? null)).to.equal(true);
  });

  it("brings a node that gets the focus into the frame of a zoomed map", async () => {
    const map = await mountZoomed();
    for (let times = 0; times < 4; times += 1) await map.zoomIn();
    await map.reveal("career");
    await until("the node is in the frame and in view", () => {
      const frame = frameOf(map).getBoundingClientRect();
      const { top, bottom } = node(map, "Soft Skills & Career Growth").getBoundingClientRect();
      return Math.max(frame.top, 0) <= top && bottom <= Math.min(frame.bottom, innerHeight);
    });
  });
});
