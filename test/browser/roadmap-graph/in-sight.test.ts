import { expect } from "chai";
import type { RoadmapGraph } from "../../../src/index.js";
import { choose, detail, mount, node, room } from "../support/map.js";
import { press } from "../support/press.js";
import { reduceMotion } from "../support/stub.js";
import { until } from "../support/until.js";

/** Room below the map, so that the page can scroll as far as it wants. */
function roomToScroll(width: number): HTMLElement {
  const place = room(width);
  place.style.paddingBlockEnd = "1500px";
  return place;
}

function sheetTop(map: RoadmapGraph, title: string): number {
  return detail(map, title)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
}

describe("<roadmap-graph> in sight", () => {
  beforeEach(reduceMotion);

  it("scrolls the node that has the focus clear of the sheet", async () => {
    const title = "Learn the Fundamentals";
    const map = await mount({ expanded: "all", selected: "fundamentals" }, roomToScroll(390));
    node(map, title).focus();
    for (let count = 0; count < 12; count += 1) {
      await press("ArrowDown");
      const focused = map.shadowRoot?.activeElement as HTMLElement;
      await until("the focused node is above the sheet", () => {
        return focused.getBoundingClientRect().bottom <= sheetTop(map, title);
      });
    }
  });

  it("scrolls a node that is chosen clear of its own sheet", async () => {
    const map = await mount({}, roomToScroll(390));
    const step = node(map, "Soft Skills & Career Growth");
    await choose(step);
    await until("the sheet is there, and the step above it", () => {
      return step.getBoundingClientRect().bottom <= sheetTop(map, "Soft Skills & Career Growth");
    });
  });

  it("leaves a node where the reader has it when the card above gives way", async () => {
    const map = await mount({ expanded: "all", selected: "http" }, roomToScroll(1180));
    const item = node(map, "Express.js");
    item.scrollIntoView({ block: "center" });
    item.focus();
    await map.updateComplete;
    const before = item.getBoundingClientRect().top;
    map.selected = undefined;
    await map.updateComplete;
    expect(item.getBoundingClientRect().top).to.be.closeTo(before, 1);
  });
});
