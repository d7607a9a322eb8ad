import { expect } from "chai";
import type { Roadmap, RoadmapGraph } from "../../../src/index.js";
import { keepFigure } from "../support/figures.js";
import { button, inside, mount, nodes, room } from "../support/map.js";
import { small } from "../support/roadmaps.js";
import { reduceMotion } from "../support/stub.js";
import { until } from "../support/until.js";
import { canCollect, collect, type Metrics, Remains } from "./garbage.js";

/** A share of what a whole life is: `LIVES=1` for all of it. */
const SHARE = Number(process.env.LIVES || 0.2);

const CYCLES = 1000 * SHARE;
const TOGGLES = 10_000 * SHARE;
const SWAPS = 100;

/** What a stack, or the last one of many, may still hold; engines look through stacks by guess. */
const FEW = 8;

/** What may grow between an early and a late moment: code that is compiled, what the runner keeps. */
const SLACK: Metrics = { nodes: 200, listeners: 50, documents: 1, heap: 1_500_000 };

const NAMES = ["roadmap-graph", "roadmap-next", "roadmap-faq"] as const;

type AnyElement = HTMLElement & { readonly updateComplete: Promise<boolean> };

/** What has grown by more than it may, in words. */
function growth(early: Metrics | undefined, late: Metrics | undefined): string[] {
  if (!early || !late) return [];
  return (Object.keys(SLACK) as (keyof Metrics)[])
    .filter((key) => late[key] - early[key] > SLACK[key])
    .map((key) => `${key}: ${early[key]}, then ${late[key]}`);
}

/** Opens what a reader may open: the search, the menu, a detail. */
async function useTools(map: RoadmapGraph): Promise<void> {
  const [first] = nodes(map);
  first?.click();
  map.setStatus(first?.dataset.id ?? "", "done");
  const search = () => inside(map).queryByRole("searchbox");
  if (!search()) button(map, "Search").click();
  const field = await until("the search is open", search);
  (field as HTMLInputElement).value = "a";
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  const menu = () => map.shadowRoot?.querySelector(".menu");
  if (!menu()) button(map, "More").click();
  await until("the menu is open", menu);
  await map.zoomIn();
}

// WebKit's driver has no word for collecting garbage, and left to itself it may take its time.
(canCollect ? describe : describe.skip)("long lives", () => {
  let cycles = 0;
  let faults = 0;

  /** Does something many times; says what has grown from the middle of it to its end. */
  async function growthOver(times: number, act: (at: number) => Promise<void>): Promise<string[]> {
    let early: Metrics | undefined;
    for (let at = 0; at < times; at += 1) {
      if (at === times / 2) early = await collect();
      await act(at);
      cycles += 1;
    }
    return growth(early, await collect());
  }

  beforeEach(() => reduceMotion());

  afterEach(function () {
    if (this.currentTest?.state === "failed") faults += 1;
  });

  after(() => keepFigure({ name: "lives", cases: cycles, faults }));

  for (const name of NAMES) {
    it(`leaves nothing of a <${name}> that came and went ${CYCLES} times`, async () => {
      const remains = new Remains();
      const place = room(600);
      const grown = await growthOver(CYCLES, async (at) => {
        const element = document.createElement(name) as AnyElement;
        Object.assign(element, { data: small, expanded: "all" });
        place.append(element);
        await element.updateComplete;
        if (name === "roadmap-graph" && at % 20 === 0) await useTools(element as RoadmapGraph);
        remains.add(element);
        element.remove();
      });
      expect(await remains.count(FEW), "elements").to.be.at.most(FEW);
      expect(grown).to.deep.equal([]);
    }).timeout(240_000);
  }

  it(`leaves nothing of what opened and closed ${TOGGLES} times`, async () => {
    const remains = new Remains();
    const map = await mount({ data: small });
    const grown = await growthOver(TOGGLES, async (at) => {
      if (at % 2 === 0) map.expand("first");
      else map.collapse("first");
      await map.updateComplete;
      if (at % 100 === 0) remains.add(...nodes(map).filter(({ ariaLevel }) => ariaLevel === "2"));
    });
    expect(await remains.count(FEW), "nodes").to.be.at.most(FEW);
    expect(grown).to.deep.equal([]);
    expect(nodes(map)).to.have.lengthOf(2);
  }).timeout(240_000);

  it(`leaves nothing of the roadmaps before, of ${SWAPS}, also where tools were used`, async () => {
    const remains = new Remains();
    const map = await mount({ data: small });
    const grown = await growthOver(SWAPS, async (at) => {
      map.data = { ...small, id: `swap-${Math.floor(at / 2)}` };
      await map.updateComplete;
      if (at % 3 === 0) await useTools(map);
      remains.add(map.roadmap as Roadmap);
    });
    expect(await remains.count(FEW), "roadmaps").to.be.at.most(FEW);
    expect(grown).to.deep.equal([]);
  }).timeout(240_000);
});
