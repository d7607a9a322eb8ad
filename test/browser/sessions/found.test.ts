import roadmap from "backend-roadmap-data";
import { expect } from "chai";
import type { RoadmapData, RoadmapGraph } from "../../../src/index.js";
import { button, focused, inside, mount, node, nodes, room } from "../support/map.js";
import { becomesSound } from "../support/picture.js";
import { large, small, walk } from "../support/roadmaps.js";
import { stub } from "../support/stub.js";
import { until } from "../support/until.js";

const BROKEN = { ...small, steps: "none" } as unknown as RoadmapData;

/** Resolves when a dialog is rendered, however short. */
function dialogIn({ shadowRoot }: RoadmapGraph): Promise<void> {
  return new Promise((resolve) => {
    const observer = new MutationObserver((records) => {
      const added = records.flatMap(({ addedNodes }) => Array.from(addedNodes));
      if (!added.some((node) => node.nodeName === "DIALOG")) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(shadowRoot as ShadowRoot, { childList: true, subtree: true });
  });
}

/** What random sessions have found, each in the few steps that were left of it. */
describe("<roadmap-graph> in sessions that went wrong once", () => {
  it("minds no dialog that is on its way when the map is taken away", async () => {
    const place = room(600);
    const map = await mount({ data: small }, place);
    map.setStatus("alpha", "done");
    const choose = async (name: string) => {
      button(map, "More").click();
      await until("the menu is open", () => inside(map).queryByRole("button", { name }));
      button(map, name).click();
    };
    await choose("Take progress along");
    map.remove();
    // It takes a while to put progress into an address.
    await dialogIn(map);
    await new Promise((resolve) => setTimeout(resolve));
    place.append(map);
    await map.updateComplete;
    await choose("Keys and marks");
    await until("the dialog is open", () => map.shadowRoot?.querySelector("dialog[open]"));
  });

  it("gives the focus back where the layout has to arrive once more", async () => {
    const map = await mount({ data: small, layout: "tree" });
    node(map, "First step").focus();
    map.data = BROKEN;
    await map.updateComplete;
    map.data = { ...small, id: "other" };
    await map.updateComplete;
    await until("the focus is back", () => focused(map) === "First step");
  });

  it("keeps the focus where the section at the end goes", async () => {
    const map = await mount({ data: { ...small, conclusion: "Go on." } });
    map.shadowRoot?.querySelector("summary")?.focus();
    map.data = small;
    await map.updateComplete;
    await until("the focus is in the tree", () => focused(map) === "First step");
  });

  it("keeps the order of the tree where its tab stop is beside what is seen", async () => {
    const data = large(400);
    const map = await mount({ data, layout: "tree" }, room(240));
    map.expandAll();
    await map.updateComplete;
    const drawn = nodes(map).map(({ dataset }) => dataset.id as string);
    expect(drawn.length).to.be.lessThan(400);
    const all = Array.from(walk(data.steps), ({ node }) => node.id);
    expect(drawn).to.deep.equal(all.filter((id) => drawn.includes(id)));
  });

  it("makes room when only the space around texts grows", async () => {
    const map = await mount({ data: roadmap, layout: "radial" }, room(390));
    const [step] = nodes(map) as [HTMLElement];
    // The observer has told the first size of it by then.
    await new Promise((resolve) => {
      new ResizeObserver((_, observer) => {
        observer.disconnect();
        // Whatever changes sizes while they are reported causes an error.
        requestAnimationFrame(resolve);
      }).observe(step);
    });
    map.style.setProperty("--roadmap-spacing", "3");
    await becomesSound(map);
  });

  it("shows the marks that no storage keeps again when a page lets go of the progress", async () => {
    const map = await mount({ data: small });
    stub(Storage.prototype, "setItem", () => {
      throw new DOMException("It is full.", "QuotaExceededError");
    });
    map.setStatus("alpha", "done");
    map.progress = { beta: "learning" };
    expect(map.progress).to.deep.equal({ beta: "learning" });
    map.progress = undefined;
    expect(map.progress).to.deep.equal({ alpha: "done" });
  });

  it("leaves a dialog open that is opened right after another roadmap has closed one", async () => {
    const map = await mount({ data: small }, room(1180));
    for (let times = 0; times < 4; times += 1) {
      map.data = { ...small, id: `edition-${times}` };
      await map.updateComplete;
      const [first] = nodes(map);
      first?.focus();
      first?.dispatchEvent(new KeyboardEvent("keydown", { key: "?", bubbles: true }));
      await until("the help is open", () => map.shadowRoot?.querySelector("dialog[open]"));
    }
  });
});
