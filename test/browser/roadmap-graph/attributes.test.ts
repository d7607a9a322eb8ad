import roadmap from "backend-roadmap-data";
import { expect } from "chai";
import type { RoadmapGraph } from "../../../src/index.js";
import {
  detail,
  expandedState,
  inside,
  mount,
  mountHTML,
  node,
  nodes,
  room,
} from "../support/map.js";
import { small } from "../support/roadmaps.js";

/** A map made of markup, which then gets its data. */
async function mountWith(attributes: string, content = ""): Promise<RoadmapGraph> {
  const map = await mountHTML(`<roadmap-graph ${attributes}>${content}</roadmap-graph>`);
  map.data = small;
  await map.updateComplete;
  return map;
}

function buttons(map: RoadmapGraph): string[] {
  const bar = inside(map).queryByRole("group", { name: "Map controls" });
  return Array.from(bar?.querySelectorAll("button") ?? [], ({ ariaLabel }) => ariaLabel ?? "");
}

describe("<roadmap-graph> attributes", () => {
  for (const [value, open] of [
    ["none", "none"],
    ["", "none"],
    ["all", "all"],
    [" second  first ", "all"],
    ["second", "second"],
    ["nobody alpha second", "second"],
  ]) {
    it(`opens at first what expanded="${value}" names`, async () => {
      const map = await mountWith(`expanded="${value}"`);
      expect(map.expanded).to.equal(open);
    });
  }

  for (const [attributes, expected] of [
    ["", false],
    ["estimate", true],
    ['estimate=""', true],
    // Some frameworks render it so on a server.
    ['estimate="false"', false],
  ] as const) {
    it(`takes <roadmap-graph ${attributes}> for estimate = ${expected}`, async () => {
      expect((await mountWith(attributes)).estimate).to.equal(expected);
    });
  }

  it("opens and closes when expanded changes, by attribute or property", async () => {
    const map = await mountWith("");
    map.setAttribute("expanded", "first");
    await map.updateComplete;
    expect(expandedState(map, "First step")).to.equal("true");
    map.expanded = "second";
    await map.updateComplete;
    expect(expandedState(map, "First step")).to.equal("false");
    map.setAttribute("expanded", "all");
    map.removeAttribute("expanded");
    await map.updateComplete;
    expect(map.expanded).to.equal("none");
  });

  it("shows the detail that selected names, and reveals its node", async () => {
    const map = await mountWith('selected="alpha"');
    expect(detail(map, "Alpha")).to.not.equal(null);
    expect(map.expanded).to.equal("first");
    expect(node(map, "Alpha").getAttribute("aria-selected")).to.equal("true");
    map.setAttribute("selected", "");
    await map.updateComplete;
    expect(detail(map, "Alpha")).to.equal(null);
    map.setAttribute("selected", "nobody");
    await map.updateComplete;
    expect(map.selected).to.equal(undefined);
  });

  it("does not take the focus because a detail is selected", async () => {
    const map = await mountWith('selected="alpha"');
    expect(document.activeElement).to.not.equal(map);
  });

  it("hides the bar with controls empty", async () => {
    const map = await mountWith('controls=""');
    expect(buttons(map)).to.deep.equal([]);
    expect(inside(map).queryByRole("heading")).to.equal(null);
  });

  it("shows the controls that are named, and ignores unknown ones", async () => {
    const map = await mountWith('controls="zoom nonsense"');
    expect(buttons(map)).to.deep.equal(["Zoom out", "Zoom in"]);
    expect(inside(map).queryByText(/done, step/)).to.equal(null);
    map.controls = "expand progress";
    await map.updateComplete;
    expect(buttons(map)).to.deep.equal(["Expand all"]);
    expect(inside(map).queryByText(/done, step/)).to.not.equal(null);
  });

  it("opens and closes everything with one button", async () => {
    const map = await mountWith("");
    inside(map).getByRole("button", { name: "Expand all" }).click();
    await map.updateComplete;
    expect(map.expanded).to.equal("all");
    inside(map).getByRole("button", { name: "Collapse all" }).click();
    await map.updateComplete;
    expect(map.expanded).to.equal("none");
  });

  it("does as its methods say, and nothing for ids that are not there", async () => {
    const map = await mountWith("");
    map.expand("first");
    map.expand("nobody");
    map.expand("alpha");
    expect(map.expanded).to.equal("first");
    map.collapse("nobody");
    await map.reveal("nobody");
    expect(map.expanded).to.equal("first");
    await map.reveal("gamma");
    expect(map.expanded).to.equal("all");
    map.collapse("first");
    expect(map.expanded).to.equal("second");
  });

  it("does nothing, and throws nothing, before there is a roadmap", async () => {
    const map = await mountHTML("<roadmap-graph></roadmap-graph>");
    map.expand("first");
    map.expandAll();
    map.collapseAll();
    map.setStatus("first", "done");
    await map.reveal("first");
    await Promise.all([map.zoomIn(), map.zoomOut(), map.fit()]);
    expect(map.expanded).to.equal("none");
  });

  it("has texts that a page replaces, and others that stay", async () => {
    const map = await mount({ data: small, messages: { expandAll: "Alles öffnen" } });
    expect(buttons(map).slice(0, 3)).to.deep.equal(["Search", "Alles öffnen", "Zoom out"]);
  });

  it("keeps two maps on a page apart, and adds nothing to the page's globals", async () => {
    const globals = Object.keys(window);
    const first = await mount({ data: small });
    const second = await mount({ data: roadmap });
    first.expandAll();
    first.setStatus("alpha", "done");
    await first.updateComplete;
    expect(nodes(first)).to.have.lengthOf(5);
    expect(nodes(second)).to.have.lengthOf(10);
    expect(second.progress).to.deep.equal({});
    expect(Object.keys(window)).to.deep.equal(globals);
    expect(document.head.querySelectorAll("style")).to.have.lengthOf(0);
  });

  for (const [slot, state] of [
    ["title", small],
    ["toolbar", small],
    ["footer", small],
    ["empty", { ...small, steps: [] }],
    ["error", { ...small, title: "" }],
  ] as const) {
    it(`shows what a page puts into its slot “${slot}”`, async () => {
      const place = room(600);
      const map = await mountHTML(
        `<roadmap-graph>\n<p slot="${slot}">Mine</p>\n</roadmap-graph>`,
        place,
      );
      map.data = state;
      await map.updateComplete;
      expect(place.querySelector("p")?.getClientRects()).to.have.lengthOf(1);
      const replaced = { title: small.title, empty: "No roadmap yet", error: "cannot be drawn" };
      for (const text of Object.values(replaced)) {
        const shown = inside(map)
          .queryAllByText(new RegExp(text))
          .filter((element) => element.getClientRects().length > 0)
          .filter((element) => element.role !== "status" && !element.matches("[role=status]"));
        if (slot in replaced) expect(shown, text).to.deep.equal([]);
      }
    });
  }
});
