import { expect } from "chai";
import type { RoadmapGraph } from "../../../src/index.js";
import { mount, room } from "../support/map.js";
import { reduceMotion } from "../support/stub.js";
import { until } from "../support/until.js";
import { viewport } from "../support/viewport.js";
import { smallTargets } from "./support/geometry.js";
import { STATES } from "./support/states.js";

/** What a map can hold that gets smaller with it. */
const DRAWN = ["closed", "with a detail", "with every status", "with hits"];

describe("targets", () => {
  before(() => viewport(1000, 800));
  beforeEach(reduceMotion);

  for (const [name, arrange] of Object.entries(STATES)) {
    it(`are 24 px: ${name}`, async () => {
      const { shadowRoot } = await arrange(room(900));
      expect(smallTargets(shadowRoot as ShadowRoot)).to.deep.equal([]);
    });
  }

  for (const width of [280, 390, 1180]) {
    it(`are 24 px in small type, open or with a detail, and at the smallest scale (${width}px)`, async () => {
      const place = room(width);
      place.style.fontSize = "10px";
      const map = await mount({ expanded: "all" }, place);
      const small = () => smallTargets(map.shadowRoot as ShadowRoot);
      for (const id of ["http", "databases", "project-api"]) {
        map.selected = id;
        await map.updateComplete;
        expect(small(), id).to.deep.equal([]);
      }
      for (let times = 0; times < 4; times += 1) await map.zoomOut();
      await until("it is at its smallest", () => scaleOf(map) < 0.751);
      expect(small(), "zoomed out").to.deep.equal([]);
    });
  }

  for (const layout of ["road", "tree", "radial"] as const) {
    for (const name of DRAWN) {
      it(`are 24 px at the smallest scale: ${name} (${layout})`, async () => {
        const map = (await STATES[name]?.(room(900))) as RoadmapGraph;
        map.layout = layout;
        await map.updateComplete;
        for (let times = 0; times < 3; times += 1) await map.zoomOut();
        await until("it is at its smallest", () => scaleOf(map) < 0.751);
        expect(smallTargets(map.shadowRoot as ShadowRoot)).to.deep.equal([]);
      });
    }
  }
});

function scaleOf(map: RoadmapGraph): number {
  const canvas = map.shadowRoot?.querySelector<HTMLElement>(".canvas");
  return canvas ? canvas.getBoundingClientRect().width / canvas.offsetWidth : 1;
}
