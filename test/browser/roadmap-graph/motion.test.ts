import { expect } from "chai";
import type { RoadmapGraph } from "../../../src/index.js";
import { inside, mount, node, nodes, room } from "../support/map.js";
import { boxesOf } from "../support/picture.js";
import { reduceMotion } from "../support/stub.js";
import { until } from "../support/until.js";

/** What still looks as if it were there, but leaves. */
function copies(map: RoadmapGraph): HTMLElement[] {
  return Array.from(map.shadowRoot?.querySelectorAll<HTMLElement>(".copy") ?? []);
}

function transforms(map: RoadmapGraph): string[] {
  return nodes(map).map(({ style }) => `${style.transform} ${style.opacity}`);
}

/** Waits until nothing moves any more. */
async function stillness(map: RoadmapGraph): Promise<void> {
  let before = "";
  let times = 0;
  await until("nothing moves", () => {
    const now = transforms(map).join() + copies(map).length;
    times = now === before ? times + 1 : 0;
    before = now;
    // What appears is faint until it is there, however long a frame may take.
    const isFaint = nodes(map).some(({ style }) => style.opacity !== "");
    return times > 8 && !isFaint && copies(map).length === 0;
  });
}

/** The picture as it should be in the end, drawn without any motion. */
async function expected(expanded: string, width: number) {
  const map = await mount({ expanded }, room(width));
  const boxes = boxesOf(map);
  map.remove();
  return boxes;
}

describe("<roadmap-graph> motion", () => {
  it("puts everything in its place at once where a reader wants less motion", async () => {
    reduceMotion();
    const map = await mount({}, room(1180));
    map.expandAll();
    await map.updateComplete;
    expect(boxesOf(map)).to.deep.equal(await expected("all", 1180));
    map.collapseAll();
    await map.updateComplete;
    expect(copies(map)).to.deep.equal([]);
  });

  it("lets topics come out of their step", async () => {
    const map = await mount({}, room(1180));
    const step = node(map, "Work with Databases").getBoundingClientRect();
    map.expand("databases");
    await map.updateComplete;
    const topic = node(map, "Queries").getBoundingClientRect();
    expect(Math.abs(topic.x + topic.width / 2 - step.x - step.width / 2)).to.be.below(40);
    await stillness(map);
    expect(node(map, "Queries").getBoundingClientRect().x).to.be.above(step.right);
    expect(boxesOf(map)).to.deep.equal(await expected("databases", 1180));
  });

  it("begins where things are when it is interrupted", async () => {
    const map = await mount({}, room(1180));
    map.expand("databases");
    await map.updateComplete;
    // Asking by name takes longer than the motion.
    const topic = nodes(map).find(({ dataset }) => dataset.id === "queries") as HTMLElement;
    await until("topics are on their way", () => Number(topic.style.opacity) > 0.2);
    const before = topic.style.transform;
    map.expand("career");
    await map.updateComplete;
    expect(distance(before, topic.style.transform)).to.be.below(60);
    await stillness(map);
    expect(boxesOf(map)).to.deep.equal(await expected("databases career", 1180));
  });

  for (const width of [390, 1180]) {
    it(`ends in the right picture however quickly things change (${width}px)`, async () => {
      const map = await mount({ expanded: "security" }, room(width));
      for (const change of [
        () => map.expandAll(),
        () => map.collapse("security"),
        () => map.collapseAll(),
        () => map.expand("security"),
        () => map.collapse("security"),
        () => map.expand("security"),
      ]) {
        change();
        await map.updateComplete;
        await new Promise(requestAnimationFrame);
      }
      await stillness(map);
      expect(boxesOf(map)).to.deep.equal(await expected("security", width));
      expect(nodes(map).map(({ style }) => style.opacity)).to.not.include("0");
    });
  }

  it("lets what closes go as a copy that nobody can reach or hear", async () => {
    const map = await mount({ expanded: "fundamentals" });
    map.collapseAll();
    await map.updateComplete;
    const leaving = copies(map);
    expect(leaving.filter((copy) => copy instanceof HTMLElement)).to.have.lengthOf(3);
    for (const copy of leaving) {
      expect(copy.closest("[aria-hidden=true]")).to.not.equal(null);
      const all = [copy, ...copy.querySelectorAll("*")];
      const reachable = "[role], [tabindex], [id], [data-id], button, a, input";
      expect(all.filter((element) => element.matches(reachable))).to.deep.equal([]);
      expect(getComputedStyle(copy).pointerEvents).to.equal("none");
    }
    expect(inside(map).getAllByRole("treeitem")).to.have.lengthOf(10);
    await stillness(map);
  });

  it("does not move because its room changes", async () => {
    const place = room(1180);
    const map = await mount({ expanded: "databases" }, place);
    const picture = await expected("databases", 600);
    place.style.inlineSize = "600px";
    await until("the form has changed", () => boxesOf(map)[0]?.left === picture[0]?.left);
    expect(boxesOf(map)).to.deep.equal(picture);
  });
});

function distance(a: string, b: string): number {
  const [from, to] = [a, b].map((transform) => new DOMMatrix(transform));
  return Math.hypot((from?.e ?? 0) - (to?.e ?? 0), (from?.f ?? 0) - (to?.f ?? 0));
}
