import { expect } from "chai";
import { html } from "lit";
import type { NodeContent, OwnLayout, RoadmapGraph } from "../../../src/index.js";
import {
  expandedState,
  focused,
  inside,
  mount,
  nameOf,
  node,
  nodes,
  room,
} from "../support/map.js";
import { frameOf } from "../support/picture.js";
import { press } from "../support/press.js";
import { large } from "../support/roadmaps.js";
import { reduceMotion, stub } from "../support/stub.js";
import { until } from "../support/until.js";

const FIRST = "Learn the Fundamentals";
const OPEN = "fundamentals internet";

/** What a page hears of errors that nobody caught. */
function heard(): string[] {
  const messages: string[] = [];
  stub(window, "reportError", (error: Error) => messages.push(error.message));
  return messages;
}

function left(map: RoadmapGraph, name: string): number {
  return node(map, name).getBoundingClientRect().left;
}

/** All nodes below each other, each level further in. */
const stairs: OwnLayout = (tree, { em }) => {
  let y = 0;
  const visit = (items: typeof tree, x: number): { id: string; x: number; y: number }[] =>
    items.flatMap(({ id, height, children }) => {
      const place = { id, x, y };
      y += height + em;
      return [place, ...visit(children, x + 5 * em)];
    });
  return { nodes: visit(tree, 0) };
};

describe("<roadmap-graph> nodeContent", () => {
  beforeEach(() => reduceMotion());

  const content: NodeContent = ({ title }, { level, status, expanded }) =>
    html`<b>${title.toUpperCase()}</b> <i>${level} ${status} ${expanded}</i>`;
  const textOf = (item: HTMLElement) =>
    item.querySelector(".title")?.textContent?.replace(/\s+/g, " ").trim();

  it("stands in nodes, whose names, roles and toggles stay", async () => {
    const map = await mount({ expanded: OPEN, nodeContent: content });
    const step = node(map, FIRST);
    expect(textOf(step)).to.equal("LEARN THE FUNDAMENTALS 1 todo true");
    expect(step.querySelector("[data-toggle]")).not.to.equal(null);
    expect(expandedState(map, FIRST)).to.equal("true");
    expect(textOf(node(map, "DNS"))).to.equal("DNS 3 todo");
  });

  it("changes with what it is given", async () => {
    const map = await mount({ expanded: OPEN, nodeContent: content });
    map.setStatus("dns", "done");
    await map.updateComplete;
    expect(nameOf(node(map, "DNS (Done)"))).to.equal("DNS (Done)");
    expect(textOf(node(map, "DNS (Done)"))).to.contain("done");
  });

  it("may be a text, which is no markup, or an element", async () => {
    const nodeContent: NodeContent = ({ title }, { level }) => {
      if (level > 1) return `<b>${title}</b>`;
      const element = document.createElement("em");
      element.textContent = "step";
      return element;
    };
    const map = await mount({ expanded: OPEN, nodeContent });
    expect(textOf(node(map, FIRST))).to.equal("step");
    expect(textOf(node(map, "DNS"))).to.equal("<b>DNS</b>");
  });

  it("leaves nodes as they are for which it gives nothing", async () => {
    const plain = await mount();
    const map = await mount({ nodeContent: () => undefined });
    const html = (of: RoadmapGraph) => node(of, FIRST).textContent?.replace(/\s+/g, " ");
    expect(html(map)).to.equal(html(plain));
  });

  it("is measured, also when it is exchanged", async () => {
    const map = await mount({ expanded: OPEN });
    const before = node(map, "DNS").offsetHeight;
    map.nodeContent = ({ title }) => html`${title}<br />one<br />more`;
    await map.updateComplete;
    const dns = node(map, "DNS").getBoundingClientRect();
    expect(dns.height).to.be.greaterThan(before + 20);
    const boxes = nodes(map).map((item) => item.getBoundingClientRect());
    const covering = boxes.filter(
      (box) =>
        box.left < dns.right &&
        dns.left < box.right &&
        box.top < dns.bottom &&
        dns.top < box.bottom,
    );
    expect(covering).to.have.length(1);
    map.nodeContent = undefined;
    await map.updateComplete;
    expect(node(map, "DNS").offsetHeight).to.equal(before);
  });

  it("has nothing to press in it", async () => {
    const map = await mount({ nodeContent: () => html`<a href="#elsewhere">away</a>` });
    const link = node(map, FIRST).querySelector("a");
    link?.focus();
    expect(map.shadowRoot?.activeElement).to.equal(null);
    expect(inside(map).queryByRole("link", { name: "away" })).to.equal(null);
  });

  it("is in pictures", async () => {
    const map = await mount({ nodeContent: ({ id }) => html`<b>${`${id}!`}</b>` });
    expect(await map.toSVG()).to.contain("fundamentals!");
  });

  it("tells the page once where the page's function fails, and draws the title", async () => {
    const messages = heard();
    const map = await mount({
      nodeContent: () => {
        throw new Error("no content");
      },
    });
    expect(node(map, FIRST).textContent).to.contain(FIRST);
    expect(messages).to.deep.equal(["no content"]);
  });
});

describe("<roadmap-graph> layout of a page", () => {
  beforeEach(() => reduceMotion());

  it("puts nodes where the page wants them, in a frame", async () => {
    const map = await mount({ layout: stairs, expanded: OPEN }, room(900));
    const step = left(map, FIRST);
    expect(left(map, "Work with Databases")).to.be.closeTo(step, 1);
    const em = Number.parseFloat(getComputedStyle(frameOf(map)).fontSize);
    expect(left(map, "DNS")).to.be.closeTo(step + 10 * em, 1);
    expect(frameOf(map).clientHeight).to.be.lessThan(800);
  });

  it("mirrors it from right to left", async () => {
    const map = await mount({ layout: stairs, expanded: OPEN }, room(900, "rtl"));
    const right = (name: string) => node(map, name).getBoundingClientRect().right;
    expect(right("DNS")).to.be.lessThan(right(FIRST) - 20);
  });

  it("is walked through by keys like any tree", async () => {
    const map = await mount({ layout: stairs }, room(900));
    node(map, FIRST).focus();
    await press("ArrowRight");
    await map.updateComplete;
    expect(expandedState(map, FIRST)).to.equal("true");
    await press("ArrowRight");
    await map.updateComplete;
    expect(node(map, focused(map)).getAttribute("aria-level")).to.equal("2");
    await press("ArrowLeft");
    await map.updateComplete;
    expect(focused(map)).to.equal(FIRST);
  });

  it("draws the page's own lines, without a road", async () => {
    const layout: OwnLayout = (tree, room) => ({
      ...stairs(tree, room),
      links: tree.slice(1).map(({ id }, at) => ({
        from: tree[at]?.id ?? "",
        to: id,
        path: (from, to) => `M${from.x},${from.y}L${to.x},${to.y}`,
      })),
    });
    const map = await mount({ layout }, room(900));
    const lines = Array.from(map.shadowRoot?.querySelectorAll("[part=link]") ?? []);
    expect(lines).to.have.length(9);
    for (const line of lines) expect(line.getAttribute("d")).to.match(/^M[\d.,]+L[\d.,]+$/);
    const road = map.shadowRoot?.querySelector("[part=road]");
    expect(road?.getAttribute("d")).to.equal("");
  });

  it("draws of a large map what is near", async () => {
    const map = await mount({ data: large(1000), layout: stairs, expanded: "all" }, room(900));
    expect(nodes(map).length).to.be.greaterThan(3);
    expect(nodes(map).length).to.be.lessThan(300);
  });

  it("is in pictures", async () => {
    const map = await mount({ layout: stairs }, room(900));
    const svg = await map.toSVG();
    expect(svg).to.contain("Fundamentals");
    expect(svg).not.to.contain("NaN");
  });

  it("gives way to another layout and comes back", async () => {
    const map = await mount({ layout: stairs }, room(900));
    map.layout = "road";
    await map.updateComplete;
    expect(frameOf(map).clientHeight).to.be.greaterThan(900);
    map.layout = stairs;
    await map.updateComplete;
    expect(frameOf(map).clientHeight).to.be.lessThan(800);
  });

  it("tells the page once where its layout forgets a node, and draws a tree", async () => {
    const messages = heard();
    const map = await mount({ layout: () => ({ nodes: [] }), expanded: OPEN }, room(900));
    expect(messages).to.deep.equal(['The layout has no place for "fundamentals".']);
    expect(left(map, "DNS")).to.be.greaterThan(left(map, FIRST));
  });
});

describe("<roadmap-graph> layout of a page, opening a step", () => {
  it("moves to where the nodes belong", async () => {
    const map = await mount({ layout: stairs }, room(900));
    map.expand("fundamentals");
    await map.updateComplete;
    await until("nothing fades any more", () =>
      nodes(map).every(({ style }) => style.opacity === ""),
    );
    expect(expandedState(map, FIRST)).to.equal("true");
  });
});
