import { expect } from "chai";
import type { RoadmapGraph } from "../../../src/index.js";
import { button, choose, inside, mountHTML, node, nodes, room } from "../support/map.js";
import { record } from "../support/record.js";
import { small } from "../support/roadmaps.js";
import { type Request, serve } from "../support/server.js";
import { until } from "../support/until.js";

const MARKUP = '<roadmap-graph src="/map.json"></roadmap-graph>';

function said(map: RoadmapGraph): string {
  return inside(map).getByRole("status").textContent ?? "";
}

function isShown(map: RoadmapGraph, text: string | RegExp): boolean {
  return inside(map)
    .queryAllByText(text)
    .some((element) => element.getClientRects().length > 0 && !element.closest("[role=status]"));
}

async function fails(map: RoadmapGraph, text: string | RegExp): Promise<void> {
  await until("the failure is shown", () => isShown(map, text));
  expect(isShown(map, "The roadmap could not be loaded")).to.equal(true);
  expect(said(map)).to.match(text instanceof RegExp ? text : new RegExp(text));
  expect(nodes(map)).to.have.lengthOf(0);
}

describe("<roadmap-graph> loading", () => {
  let requests: Request[];

  beforeEach(() => {
    requests = serve();
  });

  it("says that it loads, then shows the roadmap and says its name", async () => {
    const map = await mountHTML(MARKUP);
    const loads = record(map, "roadmap-load");
    expect(isShown(map, "Loading the roadmap …")).to.equal(true);
    expect(requests.map(({ url }) => url)).to.deep.equal([`${location.origin}/map.json`]);
    requests[0]?.answer(small);
    await until("it is drawn", () => nodes(map).length === 2);
    expect(isShown(map, "Loading the roadmap …")).to.equal(false);
    expect(said(map)).to.equal("A small roadmap, 2 steps");
    await until("it is told", () => loads.length > 0);
    expect(loads.map(({ roadmap }) => roadmap.id)).to.deep.equal(["small"]);
  });

  it("says that it loads also where there is white space between the tags", async () => {
    const map = await mountHTML('<roadmap-graph src="/map.json">\n</roadmap-graph>');
    expect(isShown(map, "Loading the roadmap …")).to.equal(true);
  });

  it("shows the status of a server that refuses", async () => {
    const map = await mountHTML(MARKUP);
    const errors = record(map, "roadmap-error");
    requests[0]?.answer("<!doctype html>", { status: 404 });
    await fails(map, "The server answered with status 404.");
    expect(errors.map(({ message }) => message)).to.deep.equal([
      "The server answered with status 404.",
    ]);
  });

  it("says that a file is cut off", async () => {
    const map = await mountHTML(MARKUP);
    requests[0]?.answer('{ "formatVersion": 1');
    await fails(map, /^The file is not valid JSON: ./);
  });

  it("says that a page has no roadmap in it", async () => {
    const map = await mountHTML(MARKUP);
    requests[0]?.answer("<!doctype html><p>Hello");
    await fails(map, /^No roadmap was found: ./);
  });

  it("tries again after the network failed", async () => {
    const map = await mountHTML(MARKUP);
    requests[0]?.fail();
    await fails(map, /^There was no answer/);
    await choose(button(map, "Try again"));
    await until("it asks again", () => requests.length === 2);
    requests[1]?.answer(small);
    await until("it is drawn", () => nodes(map).length === 2);
    expect(isShown(map, "The roadmap could not be loaded")).to.equal(false);
  });

  it("shows the last of several addresses, whichever answers first", async () => {
    const map = await mountHTML(MARKUP);
    map.src = "/other.json";
    await map.updateComplete;
    expect(requests[0]?.signal.aborted).to.equal(true);
    requests[1]?.answer({ ...small, id: "other", title: "The other one" });
    requests[0]?.answer(small);
    await until("it is drawn", () => nodes(map).length === 2);
    inside(map).getByRole("tree", { name: "The other one" });
  });

  it("ends its request when it leaves the page, and begins anew when it is back", async () => {
    const map = await mountHTML(MARKUP);
    const errors = record(map, "roadmap-error");
    const place = map.parentElement as HTMLElement;
    map.remove();
    expect(requests[0]?.signal.aborted).to.equal(true);
    place.append(map);
    await until("it asks again", () => requests.length === 2);
    requests[1]?.answer(small);
    await until("it is drawn", () => nodes(map).length === 2);
    expect(errors).to.deep.equal([]);
  });

  it("asks for nothing while it is not in a page", async () => {
    const map = await mountHTML(MARKUP);
    const place = map.parentElement as HTMLElement;
    map.remove();
    map.src = "/other.json";
    await map.updateComplete;
    expect(requests).to.have.lengthOf(1);
    place.append(map);
    await until("it asks", () => requests.length === 2);
    expect(requests[1]?.url).to.equal(`${location.origin}/other.json`);
  });

  it("does not load again when it is moved", async () => {
    const map = await mountHTML(MARKUP);
    requests[0]?.answer(small);
    await until("it is drawn", () => nodes(map).length === 2);
    map.expand("first");
    room(1180).append(map);
    await map.updateComplete;
    expect(requests).to.have.lengthOf(1);
    await until("it has the new form", () => nodes(map).length === 4);
  });

  it("says that it cannot load from what is no address", async () => {
    const map = await mountHTML('<roadmap-graph src="http://["></roadmap-graph>');
    await fails(map, /^There was no answer. Check the address/);
    expect(requests).to.deep.equal([]);
  });

  it("prefers data to src", async () => {
    const map = await mountHTML(MARKUP);
    map.data = small;
    await map.updateComplete;
    node(map, "First step");
    expect(requests[0]?.signal.aborted).to.equal(true);
  });

  it("shows the notice that it is empty when src is taken away", async () => {
    const map = await mountHTML(MARKUP);
    map.removeAttribute("src");
    await map.updateComplete;
    expect(isShown(map, "No roadmap yet")).to.equal(true);
  });
});
