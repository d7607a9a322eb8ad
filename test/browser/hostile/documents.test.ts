import { expect } from "chai";
import type { RoadmapData } from "../../../src/index.js";
import { fullRoadmap } from "../../unit/support/full-roadmap.js";
import { chain, hostileDocuments } from "../../unit/support/hostile-documents.js";
import { placesIn, withValueAt } from "../../unit/support/json-places.js";
import { prototypeNames } from "../../unit/support/prototype-names.js";
import { mountBeside } from "../support/companion.js";
import { keepFigure } from "../support/figures.js";
import { mount, nodes, room } from "../support/map.js";
import { record } from "../support/record.js";
import { serve } from "../support/server.js";
import { reduceMotion } from "../support/stub.js";
import { until } from "../support/until.js";

/** What stands in place of a text, a list or an object. */
const WRONG: readonly unknown[] = [42, true, null, {}, [], [[]], { __proto__: null, length: 1e9 }];

/** A document whose ids are all names of the prototype, or `undefined` where they are taken. */
const named: RoadmapData = {
  formatVersion: 1,
  id: "__proto__",
  title: "Names",
  steps: prototypeNames.map((id) => ({
    id,
    title: id,
    topics: [{ id: `${id}-topic`, title: id, related: ["__proto__", "constructor"] }],
  })),
  faq: prototypeNames.map((question) => ({ question, answer: question })),
};

/** JSON with keys that would lead to the prototype of everything, if they were copied. */
const polluting = JSON.stringify(fullRoadmap)
  .replaceAll(
    '{"id"',
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"id"',
  )
  .replaceAll('{"formatVersion"', '{"__proto__":{"polluted":1},"formatVersion"');

let cases = 0;

async function count(): Promise<void> {
  cases += 1;
  await keepFigure({ name: "hostile documents on the page", cases });
}

describe("a hostile document on the page", () => {
  let before: readonly PropertyKey[];

  beforeEach(() => {
    reduceMotion();
    before = Reflect.ownKeys(Object.prototype);
  });

  afterEach(() => {
    expect(Reflect.ownKeys(Object.prototype)).to.deep.equal(before);
    expect("polluted" in {}).to.equal(false);
  });

  for (const { name, make, code } of hostileDocuments) {
    it(`is told, by each element, and nothing drawn: ${name}`, async () => {
      const place = room(600);
      const errors = record(place, "roadmap-error");
      const map = await mount({ data: make() as RoadmapData }, place);
      await mountBeside("roadmap-next", { data: make() as RoadmapData }, place);
      await mountBeside("roadmap-faq", { data: make() as RoadmapData }, place);
      await until("it is told three times", () => errors.length === 3);
      for (const { faults } of errors) expect(faults.map((fault) => fault.code)).to.include(code);
      expect(nodes(map)).to.have.lengthOf(0);
      await count();
    }).timeout(180_000);
  }

  it("has another kind of value in one place: what is sound is drawn, or the place told", async () => {
    const place = room(600);
    const map = await mount({ data: fullRoadmap }, place);
    const faq = await mountBeside("roadmap-faq", { data: fullRoadmap }, place);
    const next = await mountBeside("roadmap-next", { data: fullRoadmap }, place);
    for (const at of placesIn(fullRoadmap)) {
      for (const value of WRONG) {
        const data = withValueAt(fullRoadmap, at, value) as RoadmapData;
        for (const element of [map, faq, next]) element.data = data;
        await map.updateComplete;
        await Promise.all([faq.updateComplete, next.updateComplete]);
        const isTold = map.shadowRoot?.querySelector("[part~=error], [part~=empty]");
        const shown = `${at.join(".")}: ${JSON.stringify(value)}`;
        expect(Boolean(isTold), shown).to.equal(map.roadmap === undefined);
        expect(nodes(map), shown).to.have.lengthOf(map.roadmap?.steps.length ?? 0);
        await count();
      }
    }
  }).timeout(240_000);

  it("has the names of the prototype for ids, and is one to use", async () => {
    const map = await mount({ data: named, expanded: "all" }, room(1180));
    await mountBeside("roadmap-faq", { data: named });
    await mountBeside("roadmap-next", { data: named });
    expect(nodes(map)).to.have.lengthOf(2 * prototypeNames.length);
    for (const id of prototypeNames) {
      map.selected = id;
      map.setStatus(id, "done");
      await map.updateComplete;
      expect(map.selected).to.equal(id);
      await count();
    }
    expect(Object.keys(map.progress).sort()).to.include.members(["constructor-topic"]);
  }).timeout(180_000);

  for (const [name, body] of Object.entries({
    "100,000 levels": () => `{"steps":${'[{"topics":'.repeat(100_000)}`,
    "101 levels": () => JSON.stringify({ ...fullRoadmap, steps: [chain(101)] }),
    "250,001 topics": () => {
      const topics = Array.from({ length: 250_001 }, (_, at) => ({ id: `n${at}`, title: "T" }));
      return JSON.stringify({ ...fullRoadmap, steps: [{ id: "wide", title: "Wide", topics }] });
    },
    "an id twice": () => JSON.stringify({ ...fullRoadmap, steps: [chain(1), chain(1)] }),
    "an id that is a number": () => JSON.stringify({ ...fullRoadmap, id: 7 }),
  })) {
    it(`is told, where it comes by src with ${name}`, async () => {
      const [requests, place] = [serve(), room(600)];
      const errors = record(place, "roadmap-error");
      const map = await mount({ data: undefined, src: "/hostile.json" }, place);
      requests[0]?.answer(body());
      await until("it is told", () => errors.length > 0);
      expect(nodes(map)).to.have.lengthOf(0);
      await count();
    }).timeout(180_000);
  }

  it("leaves the prototype of everything alone, where it comes by src", async () => {
    const requests = serve();
    const map = await mount({ data: undefined, src: "/hostile.json" }, room(600));
    requests[0]?.answer(polluting);
    await until("it is drawn", () => nodes(map).length === 2);
    await count();
  });
});
