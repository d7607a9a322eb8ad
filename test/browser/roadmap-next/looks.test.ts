import { expect } from "chai";
import type { RoadmapNext } from "../../../src/index.js";
import {
  inner,
  mountBeside,
  overflowIn,
  smallTargetsIn,
  violationsIn,
} from "../support/companion.js";
import { choose, mount, room } from "../support/map.js";
import { retitled, small } from "../support/roadmaps.js";

const STATES: Readonly<Record<string, Partial<RoadmapNext>>> = {
  "at the beginning": {},
  "with a topic begun": { progress: { http: "learning" } },
  "with all done": { data: small, progress: { alpha: "done", beta: "done", gamma: "done" } },
  faulty: { data: { ...small, title: "" } },
};

describe("<roadmap-next> looks", () => {
  for (const scheme of ["light", "dark"]) {
    for (const [name, properties] of Object.entries(STATES)) {
      it(`give axe nothing to find in a card ${name} (${scheme})`, async () => {
        const place = room(280);
        place.style.colorScheme = scheme;
        place.style.background = "Canvas";
        const next = await mountBeside("roadmap-next", properties, place);
        expect(await violationsIn(next)).to.deep.equal([]);
      }).timeout(180_000);
    }
  }

  for (const width of [280, 390, 720]) {
    for (const dir of ["ltr", "rtl"] as const) {
      it(`keep everything in place and large enough (${width}px, ${dir})`, async () => {
        const place = room(width, dir);
        place.style.fontSize = "10px";
        const data = retitled((title) => `${title} and everything that belongs to ${title}`);
        const next = await mountBeside("roadmap-next", { data }, place);
        await mount({ data });
        await choose(inner(next).getByRole("button", { name: "Skip" }));
        await next.updateComplete;
        expect(inner(next).getByRole("button", { name: "Undo" })).to.not.equal(null);
        expect(inner(next).getByRole("button", { name: "Show on the map" })).to.not.equal(null);
        expect(overflowIn(next)).to.deep.equal([]);
        expect(smallTargetsIn(next)).to.deep.equal([]);
      });
    }
  }

  it("read an English line from left to right in a page from right to left", async () => {
    const next = await mountBeside("roadmap-next", {}, room(390, "rtl"));
    const line = inner(next).getByText(/% done, step/);
    const letters = document.createRange();
    letters.selectNodeContents(line);
    const { left } = letters.getBoundingClientRect();
    const texts = document.createNodeIterator(line, NodeFilter.SHOW_TEXT, (node) =>
      node.nodeValue?.includes("%") ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
    );
    const text = texts.nextNode() as Text;
    letters.setStart(text, 0);
    letters.setEnd(text, 1);
    expect(letters.getBoundingClientRect().left).to.be.closeTo(left, 1);
  });
});
