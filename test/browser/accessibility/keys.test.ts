import { expect } from "chai";
import type { RoadmapGraph } from "../../../src/index.js";
import { button, expandedState, focused, mount, node, room } from "../support/map.js";
import { press } from "../support/press.js";
import { record } from "../support/record.js";
import { reduceMotion } from "../support/stub.js";
import { viewport } from "../support/viewport.js";
import { focusedElement } from "./support/heard.js";
import { sailing } from "./support/sailing.js";

/** Every form that a map can have. */
const FORMS: readonly (readonly [name: string, width: number, layout: RoadmapGraph["layout"]])[] = [
  ["narrow road", 390, "road"],
  ["wide road", 900, "road"],
  ["tree", 900, "tree"],
  ["circle", 900, "radial"],
];

describe("keys of the tree pattern", () => {
  before(() => viewport(1000, 800));
  beforeEach(reduceMotion);

  for (const [form, width, layout] of FORMS) {
    for (const dir of ["ltr", "rtl"] as const) {
      it(`do what the pattern says: ${form}, ${dir}`, async () => {
        const map = await mount({ data: sailing, layout }, room(width, dir));
        const [into, out] =
          dir === "ltr" ? ["ArrowRight", "ArrowLeft"] : ["ArrowLeft", "ArrowRight"];
        const pressing = async (key: string) => {
          await press(key);
          await map.updateComplete;
          return focused(map);
        };
        node(map, "Knots").focus();
        // Closed: opens, and the focus stays. Top level: there is no parent.
        expect(await pressing(out)).to.equal("Knots");
        expect(expandedState(map, "Knots")).to.equal("false");
        expect(await pressing(into)).to.equal("Knots");
        expect(expandedState(map, "Knots")).to.equal("true");
        // Open: to the first child. An end: nothing, or to the parent.
        expect(await pressing(into)).to.equal("Bowline");
        expect(await pressing(waysAt(map, into, out)[0])).to.equal("Bowline");
        expect(await pressing("ArrowDown")).to.equal("Clove hitch");
        expect(await pressing("ArrowDown")).to.equal("Choose a boat");
        expect(expandedState(map, "Choose a boat")).to.equal("false");
        expect(await pressing("ArrowUp")).to.equal("Clove hitch");
        expect(await pressing(waysAt(map, into, out)[1])).to.equal("Knots");
        expect(await pressing(out)).to.equal("Knots");
        expect(expandedState(map, "Knots")).to.equal("false");
        // The ends.
        expect(await pressing("ArrowUp")).to.equal("Knots");
        expect(await pressing("End")).to.equal("Into the harbour");
        expect(await pressing("ArrowDown")).to.equal("Into the harbour");
        expect(await pressing("Home")).to.equal("Knots");
        // All siblings, a name, the default action.
        expect(await pressing("*")).to.equal("Knots");
        expect(expandedState(map, "Into the harbour")).to.equal("true");
        expect(await pressing("k")).to.equal("Keelboat");
        expect(await pressing("Enter")).to.equal("Keelboat");
        expect(map.selected).to.equal("keelboat");
        const stops = map.shadowRoot?.querySelectorAll("[role=treeitem][tabindex='0']") ?? [];
        expect(Array.from(stops)).to.deep.equal([focusedElement()]);
      });
    }
  }

  it("mark right after a name was typed and left again", async () => {
    const map = await mount({ data: sailing, expanded: "knots" });
    node(map, "Knots").focus();
    await press("b");
    await press("ArrowDown");
    await press("3");
    expect(map.progress).to.deep.equal({ hitch: "done" });
  });

  it("mean nothing where the focus is on a button, a field or a link", async () => {
    const map = await mount({ data: sailing, expanded: "knots", selected: "bowline" });
    const presses = record(document, "keydown");
    for (const element of [
      button(map, "Zoom in"),
      button(map, "Close"),
      map.shadowRoot?.querySelector<HTMLElement>(".detail a"),
      map.shadowRoot?.querySelector<HTMLElement>(".end summary"),
    ]) {
      element?.focus();
      for (const key of ["3", "/", "?", "*", "k", "End", "ArrowDown"]) await press(key);
    }
    expect(presses.map(({ defaultPrevented }) => defaultPrevented)).to.not.include(true);
    expect(map.progress).to.deep.equal({});
    expect(map.expanded).to.equal("knots");
    expect(map.shadowRoot?.querySelector("dialog, .search")).to.equal(null);
  });
});

/** In a circle the keys follow the side to which the branch with the focus grows. */
function waysAt(map: RoadmapGraph, into: string, out: string): [string, string] {
  if (map.layout !== "radial") return [into, out];
  const middleOf = (name: string) => {
    const { left, width } = node(map, name).getBoundingClientRect();
    return left + width / 2;
  };
  const isLeft = middleOf(focused(map)) < middleOf("Knots");
  return isLeft ? ["ArrowLeft", "ArrowRight"] : ["ArrowRight", "ArrowLeft"];
}
