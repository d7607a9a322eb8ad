import { expect } from "chai";
import { mountRoadmaps, type RoadmapGraph } from "../../../src/index.js";
import { nodes, room } from "../support/map.js";
import { small } from "../support/roadmaps.js";
import { type Request, serve } from "../support/server.js";
import { until } from "../support/until.js";

function mapIn(place: ParentNode): RoadmapGraph {
  return place.querySelector("roadmap-graph") as RoadmapGraph;
}

async function drawn(place: ParentNode, count = 2): Promise<RoadmapGraph> {
  await until("it is drawn", () => mapIn(place) && nodes(mapIn(place)).length === count);
  return mapIn(place);
}

describe("mountRoadmaps()", () => {
  let requests: Request[];
  let end = () => {};

  beforeEach(() => {
    requests = serve();
  });

  afterEach(() => end());

  it("puts a map where a page has an address", async () => {
    const place = room(600);
    place.innerHTML = '<div data-roadmap-src="/map.json" data-roadmap-expanded="all"></div>';
    end = mountRoadmaps();
    await until("it asks", () => requests.length === 1);
    requests[0]?.answer(small);
    await drawn(place, 5);
  });

  it("makes a map of a list", async () => {
    const place = room(600);
    place.innerHTML = "<div data-roadmap><ol><li>One</li><li>Two</li></ol></div>";
    end = mountRoadmaps();
    const map = await drawn(place);
    expect(map.roadmap?.steps.map(({ title }) => title)).to.deep.equal(["One", "Two"]);
  });

  it("does so with what is added later, and with what is added to that", async () => {
    end = mountRoadmaps();
    const place = room(600);
    const section = document.createElement("section");
    section.innerHTML = '<div data-roadmap=""></div>';
    place.append(section);
    await until("it is there", () => mapIn(place) !== null);
    const list = document.createElement("ol");
    list.innerHTML = "<li>One</li><li>Two</li>";
    section.querySelector("div")?.append(list);
    await drawn(place);
    expect(place.querySelectorAll("roadmap-graph")).to.have.lengthOf(1);
  });

  it("reads an article of the page", async () => {
    const place = room(600);
    place.innerHTML =
      '<ol id="there"><li>One</li><li>Two</li></ol><div data-roadmap-from="#there"></div>';
    end = mountRoadmaps();
    await drawn(place);
  });

  it("follows the attributes", async () => {
    const place = room(600);
    place.innerHTML = "<div data-roadmap><ol><li>One</li><li>Two</li></ol></div>";
    end = mountRoadmaps();
    const map = await drawn(place);
    const div = place.firstElementChild as HTMLElement;
    div.dataset.roadmapLayout = "tree";
    await until("it is a tree", () => map.layout === "tree");
    delete div.dataset.roadmapLayout;
    await until("it is a road", () => map.getAttribute("layout") === null);
  });

  it("takes away no attribute that the page has given the map itself", async () => {
    const place = room(600);
    place.innerHTML = "<div data-roadmap><ol><li>One</li><li>Two</li></ol></div>";
    end = mountRoadmaps();
    const map = await drawn(place);
    map.setAttribute("layout", "tree");
    const note = document.createElement("p");
    place.firstElementChild?.append(note);
    await until("it is taken in", () => note.parentElement === map);
    expect(map.getAttribute("layout")).to.equal("tree");
  });

  it("puts a list that is marked itself into a map", async () => {
    const place = room(600);
    place.innerHTML = '<ol data-roadmap data-roadmap-layout="tree"><li>One</li><li>Two</li></ol>';
    end = mountRoadmaps();
    const map = await drawn(place);
    expect(map.layout).to.equal("tree");
    expect(place.querySelectorAll("roadmap-graph")).to.have.lengthOf(1);
  });

  it("leaves what is being edited alone", async () => {
    const place = room(600);
    place.innerHTML =
      "<div contenteditable><div data-roadmap><ol><li>One</li></ol></div></div><div data-roadmap><ol><li>A</li><li>B</li></ol></div>";
    end = mountRoadmaps();
    await drawn(place);
    expect(place.querySelectorAll("roadmap-graph")).to.have.lengthOf(1);
    expect(place.querySelector("[contenteditable] roadmap-graph")).to.equal(null);
  });

  it("looks into a shadow root when it is told to", async () => {
    const root = room(600).attachShadow({ mode: "open" });
    root.innerHTML = "<div data-roadmap><ol><li>One</li><li>Two</li></ol></div>";
    end = mountRoadmaps(root);
    await drawn(root);
  });

  it("looks no longer when it is ended", async () => {
    const ended = room(600).attachShadow({ mode: "open" });
    const watched = room(600).attachShadow({ mode: "open" });
    const stop = mountRoadmaps(ended);
    end = mountRoadmaps(watched);
    stop();
    for (const root of [ended, watched]) root.innerHTML = "<div data-roadmap></div>";
    await until("the other one is there", () => mapIn(watched) !== null);
    expect(mapIn(ended)).to.equal(null);
  });
});
