import roadmap from "backend-roadmap-data";
import { expect } from "chai";
import { mount, node, room } from "../support/map.js";
import { becomesSound, boxesOf, flawsOf } from "../support/picture.js";
import { walk } from "../support/roadmaps.js";
import { openSets } from "../support/sets.js";
import { reduceMotion } from "../support/stub.js";
import { until } from "../support/until.js";

const IDS = Array.from(walk(roadmap.steps), ({ node }) => node.id);

describe("<roadmap-graph> steadiness", () => {
  beforeEach(reduceMotion);

  for (const width of [390, 1180]) {
    it(`leaves the card of a step where it is when the step opens (${width}px)`, async () => {
      for (const others of openSets(width)) {
        for (const step of roadmap.steps) {
          const map = await mount({ expanded: others }, room(width));
          map.collapse(step.id);
          await map.updateComplete;
          const before = node(map, step.title).getBoundingClientRect().top;
          map.expand(step.id);
          await map.updateComplete;
          expect(node(map, step.title).getBoundingClientRect().top, step.title).to.equal(before);
          map.remove();
        }
      }
    }).timeout(180_000);

    it(`draws the same picture after closing and opening again (${width}px)`, async () => {
      const map = await mount({ expanded: "all" }, room(width));
      const before = boxesOf(map);
      map.collapseAll();
      await map.updateComplete;
      map.expandAll();
      await map.updateComplete;
      expect(boxesOf(map)).to.deep.equal(before);
    });

    it(`makes room again when the text becomes larger (${width}px)`, async () => {
      const map = await mount({ expanded: "all" }, room(width));
      const before = map.getBoundingClientRect().height;
      map.style.fontSize = "26px";
      await until("the map has grown", () => map.getBoundingClientRect().height > before * 1.2);
      await becomesSound(map);
    });
  }

  it("makes room again when a font arrives late", async () => {
    const map = await mount({ expanded: "all" });
    const before = boxesOf(map);
    map.style.fontFamily = "monospace";
    await until(
      "other sizes are drawn",
      () => JSON.stringify(boxesOf(map)) !== JSON.stringify(before) && flawsOf(map).length === 0,
    );
  });

  it("changes its form with its room", async () => {
    const place = room(1180);
    const map = await mount({ expanded: "all" }, place);
    for (const width of [390, 1600, 860, 280]) {
      place.style.inlineSize = `${width}px`;
      await becomesSound(map);
    }
  });

  it("finds a place for every detail beside the open map", async () => {
    const map = await mount({ expanded: "all" }, room(1180));
    for (const id of IDS) {
      map.selected = id;
      await map.updateComplete;
      expect(flawsOf(map), id).to.deep.equal([]);
    }
  }).timeout(180_000);

  it("finds a place for every detail beside an otherwise closed map", async () => {
    const map = await mount({}, room(1180));
    for (const id of IDS) {
      map.collapseAll();
      map.selected = id;
      await map.updateComplete;
      expect(flawsOf(map), id).to.deep.equal([]);
    }
  }).timeout(180_000);

  it("is drawn when it is shown after it was hidden", async () => {
    const place = room(600);
    place.hidden = true;
    const map = await mount({ expanded: "all" }, place);
    place.hidden = false;
    await until("it has a height", () => map.getBoundingClientRect().height > 1000);
    await becomesSound(map);
  });
});
