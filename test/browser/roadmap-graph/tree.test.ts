import roadmap from "backend-roadmap-data";
import { expect } from "chai";
import { inside, mount, node, nodes } from "../support/map.js";
import { walk } from "../support/roadmaps.js";
import { reduceMotion } from "../support/stub.js";

describe("<roadmap-graph> tree", () => {
  beforeEach(reduceMotion);

  it("is one tree named after the roadmap", async () => {
    const map = await mount();
    expect(inside(map).getAllByRole("tree")).to.have.lengthOf(1);
    inside(map).getByRole("tree", { name: roadmap.title });
  });

  it("shows the ten steps with their place among each other", async () => {
    const map = await mount();
    const places = roadmap.steps.map(({ title }) => {
      const step = node(map, title);
      return ["level", "posinset", "setsize", "expanded", "selected"].map((name) =>
        step.getAttribute(`aria-${name}`),
      );
    });
    expect(places).to.deep.equal(
      roadmap.steps.map((_, at) => ["1", `${at + 1}`, "10", "false", "false"]),
    );
    expect(nodes(map)).to.have.lengthOf(10);
  });

  it("shows every node of the data in order and at its level, when all is open", async () => {
    const map = await mount();
    map.expandAll();
    await map.updateComplete;
    const shown = nodes(map).map((item) => [
      item.querySelector(".title")?.textContent,
      Number(item.getAttribute("aria-level")),
    ]);
    const all = Array.from(walk(roadmap.steps), ({ node, level }) => [node.title, level]);
    expect(all).to.have.lengthOf(118);
    expect(shown).to.deep.equal(all);
  });

  it("counts the place of each topic among its siblings", async () => {
    const map = await mount({ expanded: "fundamentals internet" });
    const http = node(map, "HTTP");
    expect(http.getAttribute("aria-level")).to.equal("3");
    expect(http.getAttribute("aria-posinset")).to.equal("1");
    expect(http.getAttribute("aria-setsize")).to.equal("4");
  });

  it("says of parents alone whether they are open", async () => {
    const map = await mount({ expanded: "all" });
    const parents = Array.from(walk(roadmap.steps)).filter(({ node }) => node.topics?.length);
    const states = nodes(map).map((item) => item.getAttribute("aria-expanded"));
    expect(states.filter((state) => state === "true")).to.have.lengthOf(parents.length);
    expect(states.filter((state) => state === null)).to.have.lengthOf(118 - parents.length);
  });
});
