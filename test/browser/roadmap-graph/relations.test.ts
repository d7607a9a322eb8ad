import roadmap from "backend-roadmap-data";
import { expect } from "chai";
import type { RoadmapGraph } from "../../../src/index.js";
import { button, choose, detail, focused, inside, mount, node, room } from "../support/map.js";
import { press } from "../support/press.js";
import { reduceMotion } from "../support/stub.js";
import { until } from "../support/until.js";

function lines(map: RoadmapGraph): SVGPathElement[] {
  return Array.from(map.shadowRoot?.querySelectorAll<SVGPathElement>("[part~=relation]") ?? []);
}

/** Where a line ends, on the screen. */
function endOf(line: SVGPathElement): DOMPoint {
  const end = line.getPointAtLength(line.getTotalLength());
  return DOMPoint.fromPoint(end).matrixTransform(line.getScreenCTM() as DOMMatrix);
}

/** Whether one of the lines ends at a node. */
function leadTo(map: RoadmapGraph, name: string): boolean {
  const { left, right, top, bottom } = node(map, name).getBoundingClientRect();
  return lines(map).some((line) => {
    const { x, y } = endOf(line);
    return x > left - 2 && x < right + 2 && y > top - 2 && y < bottom + 2;
  });
}

describe("<roadmap-graph> relations", () => {
  beforeEach(reduceMotion);

  for (const layout of ["road", "tree", "radial"] as const) {
    it(`leads from what has the focus to its relatives (${layout})`, async () => {
      const map = await mount({ layout, expanded: "all" }, room(1180));
      expect(lines(map)).to.have.lengthOf(0);
      node(map, "Microservices architecture").focus();
      await until("there are two lines", () => lines(map).length === 2);
      expect(leadTo(map, "Message brokers")).to.equal(true);
      expect(leadTo(map, "Containerization")).to.equal(true);
    });
  }

  it("leads from a node that is revealed", async () => {
    const map = await mount({}, room(1180));
    await map.reveal("containerization");
    await until("there is a line", () => leadTo(map, "APIs & Microservices"));
  });

  it("leads to the branch in which a relative is closed away", async () => {
    const map = await mount({ expanded: "apis" }, room(1180));
    node(map, "Microservices architecture").focus();
    await until("there are two lines", () => lines(map).length === 2);
    expect(leadTo(map, "Advanced Topics")).to.equal(true);
    expect(leadTo(map, "Server & Deployment")).to.equal(true);
  });

  it("shows no lines at a node without relatives, and none when the focus leaves", async () => {
    const map = await mount({ expanded: "fundamentals internet" }, room(1180));
    node(map, "Hosting").focus();
    await until("there are lines", () => lines(map).length === 2);
    await press("ArrowUp");
    expect(focused(map)).to.equal("DNS");
    await until("there is none", () => lines(map).length === 0);
    await press("ArrowDown");
    await until("there are lines", () => lines(map).length === 2);
    node(map, "Hosting").blur();
    await until("there is none", () => lines(map).length === 0);
  });

  it("stays with what is selected when the focus leaves", async () => {
    const map = await mount({ expanded: "fundamentals internet", selected: "hosting" });
    expect(lines(map)).to.have.lengthOf(2);
    node(map, "DNS").focus();
    node(map, "DNS").blur();
    await map.updateComplete;
    expect(lines(map)).to.have.lengthOf(2);
    map.selected = undefined;
    await until("there is none", () => lines(map).length === 0);
  });

  it("hides the lines from screen readers, who hear of relatives in the detail", async () => {
    const map = await mount({ selected: "hosting" }, room(1180));
    expect(lines(map)[0]?.closest("[aria-hidden=true]")).to.not.equal(null);
    const jump = button(map, "Cloud hosting, step 7");
    expect(detail(map, "Hosting")?.contains(jump)).to.equal(true);
    await choose(jump);
    await until("its relative has the focus", () => focused(map) === "Cloud hosting");
    expect(map.selected).to.equal("cloud-hosting");
  });

  it("tells at the end where to go on", async () => {
    const map = await mount();
    const end = inside(map).getByText("Where to go on");
    const disclosure = end.closest("details") as HTMLDetailsElement;
    expect(disclosure.open).to.equal(false);
    await choose(end);
    await until("it is open", () => disclosure.open);
    const link = inside(map).getByRole("link", { name: "Udemy" });
    expect(link.getAttribute("href")).to.equal("https://www.udemy.com/");
    const { conclusion = "", resources = [] } = roadmap;
    expect(inside(map).getByText(conclusion)).to.not.equal(null);
    for (const { title } of resources) {
      expect(inside(map).getByRole("heading", { name: title })).to.not.equal(null);
    }
  });

  it("has no end where the roadmap has none", async () => {
    const { conclusion, resources, related, ...rest } = roadmap;
    const map = await mount({ data: rest });
    expect(inside(map).queryByText("Where to go on")).to.equal(null);
  });
});
