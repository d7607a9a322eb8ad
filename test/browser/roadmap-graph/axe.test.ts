import axe from "axe-core";
import { expect } from "chai";
import type { RoadmapGraph } from "../../../src/index.js";
import { mount, room } from "../support/map.js";
import { small } from "../support/roadmaps.js";
import { reduceMotion } from "../support/stub.js";

const STATES: Readonly<Record<string, Partial<RoadmapGraph>>> = {
  closed: {},
  "with one step open": { expanded: "fundamentals internet" },
  "all open": { expanded: "all" },
  "with a detail open": { selected: "http" },
  "with every status": {
    expanded: "fundamentals internet",
    progress: { http: "done", https: "learning", dns: "skipped" },
    selected: "http",
  },
  faulty: { data: { ...small, title: "" } },
  empty: { data: { ...small, steps: [] } },
  "without a bar": { controls: "" },
};

/** What axe finds, in words. */
async function violations(map: RoadmapGraph): Promise<string[]> {
  const { violations } = await axe.run(map, { resultTypes: ["violations"] });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id} (${help}): ${target.join(" ")}`),
  );
}

describe("<roadmap-graph> axe", () => {
  beforeEach(reduceMotion);

  for (const scheme of ["light", "dark"]) {
    for (const width of [320, 1180]) {
      for (const [name, properties] of Object.entries(STATES)) {
        it(`finds nothing in a map that is ${name} (${width}px, ${scheme})`, async () => {
          const place = room(width);
          place.style.colorScheme = scheme;
          place.style.background = "Canvas";
          const map = await mount(properties, place);
          expect(await violations(map)).to.deep.equal([]);
        }).timeout(180_000);
      }
    }
  }
});
