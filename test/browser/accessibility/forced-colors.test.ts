import { expect } from "chai";
import type { RoadmapGraph } from "../../../src/index.js";
import { node, nodes, room } from "../support/map.js";
import { canEmulateMedia, emulateMedia, resetMedia } from "../support/media.js";
import { press } from "../support/press.js";
import { reduceMotion } from "../support/stub.js";
import { viewport } from "../support/viewport.js";
import { pageColour, paleIcons, paleRings, paleTexts } from "./support/painted.js";
import { STATES } from "./support/states.js";

/** How a box is drawn, but for its size: what is the same here looks the same. */
function lookOf(element: Element | null | undefined, pseudo?: string): string {
  if (!element) return "";
  const style = getComputedStyle(element, pseudo);
  const { outline, outlineOffset, border, backgroundColor, color, fill, stroke } = style;
  return [outline, outlineOffset, border, backgroundColor, color, fill, stroke].join(" | ");
}

async function arrange(name: string): Promise<RoadmapGraph> {
  return (await STATES[name]?.(room(900))) as RoadmapGraph;
}

describe("forced colours", () => {
  before(async function () {
    // WebKit has no forced colours: its platforms do not offer them.
    if (!canEmulateMedia) this.skip();
    await viewport(1000, 800);
    await emulateMedia({ forcedColors: "active" });
  });
  beforeEach(reduceMotion);
  after(resetMedia);

  it("are on", () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("@media (forced-colors: active) { body { --is-forced: yes } }");
    document.adoptedStyleSheets.push(sheet);
    expect(getComputedStyle(document.body).getPropertyValue("--is-forced").trim()).to.equal("yes");
    document.adoptedStyleSheets.pop();
  });

  for (const name of Object.keys(STATES)) {
    it(`leave everything to be seen: ${name}`, async () => {
      const { shadowRoot } = await arrange(name);
      const root = shadowRoot as ShadowRoot;
      const page = pageColour();
      expect([
        ...paleTexts(root, page),
        ...paleIcons(root, page),
        // How much its highlight stands out is the system's choice, and its reader's.
        ...paleRings(root, page, 1.5),
      ]).to.deep.equal([]);
    });
  }

  it("show which status and which layout is chosen", async () => {
    for (const [name, group] of [
      ["with a detail", ".statuses"],
      ["with the menu open", ".layouts"],
    ] as const) {
      const map = await arrange(name);
      // The one that has the focus would differ by that alone.
      (map.shadowRoot?.activeElement as HTMLElement | null)?.blur();
      const labels = map.shadowRoot?.querySelectorAll(`${group} label`) ?? [];
      const looks = Array.from(labels, (label) => [
        label.querySelector(":checked") !== null,
        lookOf(label),
      ]);
      const chosen = looks.filter(([isChosen]) => isChosen).map(([, look]) => look);
      const others = looks.filter(([isChosen]) => !isChosen).map(([, look]) => look);
      expect(chosen, group).to.have.lengthOf(1);
      expect(others, group).to.not.include(chosen[0]);
      map.remove();
    }
  });

  it("show which node is selected, and whether the focus is there", async () => {
    const map = await arrange("with a detail");
    const selected = node(map, "Bowline");
    const other = node(map, "Clove hitch");
    expect(lookOf(selected)).to.not.equal(lookOf(other));
    const unfocused = lookOf(selected);
    selected.focus();
    await press("ArrowDown");
    const focusedOther = lookOf(other);
    expect(focusedOther, "the other one").to.not.equal(unfocused);
    await press("ArrowUp");
    expect(lookOf(selected), "focused").to.not.equal(unfocused);
  });

  it("show hits, and the one the reader is at", async () => {
    const map = await arrange("with hits");
    const looks = ["Dinghy", "Righting a dinghy", "Keelboat"].map((name) =>
      lookOf(node(map, name)),
    );
    expect(new Set(looks).size).to.equal(3);
  });

  it("leave each status a shape of its own", async () => {
    const map = await arrange("with every status");
    const leaves = nodes(map).filter((item) => item.matches(".leaf, .topic"));
    const shapes = leaves.map((leaf) => {
      const icon = leaf.querySelector(".status-icon")?.innerHTML.replaceAll(/<!--.*?-->/g, "");
      return icon ?? lookOf(leaf, "::before");
    });
    expect(new Set(shapes).size).to.equal(4);
  });

  it("show how far one has come", async () => {
    const map = await arrange("with every status");
    const root = map.shadowRoot;
    const pairs = [
      [".bar rect", ".bar .done"],
      [".ring circle", ".ring .share"],
      ["[data-road=all]", ".road.reached"],
    ] as const;
    for (const [all, part] of pairs) {
      expect(lookOf(root?.querySelector(all)), part).to.not.equal(
        lookOf(root?.querySelector(part)),
      );
    }
  });
});
