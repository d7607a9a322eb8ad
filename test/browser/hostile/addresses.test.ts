import { expect } from "chai";
import { writeOutline } from "../../../src/core/formats/write-outline.js";
import type { Roadmap } from "../../../src/core/model/roadmap.js";
import type { RoadmapData, RoadmapGraph } from "../../../src/index.js";
import { followedAddresses, inertAddresses } from "../../unit/support/addresses.js";
import { mountBeside } from "../support/companion.js";
import { addressesOf, elementsBelow } from "../support/deep.js";
import { keepFigure } from "../support/figures.js";
import { choose, detail, mount, mountHTML, nodes, room } from "../support/map.js";
import { press } from "../support/press.js";
import { record } from "../support/record.js";
import { serve } from "../support/server.js";
import { reduceMotion, stub } from "../support/stub.js";
import { until } from "../support/until.js";

const inert = inertAddresses.filter((address) => typeof address === "string");

/**
 * Of the web, but no address: each engine's parser decides that for itself. Chromium's takes hosts
 * with a space or with broken Punycode, which lead nowhere either, but may be followed.
 */
const isOfTheWeb = (address: string) => /^https?:/.test(address);

const noTexts = inertAddresses.filter((address) => typeof address !== "string");

/** A roadmap with these addresses in every place that takes some. */
function leadingTo(addresses: readonly unknown[]): RoadmapData {
  const links = (kind: string) =>
    addresses.map((url, at) => ({ title: `${kind} ${at}`, url: url as string }));
  return {
    formatVersion: 1,
    id: "addresses",
    title: "Addresses",
    steps: [
      // A card about what is next has room for two.
      ...addresses.map((url, at) => ({
        id: `step${at}`,
        title: `Step ${at}`,
        links: [{ title: `step ${at}`, url: url as string }],
      })),
      { id: "all", title: "All", links: links("topic") },
    ],
    resources: [{ title: "Resources", links: links("resource") }],
    faq: [{ question: "Where to?", answer: "Nowhere." }],
    related: links("related"),
  };
}

/** The ways in which addresses get into a map; each gives back a map that has them all. */
const WAYS: Readonly<Record<string, (addresses: readonly string[]) => Promise<RoadmapGraph>>> = {
  data: (addresses) => mount({ data: leadingTo(addresses) }, room(1180)),
  "src, as JSON": (addresses) => load(JSON.stringify(leadingTo(addresses)), "application/json"),
  "src, as Markdown": (addresses) => {
    const items = addresses.map((url, at) => `  - [topic ${at}](<${url}>)`);
    const raw = addresses.map((url, at) => `  - ${linkTo(url, `raw ${at}`).outerHTML}`);
    const text = ["# Addresses", "", "- All", ...items, ...raw, "- Last", ""].join("\n");
    return load(text, "text/markdown");
  },
  "src, as a page": (addresses) =>
    load(`<!doctype html><h1>Addresses</h1>${list(addresses).outerHTML}`),
  "a list between the tags": async (addresses) => {
    const map = document.createElement("roadmap-graph");
    map.append(list(addresses));
    room(1180).append(map);
    await map.updateComplete;
    return map;
  },
};

async function load(body: string, type = "text/html"): Promise<RoadmapGraph> {
  const requests = serve();
  const map = await mountHTML('<roadmap-graph src="/addresses"></roadmap-graph>', room(1180));
  // A text with NUL in it would be taken for none, and refused as a whole.
  requests[0]?.answer(body.replaceAll("\0", ""), { headers: { "Content-Type": type } });
  await until(
    () => `it is drawn: ${map.shadowRoot?.textContent}`,
    () => nodes(map).length > 0,
  );
  return map;
}

function linkTo(url: string, text: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.setAttribute("href", url);
  link.textContent = text;
  return link;
}

/** A roadmap as a list of the page, made without a parser that would change the addresses. */
function list(addresses: readonly string[]): HTMLElement {
  const list = document.createElement("ol");
  list.innerHTML = "<li>All<ul></ul></li><li>Last</li>";
  for (const [at, url] of addresses.entries()) {
    const item = document.createElement("li");
    item.append(linkTo(url, `topic ${at}`));
    list.querySelector("ul")?.append(item);
  }
  return list;
}

/** Shows whatever prints an address: the details, the end of the map, both companions, paper. */
async function showAll(map: RoadmapGraph): Promise<void> {
  map.insertAdjacentHTML("afterend", writeOutline(map.roadmap as Roadmap));
  // They share the roadmap of the map.
  const next = await mountBeside("roadmap-next", { data: undefined });
  await mountBeside("roadmap-faq", { data: undefined });
  map.expandAll();
  await map.updateComplete;
  dispatchEvent(new Event("beforeprint"));
  for (const id of idsOf(map)) {
    map.selected = id;
    await map.updateComplete;
    await next.updateComplete;
    expectLeadsNowhereBad();
    // The card goes on to the next one.
    map.setStatus(id, "skipped");
  }
}

function idsOf(map: RoadmapGraph): string[] {
  const below = (nodes: NonNullable<RoadmapGraph["roadmap"]>["steps"]): string[] =>
    nodes.flatMap(({ id, topics }) => [id, ...below(topics)]);
  return below(map.roadmap?.steps ?? []);
}

/** Nothing that is on the page leads anywhere but to the web or into mail. */
function expectLeadsNowhereBad(): void {
  const bad = all(document.body)
    .flatMap(addressesOf)
    .filter((address) => !/^(https?|mailto):$/.test(new URL(address, document.baseURI).protocol));
  expect(bad).to.deep.equal([]);
}

/** All that is below a root, but for what stands between the tags of a map: this is the page's own. */
function all(root: ParentNode): Element[] {
  return Array.from(elementsBelow(root)).filter((element) => !element.closest("roadmap-graph > *"));
}

/** All links that bear one of the names above. */
function links(root: ParentNode): HTMLAnchorElement[] {
  return all(root).filter(
    (element): element is HTMLAnchorElement =>
      element.localName === "a" && /^(step|topic|raw|resource|related) \d+$/.test(textOf(element)),
  );
}

function textOf(element: Element): string {
  return element.textContent?.trim() ?? "";
}

let cases = 0;

async function count(more: number): Promise<void> {
  cases += more;
  await keepFigure({ name: "hostile addresses", cases });
}

describe("an address that must lead nowhere", () => {
  beforeEach(reduceMotion);

  for (const [way, mapWith] of Object.entries(WAYS)) {
    it(`is in no part of the page, where it comes by ${way}`, async () => {
      const map = await mapWith(inert);
      expect(map.roadmap?.steps.length).to.be.above(1);
      await showAll(map);
      expect(links(document.body).filter(({ href }) => !isOfTheWeb(href))).to.deep.equal([]);
      const leaks = (text: string) =>
        inert.filter(
          (address) => /\w/.test(address) && !isOfTheWeb(address) && text.includes(address),
        );
      const drawn = await map.toSVG();
      expect(drawn).to.not.match(/href|<a\b/);
      expect(leaks(await map.toMarkdown())).to.deep.equal([]);
      expect(leaks(JSON.stringify(map.roadmap))).to.deep.equal([]);
      await count(inert.length);
    }).timeout(180_000);
  }

  it("runs nothing and goes nowhere when its name is clicked, or Enter pressed there", async () => {
    const ran: string[] = [];
    Object.defineProperty(window, "x", { configurable: true, get: () => ran.push("x") });
    stub(window, "alert", () => ran.push("alert"));
    stub(window, "open", () => {
      ran.push("open");
      return null;
    });
    const clicks: EventTarget[] = [];
    document.addEventListener("click", (event) => {
      clicks.push(event.composedPath()[0] as EventTarget);
    });
    const addresses = inert.filter((address) => !isOfTheWeb(address));
    const map = await mount({ data: leadingTo(addresses), selected: "all" }, room(1180));
    const names = Array.from(detail(map, "All")?.querySelectorAll("li > :last-child") ?? []);
    expect(names.map(textOf)).to.deep.equal(addresses.map((_, at) => `topic ${at}`));
    const before = location.href;
    for (const name of names) {
      await choose(name);
      (name as HTMLElement).focus();
      expect(map.shadowRoot?.activeElement).to.not.equal(name);
      await press("Enter");
    }
    expect(clicks).to.include.members(names);
    expect(location.href).to.equal(before);
    expect(ran).to.deep.equal([]);
    Reflect.deleteProperty(window, "x");
  }).timeout(180_000);

  for (const url of noTexts) {
    it(`is told by its place, and nothing drawn, where it is ${JSON.stringify(url)}`, async () => {
      const place = room(600);
      const errors = record(place, "roadmap-error");
      const map = await mount({ data: leadingTo([url]) }, place);
      await until("it is told", () => errors.length > 0);
      expect(errors[0]?.faults.map(({ path }) => path)).to.include("steps[0].links[0].url");
      expect(nodes(map)).to.have.lengthOf(0);
      expectLeadsNowhereBad();
      await count(1);
    });
  }
});

describe("an address that leads somewhere", () => {
  for (const way of ["data", "src, as JSON"]) {
    it(`is in each link as it was given, by ${way}`, async () => {
      const map = (await WAYS[way]?.(followedAddresses)) as RoadmapGraph;
      const next = await mountBeside("roadmap-next");
      for (const [at, address] of followedAddresses.entries()) {
        map.selected = `step${at}`;
        next.data = { ...leadingTo([address]), steps: leadingTo([address]).steps.slice(0, 1) };
        await map.updateComplete;
        await next.updateComplete;
        for (const place of [detail(map, `Step ${at}`), next.shadowRoot]) {
          const [link] = links(place as ParentNode);
          expect(link?.getAttribute("href")).to.equal(address);
          expect(link?.rel).to.equal("noopener");
        }
      }
      map.selected = "all";
      await map.updateComplete;
      const found = links(map.shadowRoot as ShadowRoot);
      expect(found.map((link) => link.getAttribute("href"))).to.have.members(
        [followedAddresses, followedAddresses, followedAddresses].flat(),
      );
      expect(new Set(found.map(({ rel }) => rel))).to.deep.equal(new Set(["noopener"]));
      await count(followedAddresses.length);
    }).timeout(180_000);
  }
});
