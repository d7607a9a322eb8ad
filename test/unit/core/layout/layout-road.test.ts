import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Box } from "../../../../src/core/layout/geometry.js";
import { layoutRoad } from "../../../../src/core/layout/layout-road.js";
import type { LayoutNode, RoadLayout } from "../../../../src/core/layout/road-layout.js";
import { roadMetrics } from "../../../../src/core/layout/road-metrics.js";
import {
  allOf,
  boxesOf,
  collisionsIn,
  draw,
  type Scene,
  scenes,
  shown,
  sizesOf,
  textSizes,
} from "../../support/layouts.js";
import { backendData, flatten, node } from "../../support/roadmaps.js";

/** Checks something that holds for every picture. */
function always(check: (layout: RoadLayout, scene: Scene) => void, numRuns = 300): void {
  const property = fc.property(scenes, fc.boolean(), (scene, isRightToLeft) => {
    check(draw(scene, isRightToLeft), scene);
  });
  fc.assert(property, { numRuns });
}

function boxOf(layout: RoadLayout, id: string): Box {
  return layout.nodes.find((placed) => placed.id === id) as Box;
}

function topsOf(layout: RoadLayout, nodes: readonly { readonly id: string }[]): number[] {
  return nodes.map(({ id }) => boxOf(layout, id).y);
}

/** The lowest edge of a node and everything below it. */
function bottomOf(layout: RoadLayout, { id, children }: LayoutNode): number {
  const { y, height } = boxOf(layout, id);
  return Math.max(y + height, ...children.map((child) => bottomOf(layout, child)));
}

/** A map without a detail card, with one more step open. */
const openings = fc.tuple(scenes, fc.nat()).map(([scene, choice]) => {
  const at = choice % scene.nodes.length;
  const id = scene.nodes[at]?.id as string;
  const closed = { ...scene, detail: undefined, open: new Set(scene.open) };
  closed.open.delete(id);
  return { closed, opened: { ...closed, open: new Set(scene.open).add(id) }, at };
});

describe("layoutRoad()", () => {
  it("keeps all boxes apart and on the map", () => {
    always((layout) => expect(collisionsIn(layout)).toEqual([]), 2000);
  });

  it("keeps nodes apart that are not measured yet", () => {
    always((_, { nodes, open, width, em }) => {
      const sizes = { nodes: new Map(), teasers: new Map(), captions: new Map() };
      const layout = layoutRoad(shown(nodes, open), sizes, { width, em, isRightToLeft: false });
      expect(collisionsIn(layout)).toEqual([]);
    });
  });

  it("places every node that is shown, in the order of the tree and in its size", () => {
    always((layout, scene) => {
      const sizes = sizesOf(scene).nodes;
      const ids = allOf(shown(scene.nodes, scene.open)).map(({ id }) => id);
      expect(layout.nodes.map(({ id }) => id)).toEqual(ids);
      for (const placed of layout.nodes) expect(placed).toMatchObject({ ...sizes.get(placed.id) });
    });
  });

  it("is as wide as its container", () => {
    always((layout, { width }) => expect(layout.bounds.width).toBe(width));
  });

  it("puts the steps below each other, in a line on the road", () => {
    always((layout, { nodes }) => {
      const boxes = nodes.map(({ id }) => boxOf(layout, id));
      boxes.slice(1).forEach((box, at) => {
        const above = boxes[at] as Box;
        expect(box.y).toBeGreaterThan(above.y + above.height);
      });
      for (const { x, y, width, height } of boxes) {
        expect(x).toBeLessThan(layout.road.x);
        expect(x + width).toBeGreaterThan(layout.road.x);
        expect(y).toBeGreaterThan(layout.road.top);
        expect(y + height).toBeLessThan(layout.road.bottom);
      }
      expect(layout.road.bottom).toBeLessThanOrEqual(layout.bounds.height);
    });
  });

  it("puts siblings and all that is below them in their order from top to bottom", () => {
    always((layout, { nodes, open }) => {
      for (const { children } of allOf(shown(nodes, open))) {
        children.slice(1).forEach((child, at) => {
          const above = children[at] as LayoutNode;
          expect(boxOf(layout, child.id).y).toBeGreaterThan(bottomOf(layout, above) - 1e-6);
        });
      }
    });
  });

  it("links each topic with its parent, and nothing else", () => {
    always((layout, { nodes, open }) => {
      const expected = allOf(shown(nodes, open)).flatMap(({ id, children }) =>
        children.map((child) => `${id} ${child.id}`),
      );
      const links = layout.links.map(({ source, target }) => `${source} ${target}`);
      expect(links.sort()).toEqual(expected.sort());
    });
  });

  it("leads curves outward and elbows down", () => {
    always((layout) => {
      for (const { source, target, shape, side } of layout.links) {
        const from = boxOf(layout, source);
        const to = boxOf(layout, target);
        const outward = side === "right" ? to.x - from.x - from.width : from.x - to.x - to.width;
        if (shape === "curve") expect(outward).toBeGreaterThan(0);
        else expect(to.y).toBeGreaterThan(from.y + from.height);
      }
    });
  });

  it("moves neither a step that opens nor those before it", () => {
    fc.assert(
      fc.property(openings, ({ closed, opened, at }) => {
        const affected = closed.nodes.slice(0, at + 1);
        expect(topsOf(draw(opened), affected)).toEqual(topsOf(draw(closed), affected));
      }),
      { numRuns: 300 },
    );
  });

  it("never moves a step up that opens while the detail card of another is shown", () => {
    fc.assert(
      fc.property(openings, fc.nat(), ({ closed, opened, at }, choice) => {
        const step = closed.nodes[at] as { id: string };
        const detail = closed.nodes[choice % closed.nodes.length]?.id;
        const [before = 0] = topsOf(draw({ ...closed, detail }), [step]);
        const [after = 0] = topsOf(draw({ ...opened, detail }), [step]);
        expect(after).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  it("does not move a step that opens when its card becomes higher or lower by it", () => {
    fc.assert(
      fc.property(openings, fc.nat(), ({ closed, opened, at }, seed) => {
        const { id } = closed.nodes[at] as { id: string };
        const sizes = sizesOf(opened);
        const other = sizesOf({ ...opened, seed }).nodes.get(id);
        const nodes = new Map(sizes.nodes).set(id, other ?? { width: 0, height: 0 });
        const options = { width: closed.width, em: closed.em, isRightToLeft: false };
        const after = layoutRoad(shown(opened.nodes, opened.open), { ...sizes, nodes }, options);
        expect(boxOf(after, id).y).toBe(boxOf(draw(closed), id).y);
      }),
    );
  });

  it("moves no step for a detail card up to the one it belongs to", () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const owner = scene.nodes.findIndex((step) =>
          flatten([step]).some(({ id }) => id === scene.detail),
        );
        const affected = scene.nodes.slice(0, owner + 1);
        const without = draw({ ...scene, detail: undefined });
        expect(topsOf(draw(scene), affected)).toEqual(topsOf(without, affected));
      }),
      { numRuns: 300 },
    );
  });

  it("shows the detail card in the wide form, across from its node, and only if that is shown", () => {
    always((layout, scene) => {
      const ids = layout.nodes.map(({ id }) => id);
      const isShown = scene.detail !== undefined && ids.includes(scene.detail);
      expect(layout.detail !== undefined).toBe(layout.form === "wide" && isShown);
      if (!layout.detail) return;
      const owner = layout.nodes.find(({ id }) => id === scene.detail);
      expect(layout.detail.x < layout.road.x ? "left" : "right").not.toBe(owner?.side);
    });
  });

  it("puts the detail card beside its node where no other step is open", () => {
    always((_, scene) => {
      const owner = scene.nodes.find((step) =>
        flatten([step]).some(({ id }) => id === scene.detail),
      );
      const layout = draw({
        ...scene,
        open: new Set(owner && flatten([owner]).map(({ id }) => id)),
      });
      if (!layout.detail || scene.detail === undefined) return;
      const { y, height } = boxOf(layout, scene.detail);
      // The head of the card, two and a half lines high, is level with the node.
      const { unit } = roadMetrics(scene.width, scene.em);
      const wanted = Math.max(0, y + height / 2 - 2.5 * unit);
      expect(Math.abs(layout.detail.y - wanted)).toBeLessThanOrEqual(unit);
    });
  });

  it("hints at closed steps in the wide form, unless the detail card is in the place", () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const layout = draw({ ...scene, detail: undefined });
        const closed = shown(scene.nodes, scene.open).filter(({ children }) => !children[0]);
        const hinted = closed.filter(({ id }) => !scene.open.has(id)).map(({ id }) => id);
        expect([...layout.teasers.keys()]).toEqual(layout.form === "wide" ? hinted : []);
        for (const id of draw(scene).teasers.keys()) expect(hinted).toContain(id);
      }),
    );
  });

  it("mirrors the picture for right-to-left text", () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const original = draw(scene);
        const mirrored = draw(scene, true);
        const expected = boxesOf(original).map(([name, { x, y, width, height }]) => [
          name,
          { x: expect.closeTo(scene.width - x - width, 6), y, width, height },
        ]);
        expect(boxesOf(mirrored)).toMatchObject(expected);
        expect(mirrored.road.x).toBeCloseTo(scene.width - original.road.x, 6);
        expect(mirrored.bounds).toEqual(original.bounds);
        const opposite = { left: "right", right: "left" };
        expect(mirrored.nodes.map(({ side }) => side)).toEqual(
          original.nodes.map(({ side }) => opposite[side]),
        );
        expect(mirrored.links.map(({ side }) => side)).toEqual(
          original.links.map(({ side }) => opposite[side]),
        );
      }),
    );
  });

  it("alternates the sides of the steps in the wide form", () => {
    const list = ["a", "b", "c"].map((id) => node(id));
    const layout = layoutRoad(
      shown(list, new Set()),
      textSizes(list, new Set(), roadMetrics(1200, 16)),
      {
        width: 1200,
        em: 16,
        isRightToLeft: false,
      },
    );
    expect(layout.nodes.map(({ side }) => side)).toEqual(["right", "left", "right"]);
  });

  it.each([320, 1200])("draws an empty road %i pixels wide", (width) => {
    const layout = draw({ nodes: [], open: new Set(), detail: undefined, width, em: 16, seed: 1 });
    expect(layout).toMatchObject({ nodes: [], links: [], detail: undefined });
    expect(layout.bounds.height).toBeGreaterThanOrEqual(0);
  });

  it("draws the deepest branch there may be", () => {
    let deepest: LayoutNode = { id: "n100", children: [] };
    for (let level = 99; level > 0; level -= 1) deepest = { id: `n${level}`, children: [deepest] };
    for (const width of [320, 1600]) {
      const options = { width, em: 16, isRightToLeft: false };
      const sizes = { nodes: new Map(), teasers: new Map(), captions: new Map() };
      expect(collisionsIn(layoutRoad([deepest], sizes, options))).toEqual([]);
    }
  });
});

describe("layoutRoad() of the ten-step roadmap", () => {
  const { steps } = backendData();
  const below = steps.flatMap(({ topics = [] }) => flatten(topics)).map(({ id }) => id);

  /** Every choice of open steps: 2 to the power of 10. */
  const choices = Array.from({ length: 2 ** steps.length }, (_, bits) =>
    steps.flatMap(({ id }, at) => ((bits >> at) & 1 ? [id] : [])),
  );

  function drawSteps(open: ReadonlySet<string>, width: number, em = 16): RoadLayout {
    const sizes = textSizes(steps, open, roadMetrics(width, em));
    return layoutRoad(shown(steps, open), sizes, { width, em, isRightToLeft: false });
  }

  it.each([320, 390, 768, 912, 1024, 1440])(
    "keeps everything apart at %i pixels, whichever steps are open",
    (width) => {
      for (const choice of choices) {
        for (const topics of [[], below]) {
          const layout = drawSteps(new Set([...choice, ...topics]), width);
          expect(collisionsIn(layout), choice.join(" ")).toEqual([]);
        }
      }
    },
  );

  it.each([390, 1024])("moves no step at or before one that opens, at %i pixels", (width) => {
    const tops = choices.map((choice) => topsOf(drawSteps(new Set(choice), width), steps));
    tops.forEach((before, bits) => {
      steps.forEach((_, at) => {
        const after = tops[bits | (1 << at)] as number[];
        expect(after.slice(0, at + 1)).toEqual(before.slice(0, at + 1));
      });
    });
  });

  it("shows its topics in columns where there is room, and folded where there is not", () => {
    const open = new Set([...steps.map(({ id }) => id), ...below]);
    const shapesAt = (width: number) => new Set(drawSteps(open, width).links.map((l) => l.shape));
    expect(shapesAt(1600)).toEqual(new Set(["curve"]));
    expect(shapesAt(390)).toEqual(new Set(["elbow"]));
  });
});
