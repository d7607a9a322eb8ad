import { expect } from "chai";
import type { RoadmapData, RoadmapGraph } from "../../../src/index.js";
import { mount, nodes, room } from "../support/map.js";
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

  it("does not take over how a paragraph around it indents and breaks", async () => {
    const lengths = (map: RoadmapGraph) => {
      const parts = map.shadowRoot?.querySelectorAll(".ring span, .title, .toolbar *") ?? [];
      return Array.from(parts, (part) => part.getBoundingClientRect()).flatMap(
        ({ x, width, height }) => [x, width, height],
      );
    };
    const plain = await mount({ expanded: "all", selected: "http" }, room(600));
    const place = room(600);
    Object.assign(place.style, { textIndent: "3em", whiteSpace: "pre" });
    const map = await mount({ expanded: "all", selected: "http" }, place);
    const expected = lengths(plain);
    expect(lengths(map)).to.have.lengthOf(expected.length);
    for (const [at, length] of lengths(map).entries()) {
      // Engines round by where on the page a box is.
      expect(length).to.be.closeTo(expected[at] ?? 0, 0.1);
    }
  });

  it("runs across in a page whose lines run down", async () => {
    const place = room(600);
    place.style.writingMode = "vertical-rl";
    place.style.inlineSize = "auto";
    place.style.width = "600px";
    const map = await mount({}, place);
    const [first, second] = nodes(map).map((item) => item.getBoundingClientRect());
    expect(nodes(map)).to.have.lengthOf(10);
    expect(second?.top).to.be.greaterThan(first?.bottom ?? 0);
    expect(first?.width).to.be.greaterThan(200);
  });

  for (const width of [1180, 390]) {
    it(`has what steps are written on to style at ${width}px`, async () => {
      const map = await mount({ expanded: "fundamentals" }, room(width));
      const cards = Array.from(map.shadowRoot?.querySelectorAll("[part~=card]") ?? []);
      expect(cards).to.have.lengthOf(10);
      for (const card of cards) {
        expect(getComputedStyle(card).borderTopWidth).to.equal("1px");
        expect(card.querySelector("[part~=card]")).to.equal(null);
      }
    });
  }

  itHasRoom("ltr");
});
