import { expect } from "chai";
import type { RoadmapGraph } from "../../../src/index.js";
import { mount, room } from "../support/map.js";
import { reduceMotion } from "../support/stub.js";
import { until } from "../support/until.js";

/** WCAG 2.5.8, in CSS pixels. */
const LEAST = 24;

const TARGETS = "[role=treeitem], [data-toggle], button, a, label";

/** Whatever can be clicked and is too small for it. */
function smallTargets(map: RoadmapGraph): string[] {
  const targets = Array.from(map.shadowRoot?.querySelectorAll<HTMLElement>(TARGETS) ?? []);
  return targets
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && Math.min(box.width, box.height) < LEAST - 0.01)
    .map(({ element, box }) => {
      const name = element.ariaLabel ?? element.textContent?.trim();
      return `${element.className || element.localName} “${name}”: ${box.width} × ${box.height}`;
    });
}

describe("<roadmap-graph> targets", () => {
  beforeEach(reduceMotion);

  for (const width of [280, 390, 1180]) {
    for (const css of ["", "font-size: 10px"]) {
      it(`are large enough at every scale (${width}px, ${css || "font as it is"})`, async () => {
        const place = room(width);
        place.style.cssText += css;
        const map = await mount({ expanded: "all" }, place);
        for (const id of ["http", "databases", "project-api"]) {
          map.selected = id;
          await map.updateComplete;
          expect(smallTargets(map), id).to.deep.equal([]);
        }
        for (let times = 0; times < 4; times += 1) await map.zoomOut();
        await until("the map is at its smallest", () => scaleOf(map) < 0.751);
        for (const id of ["http", "databases", "project-api"]) {
          map.selected = id;
          await map.updateComplete;
          expect(smallTargets(map), `${id}, zoomed out`).to.deep.equal([]);
        }
      });
    }
  }
});

function scaleOf(map: RoadmapGraph): number {
  const canvas = map.shadowRoot?.querySelector<HTMLElement>(".canvas");
  return canvas ? canvas.getBoundingClientRect().width / canvas.offsetWidth : 1;
}
