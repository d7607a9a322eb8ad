import { expect } from "chai";
import { mount, room } from "../support/map.js";
import { small } from "../support/roadmaps.js";
import { reduceMotion } from "../support/stub.js";

const FAQ = ["One?", "Two?", "Three?"].map((question) => ({ question, answer: "So." }));

/** A step whose topics have a line above them while it is open, and a text beside it otherwise. */
const CHOICE = {
  ...small,
  steps: small.steps.map((step) => ({ ...step, choose: "one" as const })),
};

/** How many nodes of any kind are in a tree. */
function countOf(root: Node | null): number {
  const walker = document.createTreeWalker(root as Node);
  let count = 0;
  while (walker.nextNode()) count += 1;
  return count;
}

describe("sweepMarkers()", () => {
  beforeEach(() => reduceMotion());

  for (const layout of ["road", "tree"] as const) {
    it(`leaves as many nodes in a ${layout} after many toggles as after one`, async () => {
      const map = await mount({ data: CHOICE, layout });
      const counts = new Set<number>();
      for (let times = 0; times < 10; times += 1) {
        for (const id of ["first", "second"]) map.expand(id);
        await map.updateComplete;
        for (const id of ["second", "first"]) map.collapse(id);
        await map.updateComplete;
        counts.add(countOf(map.shadowRoot));
      }
      expect([...counts]).to.have.lengthOf(1);
      map.expandAll();
      await map.updateComplete;
      expect(map.shadowRoot?.querySelectorAll("[role=treeitem]")).to.have.lengthOf(5);
    });
  }

  it("leaves as many nodes in a <roadmap-faq> whose questions come and go", async () => {
    const faq = document.createElement("roadmap-faq");
    const counts = new Set<number>();
    room(600).append(faq);
    for (let times = 0; times < 10; times += 1) {
      for (const questions of [FAQ, FAQ.slice(1, 2)]) {
        faq.data = { ...small, faq: questions };
        await faq.updateComplete;
      }
      counts.add(countOf(faq.shadowRoot));
    }
    expect([...counts]).to.have.lengthOf(1);
  });
});
