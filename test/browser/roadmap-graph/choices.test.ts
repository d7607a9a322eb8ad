import axe from "axe-core";
import { expect } from "chai";
import { computeAccessibleDescription } from "dom-accessibility-api";
import type { RoadmapGraph } from "../../../src/index.js";
import { mount, node, nodes, room } from "../support/map.js";
import { press } from "../support/press.js";
import { small } from "../support/roadmaps.js";
import { reduceMotion } from "../support/stub.js";
import { until } from "../support/until.js";

/** Nodes by id, as titles repeat. */
function byId(map: RoadmapGraph, ids: readonly string[]): HTMLElement[] {
  return ids.map((id) => {
    const item = nodes(map).find(({ dataset }) => dataset.id === id);
    if (!item) throw new Error(`There is no node ${id}.`);
    return item;
  });
}

/** What a node is said to be besides its name. */
function about(item: HTMLElement): string {
  return computeAccessibleDescription(item).replaceAll(/\s+/g, " ").trim();
}

function hasPart(item: HTMLElement, part: string): boolean {
  return item.part.contains(part);
}

const FRAMEWORKS = ["nodejs-frameworks", "python-frameworks", "java-frameworks"];

/** A map in which a language is being learned. */
async function learning(id: string): Promise<RoadmapGraph> {
  const map = await mount({ expanded: "language python frameworks" });
  map.setStatus(id, "learning");
  await map.updateComplete;
  return map;
}

describe("<roadmap-graph> choices", () => {
  it("leaves all alternatives alike as long as none is chosen", async () => {
    const map = await mount({ expanded: "language frameworks" });
    for (const item of nodes(map)) {
      expect(hasPart(item, "passed-over") || hasPart(item, "fitting"), item.dataset.id).to.equal(
        false,
      );
    }
  });

  it("dims the other languages once one is being learned, and says why", async () => {
    const map = await learning("python");
    expect(hasPart(node(map, "Python (Learning)"), "passed-over")).to.equal(false);
    for (const item of byId(map, ["javascript", "java"])) {
      expect(hasPart(item, "passed-over")).to.equal(true);
      expect(about(item)).to.match(/, another one is chosen$/);
    }
  });

  it("brings the frameworks of the language forward, and says what they go with", async () => {
    const map = await learning("python");
    const [nodejs, python, java] = byId(map, FRAMEWORKS) as [HTMLElement, HTMLElement, HTMLElement];
    expect(hasPart(python, "fitting")).to.equal(true);
    expect(about(python)).to.equal("one of 3 to choose from, goes with Python");
    for (const other of [nodejs, java]) {
      expect(hasPart(other, "passed-over")).to.equal(true);
      expect(hasPart(other, "fitting")).to.equal(false);
    }
  });

  it("follows from a topic within a language as well", async () => {
    const map = await learning("django");
    const [, python] = byId(map, FRAMEWORKS) as [HTMLElement, HTMLElement];
    expect(hasPart(python, "fitting")).to.equal(true);
  });

  it("is taken back by marking it as to do, with keys alone", async () => {
    const map = await mount({ expanded: "language frameworks" });
    node(map, "Python").focus();
    await press("2");
    await until("it is chosen", () => nodes(map).some((item) => hasPart(item, "fitting")));
    await press("1");
    await until("nothing is", () => !nodes(map).some((item) => hasPart(item, "fitting")));
    expect(nodes(map).filter((item) => hasPart(item, "passed-over"))).to.deep.equal([]);
  });

  it("lets the reader learn two, and choose a framework that does not fit", async () => {
    const map = await learning("python");
    map.setStatus("java", "learning");
    await map.updateComplete;
    expect(hasPart(node(map, "Java (Learning)"), "passed-over")).to.equal(false);
    map.setStatus("nodejs-frameworks", "learning");
    await map.updateComplete;
    const [nodejs] = byId(map, FRAMEWORKS) as [HTMLElement];
    expect(hasPart(nodejs, "passed-over")).to.equal(false);
  });

  it("can be marked although it was passed over, and dims what is below as well", async () => {
    const map = await mount({ expanded: "language javascript" });
    map.setStatus("python", "done");
    await map.updateComplete;
    const inner = byId(map, ["nodejs"])[0] as HTMLElement;
    expect(hasPart(inner, "passed-over")).to.equal(true);
    inner.focus();
    await press("2");
    await until("it is marked", () => map.progress.nodejs === "learning");
    await map.updateComplete;
    expect(hasPart(inner, "passed-over")).to.equal(false);
  });

  it("ends with the one that is done: the group owes no more", async () => {
    const steps = [
      {
        id: "one",
        title: "One of them",
        choose: "one" as const,
        topics: [
          { id: "left", title: "Left" },
          { id: "right", title: "Right" },
        ],
      },
    ];
    const map = await mount({ data: { ...small, id: "pick", steps }, expanded: "all" });
    map.setStatus("left", "done");
    await map.updateComplete;
    node(map, "One of them (Done)");
    expect(hasPart(node(map, "Right"), "passed-over")).to.equal(true);
  });

  describe("to look at", () => {
    beforeEach(reduceMotion);

    for (const scheme of ["light", "dark"]) {
      for (const width of [320, 1180]) {
        it(`can be read when passed over or fitting (${width}px, ${scheme})`, async () => {
          const place = room(width);
          place.style.colorScheme = scheme;
          place.style.background = "Canvas";
          const properties = { expanded: "language javascript python frameworks", progress: {} };
          const map = await mount(properties, place);
          map.setStatus("python", "learning");
          await map.updateComplete;
          const { violations } = await axe.run(map, { runOnly: ["color-contrast"] });
          expect(violations.flatMap((found) => found.nodes.map(({ html }) => html))).to.deep.equal(
            [],
          );
          // Axe is not sure of what lies over something else.
          const ground = luminance(getComputedStyle(place).backgroundColor);
          const dimmed = nodes(map).filter((item) => hasPart(item, "passed-over"));
          expect(dimmed.length).to.be.greaterThan(4);
          for (const item of dimmed) {
            expect(opacityOf(item)).to.equal(1);
            const title = item.querySelector(".title") as Element;
            const ink = luminance(getComputedStyle(title).color);
            expect(contrast(ink, ground), item.dataset.id).to.be.at.least(4.5);
          }
        }).timeout(180_000);
      }
    }
  });
});

/** How see-through an element is drawn, with all that it is in. */
function opacityOf(element: Element): number {
  let opacity = 1;
  for (let at: Element | null = element; at; at = at.parentElement) {
    opacity *= Number(getComputedStyle(at).opacity);
  }
  return opacity;
}

/** WCAG's contrast of two luminances. */
function contrast(one: number, two: number): number {
  return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
}

/** WCAG's relative luminance of a colour in any notation. */
function luminance(color: string): number {
  const context = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = Array.from(
    context.getImageData(0, 0, 1, 1).data,
    (part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    },
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
