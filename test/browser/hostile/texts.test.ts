import { expect } from "chai";
import type { RoadmapData, RoadmapGraph } from "../../../src/index.js";
import { everywhere } from "../../unit/support/filled-roadmap.js";

import { fullRoadmap } from "../../unit/support/full-roadmap.js";
import { hostileTexts, longTexts } from "../../unit/support/hostile-texts.js";
import { withValueAt } from "../../unit/support/json-places.js";
import { mountBeside } from "../support/companion.js";
import { elementsBelow } from "../support/deep.js";
import { keepFigure } from "../support/figures.js";
import { button, inside, mount, nodes, room } from "../support/map.js";
import { becomesSound } from "../support/picture.js";
import { serve } from "../support/server.js";
import { reduceMotion, stub } from "../support/stub.js";
import { until } from "../support/until.js";

const filled = (text: string) => everywhere(text) as RoadmapData;

/** A map and its companions with all that prints a text open. */
async function showAll(data: RoadmapData): Promise<RoadmapGraph> {
  const place = room(1180);
  const map = await mount({ data, expanded: "all", estimate: true }, place);
  await until("it is drawn", () => nodes(map).length === 5);
  await mountBeside("roadmap-next", { data }, place);
  await mountBeside("roadmap-faq", { data }, place);
  map.selected = map.roadmap?.steps[0]?.id;
  await map.updateComplete;
  dispatchEvent(new Event("beforeprint"));
  return map;
}

/** What the elements are made of: names and attributes, without what stands in them. */
function skeleton(): string[] {
  const place = document.querySelector("body > div:has(roadmap-graph)") as HTMLElement;
  return Array.from(elementsBelow(place), (element) =>
    [element.localName, ...element.getAttributeNames().sort()].join(" "),
  );
}

/** What a reader does with texts: searches for them, takes them along, saves them. */
async function use(map: RoadmapGraph, text: string): Promise<void> {
  button(map, "Search").click();
  const field = (await inside(map).findByRole("searchbox")) as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await map.updateComplete;
  button(map, "End the search").click();
  map.setStatus(map.roadmap?.steps[0]?.id ?? "", "done");
  const drawn = new DOMParser().parseFromString(await map.toSVG(), "image/svg+xml");
  const names = new Set(Array.from(drawn.querySelectorAll("*"), ({ localName }) => localName));
  for (const name of names) expect(DRAWN).to.include(name);
  expect(await map.toMarkdown()).to.be.a("string");
}

/** What a picture of a map is made of. */
const DRAWN = "svg title desc g rect path line circle ellipse text tspan clipPath defs".split(" ");

let cases = 0;

async function count(): Promise<void> {
  cases += 1;
  await keepFigure({ name: "hostile texts on the page", cases });
}

describe("a hostile text on the page", () => {
  let plain: string[];
  let ran: string[];
  let fetched: number;

  /** All but the code of the tests, which is loaded in parts. */
  const requests = () =>
    performance.getEntriesByType("resource").filter(({ name }) => !/\/\.cache\//.test(name)).length;

  beforeEach(async () => {
    reduceMotion();
    ran = [];
    stub(window, "alert", () => ran.push("alert"));
    const map = await showAll(filled("x"));
    plain = skeleton();
    await use(map, "x");
    document.body.replaceChildren();
    localStorage.clear();
    fetched = requests();
  });

  afterEach(() => {
    expect(ran).to.deep.equal([]);
    expect(requests()).to.equal(fetched);
  });

  for (const [family, texts] of Object.entries(hostileTexts)) {
    it(`stays text wherever it is shown, be it ${family}`, async () => {
      for (const text of texts) {
        if (text.trim() === "") continue;
        const map = await showAll(filled(text));
        expect(skeleton(), text).to.deep.equal(plain);
        const shown = nodes(map)[0]?.querySelector(".title")?.textContent;
        expect(shown?.trim()).to.equal(text.toWellFormed().trim());
        await use(map, text);
        await becomesSound(map);
        document.body.replaceChildren();
        localStorage.clear();
        await count();
      }
    }).timeout(180_000);
  }

  it("is drawn though it is a megabyte long", async () => {
    const places = ["title", "summary", "tagline"].map((key) => ["steps", "0", key]);
    for (const [at, text] of longTexts.entries()) {
      const place = places[at % places.length] ?? [];
      const data = withValueAt(fullRoadmap, place, text) as RoadmapData;
      const map = await mount({ data, selected: "step" }, room(1180));
      await until("it is drawn", () => nodes(map).length === 2, 20_000);
      expect(map.shadowRoot?.querySelector(".detail")?.getBoundingClientRect().width).to.be.above(
        0,
      );
      document.body.replaceChildren();
      await count();
    }
  }).timeout(240_000);

  it("stays text where it comes by src", async () => {
    for (const texts of Object.values(hostileTexts)) {
      const data = filled(texts.filter((text) => text.trim()).join(" "));
      const [request] = [serve()];
      const map = await mount({ data: undefined, src: "/hostile.json" }, room(1180));
      request[0]?.answer(JSON.stringify(data));
      await until("it is drawn", () => nodes(map).length === 2);
      expect(map.shadowRoot?.querySelector("script, img, b, base, plaintext, meta")).to.equal(null);
      expect(map.roadmap?.title).to.equal(data.title.toWellFormed());
      map.remove();
      await count();
    }
  }).timeout(180_000);
});
