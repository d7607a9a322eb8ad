import arabic from "backend-roadmap-data/ar.js";
import { expect } from "chai";
import type { RoadmapGraph } from "../../../src/index.js";
import {
  button,
  choose,
  detail,
  expandedState,
  focused,
  inside,
  mount,
  nameOf,
  node,
  nodes,
  room,
} from "../support/map.js";
import { drag, hover, wheel } from "../support/mouse.js";
import { outline } from "../support/outline.js";
import { becomesSound, flawsOf, frameOf, isInside } from "../support/picture.js";
import { press } from "../support/press.js";
import { large } from "../support/roadmaps.js";
import { openSets } from "../support/sets.js";
import { reduceMotion } from "../support/stub.js";
import { until } from "../support/until.js";
import { viewport } from "../support/viewport.js";

const LAYOUTS = ["tree", "radial"] as const;
const FIRST = "Learn the Fundamentals";
const LAST = "Soft Skills & Career Growth";

function boxIn(map: RoadmapGraph, item: Element): DOMRect {
  const frame = frameOf(map).getBoundingClientRect();
  const { x, y, width, height } = item.getBoundingClientRect();
  return new DOMRect(x - frame.x, y - frame.y, width, height);
}

/** Where all nodes are in the frame. */
function places(map: RoadmapGraph): Map<string, DOMRect> {
  return new Map(nodes(map).map((item) => [item.dataset.id as string, boxIn(map, item)]));
}

/** What is elsewhere; a pixel may get lost by rounding. */
function differences(map: RoadmapGraph, expected: Map<string, DOMRect>): string[] {
  const found = places(map);
  expect([...found.keys()]).to.deep.equal([...expected.keys()]);
  return [...found].flatMap(([id, { x, y }]) => {
    const to = expected.get(id) as DOMRect;
    const isThere = Math.hypot(x - to.x, y - to.y) < 2;
    return isThere ? [] : `${id} is at ${x}, ${y} instead of ${to.x}, ${to.y}`;
  });
}

/** Whether a node is wholly in the frame, the frame's part of it in the window, and not covered. */
function isInSight(map: RoadmapGraph, item: Element): boolean {
  const box = item.getBoundingClientRect();
  const panel = inside(map).queryByRole("region", { name: /^About / });
  const cover = panel?.getBoundingClientRect();
  const isCovered =
    cover &&
    box.left < cover.right &&
    cover.left < box.right &&
    box.top < cover.bottom &&
    cover.top < box.bottom;
  const isInWindow = box.top >= 0 && box.bottom <= innerHeight;
  return isInside(box, frameOf(map).getBoundingClientRect()) && isInWindow && !isCovered;
}

function becomesSeen(map: RoadmapGraph, item: Element): Promise<boolean> {
  return until(
    () => `“${nameOf(item)}” is in sight: ${JSON.stringify(boxIn(map, item))}`,
    () => isInSight(map, item),
  );
}

function becomesStill(map: RoadmapGraph): Promise<boolean> {
  let before = "";
  let times = 0;
  return until("nothing moves", () => {
    const now = JSON.stringify([...places(map)]);
    times = now === before ? times + 1 : 0;
    before = now;
    const isFaint = nodes(map).some(({ style }) => style.opacity !== "");
    const canvas = map.shadowRoot?.querySelector(".canvas");
    return times > 8 && !isFaint && canvas?.getAnimations().length === 0;
  });
}

function scaleOf(map: RoadmapGraph): number {
  const step = node(map, FIRST);
  return step.getBoundingClientRect().width / step.offsetWidth;
}

/** @returns whether the map took it. */
function turnWheel(map: RoadmapGraph, init: WheelEventInit): boolean {
  const { left, top } = frameOf(map).getBoundingClientRect();
  const place = { clientX: left + 100, clientY: top + 100 };
  const options = { bubbles: true, composed: true, cancelable: true, ...place, ...init };
  return !frameOf(map).dispatchEvent(new WheelEvent("wheel", options));
}

afterEach(() => viewport(800, 600));

for (const layout of LAYOUTS) {
  describe(`<roadmap-graph> layout=${layout}`, () => {
    describe("at rest", () => {
      beforeEach(reduceMotion);

      for (const dir of ["ltr", "rtl"] as const) {
        for (const width of [320, 1180]) {
          it(`keeps everything apart, whatever is open (${width}px, ${dir})`, async () => {
            const data = dir === "rtl" ? { data: arabic } : {};
            const map = await mount({ layout, ...data }, room(width, dir));
            for (const expanded of openSets(width)) {
              map.expanded = expanded;
              await map.updateComplete;
              await becomesSound(map);
            }
          }).timeout(180_000);
        }
      }

      it("fits its frame when asked to, however late the layout comes", async () => {
        const map = await mount({}, room(720));
        map.layout = layout;
        await map.fit();
        const scale = scaleOf(map);
        await map.fit();
        expect(scale).to.be.closeTo(scaleOf(map), 0.01);
      });

      for (const dir of ["ltr", "rtl"] as const) {
        it(`begins anew in a frame of another width, until it is moved (${dir})`, async () => {
          const place = room(1180, dir);
          const map = await mount({ layout, expanded: "fundamentals" }, place);
          for (const width of [700, 390, 1180]) {
            place.style.inlineSize = `${width}px`;
            const fresh = await mount({ layout, expanded: "fundamentals" }, room(width, dir));
            const here = () => boxIn(map, node(map, FIRST));
            const there = boxIn(fresh, node(fresh, FIRST));
            await until(
              () => `${width}: ${JSON.stringify([here(), there])}`,
              () => Math.abs(here().x - there.x) < 1 && Math.abs(here().width - there.width) < 1,
            );
            fresh.remove();
          }
          await map.zoomIn();
          const middle = () => {
            const { left, width } = frameOf(map).getBoundingClientRect();
            return node(map, FIRST).getBoundingClientRect().left - left - width / 2;
          };
          await becomesStill(map);
          const before = middle();
          place.style.inlineSize = "1000px";
          await until(
            () => `it is ${before} from the middle: ${middle()}`,
            () => Math.abs(middle() - before) < 1,
          );
        });
      }

      it("is the same tree as the road", async () => {
        const properties = { expanded: "fundamentals internet language", selected: "http" };
        const road = await mount(properties, room(1180));
        const map = await mount({ layout, ...properties }, room(1180));
        expect(outline(map)).to.equal(outline(road));
      });

      it("opens with →, goes in with →, and back out with ←", async () => {
        const map = await mount({ layout }, room(1180));
        const step = "Choose a Programming Language";
        node(map, step).focus();
        await press("ArrowRight");
        expect(expandedState(map, step)).to.equal("true");
        await press("ArrowRight");
        expect(focused(map)).to.equal("JavaScript");
        await press("ArrowLeft");
        expect(focused(map)).to.equal(step);
        await press("ArrowLeft");
        expect(expandedState(map, step)).to.equal("false");
      });

      it("goes through all nodes with ↓, to the ends with Home and End, to a name by typing", async () => {
        const map = await mount({ layout, expanded: "fundamentals" }, room(720));
        node(map, FIRST).focus();
        for (const item of nodes(map).slice(1)) {
          await press("ArrowDown");
          expect(map.shadowRoot?.activeElement).to.equal(item);
        }
        await press("Home");
        expect(focused(map)).to.equal(FIRST);
        await press("End");
        expect(focused(map)).to.equal(LAST);
        await press("w");
        expect(focused(map)).to.equal("Work with Databases");
      });

      it("brings what gets the focus into the frame", async () => {
        const map = await mount({ layout, expanded: "all" }, room(720));
        node(map, FIRST).focus();
        for (let count = 0; count < 30; count += 1) {
          await press("ArrowDown");
          await becomesSeen(map, map.shadowRoot?.activeElement as Element);
        }
        await press("End");
        await becomesSeen(map, map.shadowRoot?.activeElement as Element);
      });

      it("brings every topic into the frame that is revealed", async () => {
        const map = await mount({ layout }, room(390));
        for (const id of ["https", "ruby", "orms", "csrf", "docker", "git-pull", "neo4j", "dns"]) {
          await map.reveal(id);
          const item = map.shadowRoot?.activeElement as HTMLElement;
          expect(item.dataset.id).to.equal(id);
          await becomesSeen(map, item);
        }
      });

      for (const width of [320, 720, 1180]) {
        for (const dir of ["ltr", "rtl"] as const) {
          it(`shows the detail beside its node, not over it (${width}px, ${dir})`, async () => {
            const map = await mount({ layout, expanded: "all" }, room(width, dir));
            for (const id of ["http", "kafka", "apis", "project-chat", "graphql"]) {
              await map.reveal(id);
              await press("Enter");
              const item = map.shadowRoot?.activeElement as Element;
              const panel = await until("the detail is open", () =>
                inside(map).queryByRole("region", { name: `About ${nameOf(item)}` }),
              );
              expect(
                isInside(panel.getBoundingClientRect(), frameOf(map).getBoundingClientRect()),
              ).to.equal(true);
              await becomesSeen(map, item);
            }
          });
        }
      }

      it("leaves a node beside the detail where it is when it is marked", async () => {
        const map = await mount({ layout, expanded: "all" }, room(720));
        await map.reveal("kafka");
        await press("Enter");
        const item = map.shadowRoot?.activeElement as Element;
        await becomesSeen(map, item);
        await becomesStill(map);
        const { x, y } = boxIn(map, item);
        map.setStatus("kafka", "done");
        await map.updateComplete;
        const after = boxIn(map, item);
        expect(Math.hypot(after.x - x, after.y - y)).to.be.below(1);
        expect(isInSight(map, item)).to.equal(true);
      });

      it("holds still what has the focus when branches open and close", async () => {
        const map = await mount({ layout, expanded: "all" }, room(720));
        await map.reveal("docker");
        const item = map.shadowRoot?.activeElement as Element;
        await becomesStill(map);
        const { x, y } = boxIn(map, item);
        map.collapse("fundamentals");
        await map.updateComplete;
        const after = boxIn(map, item);
        expect(
          isInside(item.getBoundingClientRect(), frameOf(map).getBoundingClientRect()),
        ).to.equal(true);
        // At the edge of the map it cannot stay where it was.
        if (layout === "tree") expect(Math.hypot(after.x - x, after.y - y)).to.be.below(1);
      });

      it("never leaves an empty frame when all is closed", async () => {
        const map = await mount({ layout, expanded: "all" }, room(720));
        await map.reveal("project-chat");
        button(map, "Collapse all").focus();
        button(map, "Collapse all").click();
        await map.updateComplete;
        const frame = frameOf(map).getBoundingClientRect();
        const seen = nodes(map).filter((item) => isInside(item.getBoundingClientRect(), frame));
        expect(seen.length).to.be.above(1);
      });

      it("has a frame of the height a page wants, whatever is open", async () => {
        const place = room(720);
        place.style.setProperty("--roadmap-frame-height", "350px");
        const map = await mount({ layout }, place);
        expect(frameOf(map).clientHeight).to.equal(350);
        map.expandAll();
        await map.updateComplete;
        expect(frameOf(map).clientHeight).to.equal(350);
        expect(map.scrollWidth).to.equal(720);
      });

      it("moves with buttons alone, and shows more at a time with “Fit the map”", async () => {
        const map = await mount({ layout, expanded: "all" }, room(720));
        const step = node(map, FIRST);
        const before = boxIn(map, step);
        await choose(button(map, "Show what is below"));
        await until("the map has moved up", () => boxIn(map, step).y < before.y - 100);
        await choose(button(map, "Show what is above"));
        await until("it has moved back", () => Math.abs(boxIn(map, step).y - before.y) < 2);
        await choose(button(map, "Show what is right"));
        await until("it has moved to the left", () => boxIn(map, step).x < before.x - 20);
        await choose(button(map, "Show what is left"));
        await until("it has moved to the right", () => boxIn(map, step).x > before.x - 20);
        await choose(button(map, "Fit the map"));
        await until("it is smaller", () => scaleOf(map) < 0.76);
        await becomesSeen(map, step);
        await choose(button(map, "Zoom in"));
        await until("it is larger", () => scaleOf(map) > 0.9);
      });

      it("leaves the plain wheel to the page, and zooms with Ctrl", async () => {
        const map = await mount({ layout, expanded: "all" }, room(600));
        map.style.marginBlockEnd = "1000px";
        const before = boxIn(map, node(map, FIRST));
        await hover(frameOf(map));
        await wheel(frameOf(map), 100);
        await until("the page has scrolled", () => scrollY > 0);
        expect(boxIn(map, node(map, FIRST)).y).to.be.closeTo(before.y, 1);
        await until("the wheel zooms", () => turnWheel(map, { deltaY: -100, ctrlKey: true }));
        await until("the map is larger", () => scaleOf(map) > 1.05);
      });

      it("shows the hint about the wheel within the frame", async () => {
        const map = await mount({ layout, expanded: "all", selected: "csrf" }, room(600));
        turnWheel(map, { deltaY: 100 });
        const hint = await until("the hint is there", () =>
          inside(map).queryByText(/^Hold (Ctrl|⌘) and scroll to zoom the map$/),
        );
        const frame = frameOf(map).getBoundingClientRect();
        expect(isInside(hint.getBoundingClientRect(), frame)).to.equal(true);
      });

      it("leaves one finger to the page", async () => {
        const map = await mount({ layout }, room(600));
        const { touchAction } = getComputedStyle(frameOf(map));
        expect(touchAction.split(" ").toSorted()).to.deep.equal(["pan-x", "pan-y"]);
      });

      it("is dragged with the mouse, without choosing anything", async () => {
        const map = await mount({ layout, expanded: "all" }, room(600));
        const step = node(map, FIRST);
        // As a pointer that comes near, this brings the code for gestures.
        await map.fit();
        await map.reveal("docker");
        await becomesStill(map);
        const before = boxIn(map, step);
        await drag(frameOf(map), 20, 40);
        await until("it has moved", () => {
          const { x, y } = boxIn(map, step);
          return Math.abs(x - before.x - 20) < 3 && Math.abs(y - before.y - 40) < 3;
        });
        expect(map.selected).to.equal(undefined);
      });

      it("draws a few of thousands of nodes, and others where it is moved to", async () => {
        const data = large(10_000);
        const map = await mount({ layout, data, expanded: "all" }, room(780));
        await becomesSeen(map, node(map, "Topic 0"));
        for (const id of ["n9000", "n3000"]) {
          await map.reveal(id);
          await becomesSeen(map, map.shadowRoot?.activeElement as Element);
          expect(nodes(map).length).to.be.within(1, 800);
          expect(flawsOf(map)).to.deep.equal([]);
        }
        const before = new Set(nodes(map).map(({ dataset }) => dataset.id));
        for (let times = 0; times < 6; times += 1) button(map, "Show what is below").click();
        await until("others are there", () => {
          return nodes(map).some((item) => !before.has(item.dataset.id) && isInSight(map, item));
        });
        expect(nodes(map).length).to.be.within(1, 800);
      }).timeout(180_000);

      it("keeps what one looks at in the frame when the room changes", async () => {
        const place = room(1180);
        const map = await mount({ layout, expanded: "all" }, place);
        await map.reveal("redis-cache");
        await press("Enter");
        const item = map.shadowRoot?.activeElement as Element;
        place.style.inlineSize = "320px";
        await until("the map is narrower", () => frameOf(map).clientWidth === 320);
        await becomesSeen(map, item);
        await becomesSound(map);
        const panel = detail(map, "Redis") as HTMLElement;
        const { bottom } = boxIn(map, panel);
        expect(frameOf(map).clientHeight - bottom).to.be.within(0, 16);
      });
    });

    describe("when it is switched to", () => {
      const open = { expanded: "databases relational-databases apis", selected: "mysql" };

      /** What a fresh map of this layout shows. */
      async function expected(): Promise<Map<string, DOMRect>> {
        const map = await mount({ layout, ...open }, room(720));
        map.setStatus("postgresql", "done");
        await becomesStill(map);
        const all = places(map);
        map.parentElement?.remove();
        return all;
      }

      for (const from of ["road", layout === "tree" ? "radial" : "tree"] as const) {
        it(`moves there from ${from}, and keeps focus, selection and statuses`, async () => {
          const all = await expected();
          const map = await mount({ layout: from, ...open }, room(720));
          map.setStatus("postgresql", "done");
          await map.updateComplete;
          const item = node(map, "MySQL");
          item.focus();
          const before = item.style.transform;
          map.layout = layout;
          await until("it is on its way", () => item.style.transform !== before);
          await becomesStill(map);
          expect(map.shadowRoot?.activeElement).to.equal(item);
          expect(map.selected).to.equal("mysql");
          expect(map.progress).to.deep.equal({ postgresql: "done" });
          expect(differences(map, all)).to.deep.equal([]);
          await becomesSound(map);
          await becomesSeen(map, item);
        });
      }

      it("is there at once where a reader wants less motion", async () => {
        reduceMotion();
        const all = await expected();
        const map = await mount(open, room(720));
        map.setStatus("postgresql", "done");
        map.layout = layout;
        await map.updateComplete;
        expect(differences(map, all)).to.deep.equal([]);
      });

      it("is on the road at once where the map was gliding in its frame", async () => {
        reduceMotion();
        const map = await mount({ layout, ...open }, room(720));
        const canvas = map.shadowRoot?.querySelector(".canvas") as HTMLElement;
        await until("it glides", () => {
          button(map, "Show what is below").click();
          return canvas.matches(".gliding");
        });
        map.layout = "road";
        await map.updateComplete;
        expect(canvas.matches(".gliding")).to.equal(false);
      });

      it("goes back to the road as if it had never been away", async () => {
        reduceMotion();
        const road = await mount(open, room(720));
        const all = places(road);
        road.parentElement?.remove();
        const map = await mount({ layout, ...open }, room(720));
        map.layout = "road";
        await map.updateComplete;
        expect(differences(map, all)).to.deep.equal([]);
        await becomesSound(map);
      });
    });
  });
}

describe("<roadmap-graph> layout=radial, on both sides", () => {
  beforeEach(reduceMotion);

  for (const dir of ["ltr", "rtl"] as const) {
    it(`opens outwards: with ← on the left, with → on the right (${dir})`, async () => {
      const map = await mount({ layout: "radial" }, room(1180, dir));
      const steps = nodes(map).slice(1, 5).concat(nodes(map).slice(6));
      const middle = map.getBoundingClientRect().left + 590;
      const middleOf = ({ left, width }: DOMRect) => left + width / 2;
      // Before anything has the focus, which brings it into the frame.
      const isLeft = steps.map((step) => middleOf(step.getBoundingClientRect()) < middle);
      for (const [at, step] of steps.entries()) {
        step.focus();
        const [outwards, inwards] = isLeft[at]
          ? ["ArrowLeft", "ArrowRight"]
          : ["ArrowRight", "ArrowLeft"];
        await press(outwards as string);
        expect(step.ariaExpanded, nameOf(step)).to.equal("true");
        await press(inwards as string);
        expect(step.ariaExpanded, nameOf(step)).to.equal("false");
      }
    });
  }

  it("opens its first step, above the middle, as every other tree does", async () => {
    for (const [dir, key] of [
      ["ltr", "ArrowRight"],
      ["rtl", "ArrowLeft"],
    ] as const) {
      const map = await mount({ layout: "radial" }, room(1180, dir));
      node(map, FIRST).focus();
      await press(key);
      expect(expandedState(map, FIRST), dir).to.equal("true");
    }
  });
});

describe("<roadmap-graph> layout=tree, from right to left", () => {
  it("grows to the left, and opens with ←", async () => {
    reduceMotion();
    const map = await mount({ layout: "tree" }, room(1180, "rtl"));
    node(map, FIRST).focus();
    await press("ArrowLeft");
    expect(expandedState(map, FIRST)).to.equal("true");
    const [step, topic] = [node(map, FIRST), node(map, "APIs")];
    expect(topic.getBoundingClientRect().right).to.be.below(step.getBoundingClientRect().left);
    await becomesSeen(map, topic);
  });
});
