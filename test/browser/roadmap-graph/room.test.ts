import { expect } from "chai";
import type { RoadmapData, RoadmapGraph } from "../../../src/index.js";
import { mount, room } from "../support/map.js";
import { itHasRoom, WIDTHS } from "../support/rooms.js";
import { reduceMotion } from "../support/stub.js";

/** Controls and texts around the map that leave it at a side. */
function outsiders(map: RoadmapGraph): string[] {
  const { left, right } = map.getBoundingClientRect();
  const around = ".toolbar *, .detail.sheet *, .notice *";
  return Array.from(map.shadowRoot?.querySelectorAll(around) ?? [])
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 0.6 || box.right > right + 0.6);
    })
    .map(({ outerHTML }) => outerHTML.slice(0, 60));
}

describe("<roadmap-graph> room", () => {
  beforeEach(reduceMotion);

  for (const width of WIDTHS) {
    it(`keeps its bar, detail and notices in ${width}px`, async () => {
      const map = await mount({ selected: "http" }, room(width));
      await map.zoomIn();
      await map.updateComplete;
      expect(outsiders(map)).to.deep.equal([]);
      map.data = { title: "m".repeat(200) } as RoadmapData;
      await map.updateComplete;
      expect(outsiders(map)).to.deep.equal([]);
    });
  }

  itHasRoom("ltr");
});
