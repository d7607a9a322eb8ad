import roadmap from "backend-roadmap-data";
import { expect } from "chai";
import type { RoadmapGraph } from "../../../src/index.js";
import { mountBeside } from "../support/companion.js";
import { expandedState, inside, mount, node, nodes, room } from "../support/map.js";
import { small } from "../support/roadmaps.js";
import { eventually } from "../support/wire.js";

/** The page of a frame of this one, of another realm. */
async function otherPage(width = 900): Promise<Document> {
  const frame = document.createElement("iframe");
  frame.width = String(width);
  frame.height = "700";
  frame.srcdoc = "<!doctype html><title>Another page</title>";
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
  return frame.contentDocument as Document;
}

/** What tells a styled card from an unstyled one. */
function looksOf(map: HTMLElement): Record<string, string> {
  const card = map.shadowRoot?.querySelector("[part~=card]") as Element;
  const button = map.shadowRoot?.querySelector("[part~=button]") as Element;
  const { borderTopWidth, borderTopLeftRadius, backgroundColor } = getComputedStyle(card);
  const { display, minHeight } = getComputedStyle(button);
  return { borderTopWidth, borderTopLeftRadius, backgroundColor, display, minHeight };
}

describe("an element in another document", () => {
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

  it("is drawn as in its own, where it is made for it", async () => {
    const here = await mount({}, room(900));
    const page = await otherPage();
    const map = document.createElement("roadmap-graph");
    map.data = roadmap;
    page.body.append(map);
    await map.updateComplete;
    expect(looksOf(map)).to.deep.equal(looksOf(here));
  });

  it("keeps its looks and all it knows when it goes there and comes back", async () => {
    const map = await mount({ expanded: "databases" }, room(900));
    map.setStatus("queries", "done");
    await map.updateComplete;
    const looks = looksOf(map);
    const page = await otherPage();
    for (const place of [page.body, room(900), page.body]) {
      place.append(map);
      await map.updateComplete;
      await eventually("it is styled", () => looksOf(map).display === looks.display);
      expect(looksOf(map)).to.deep.equal(looks);
      expect(expandedState(map, "Work with Databases (Learning)")).to.equal("true");
      node(map, "Queries (Done)");
    }
  });

  it("is worked with there: opened, searched, marked, asked for its menu", async () => {
    const page = await otherPage();
    const map = document.createElement("roadmap-graph");
    map.data = small;
    page.body.append(map);
    await map.updateComplete;
    map.expand("first");
    await map.updateComplete;
    node(map, "Alpha").click();
    await inside(map).findByRole("region", { name: "About Alpha" });
    inside(map).getByRole("button", { name: "More" }).click();
    const menu = await inside(map).findByRole("group", { name: "More" });
    expect(getComputedStyle(menu).position).to.not.equal("static");
    page.body.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true, composed: true }));
    await eventually("the menu closes", () => {
      return !inside(map).queryByRole("group", { name: "More" });
    });
    inside(map).getByRole("button", { name: "Search" }).click();
    await inside(map).findByRole("searchbox");
    map.setStatus("alpha", "done");
    await map.updateComplete;
    node(map, "Alpha (Done)");
  });

  it("says there what went wrong, styled", async () => {
    const page = await otherPage();
    const map = document.createElement("roadmap-graph");
    map.data = { ...small, title: "" };
    page.body.append(map);
    const title = await inside(map).findByText("This roadmap cannot be drawn", {
      selector: ".notice-title",
    });
    const notice = title.closest(".notice") as Element;
    await eventually("it is styled", () => getComputedStyle(notice).display === "grid");
    room(600).append(map);
    await eventually("it is styled here", () => getComputedStyle(notice).display === "grid");
  });

  it("keeps the focus there where its roadmap goes and comes back", async () => {
    const page = await otherPage();
    const map = document.createElement("roadmap-graph");
    map.data = small;
    page.body.append(map);
    await map.updateComplete;
    node(map, "First step").focus();
    map.data = { ...small, title: "" };
    await inside(map).findByText("This roadmap cannot be drawn", { selector: ".notice-title" });
    map.data = { ...small };
    await eventually(
      "the focus is in the tree",
      () => map.shadowRoot?.activeElement?.role === "treeitem",
    );
  });

  it("draws one of a thousand topics there", async () => {
    const page = await otherPage();
    const map = document.createElement("roadmap-graph") as RoadmapGraph;
    const topics = Array.from({ length: 1000 }, (_, at) => ({
      id: `t${at}`,
      title: `Topic ${at}`,
    }));
    map.data = { ...small, steps: [{ id: "all", title: "All", topics }] };
    map.expanded = "all";
    page.body.append(map);
    await map.updateComplete;
    expect(nodes(map).length).to.be.greaterThan(10);
    await map.reveal("t999");
    node(map, "Topic 999");
  });

  for (const name of ["roadmap-next", "roadmap-faq"] as const) {
    it(`is drawn there, too, where it is a <${name}>, whether made for it or moved`, async () => {
      const partOf = (element: HTMLElement) =>
        getComputedStyle(element.shadowRoot?.querySelector("[part~=base]") as Element);
      const headingOf = (element: HTMLElement) =>
        getComputedStyle(element.shadowRoot?.querySelector("h2, [part~=label]") as Element);
      const looks = (element: HTMLElement) =>
        [
          partOf(element).paddingTop,
          headingOf(element).fontSize,
          headingOf(element).fontWeight,
        ].join();
      const here = await mountBeside(name, {}, room(600));
      const before = looks(here);
      const page = await otherPage();
      const there = document.createElement(name);
      there.data = roadmap;
      page.body.append(there);
      await there.updateComplete;
      expect(looks(there)).to.equal(before);
      page.body.append(here);
      await here.updateComplete;
      expect(looks(here)).to.equal(before);
      room(600).append(here);
      await here.updateComplete;
      expect(looks(here)).to.equal(before);
    });
  }
});
