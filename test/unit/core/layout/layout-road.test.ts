import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Box } from "../../../../src/core/layout/geometry.js";
import { layoutRoad } from "../../../../src/core/layout/layout-road.js";
import type { LayoutNode } from "../../../../src/core/layout/map-layout.js";
import { roadMetrics } from "../../../../src/core/layout/road-metrics.js";

import {
  boxesOf,
  collisionsIn,
  draw,
  guessedSizes,
  optionsOf,
  type Picture,
  pictureOf,
  type Scene,
  scenes,
  shown,
  sizesOf,
  textSizes,
} from "../../support/layouts.js";
import { backendData, flatten, node } from "../../support/roadmaps.js";
import { allOf } from "../../support/trees.js";

/** Checks something that holds for every picture. */
function always(check: (picture: Picture, scene: Scene) => void, numRuns = 300): void {
  const property = fc.property(scenes, fc.boolean(), (scene, isRightToLeft) => {
    check(draw(scene, isRightToLeft), scene);
  });
  fc.assert(property, { numRuns });
}

function boxOf(picture: Picture, id: string): Box {
  return picture.nodes.find((placed) => placed.id === id) as Box;
}

function topsOf(picture: Picture, nodes: readonly { readonly id: string }[]): number[] {
  return nodes.map(({ id }) => boxOf(picture, id).y);
}

/** The lowest edge of a node and everything below it. */
function bottomOf(picture: Picture, { id, children }: LayoutNode): number {
  const { y, height } = boxOf(picture, id);
  return Math.max(y + height, ...children.map((child) => bottomOf(picture, child)));
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
    always((picture) => expect(collisionsIn(picture)).toEqual([]), 2000);
  });

  it("keeps nodes apart that are not measured yet", () => {
    always((_, scene) => {
      const sizes = guessedSizes(roadMetrics(scene.width, scene.em));
      const layout = layoutRoad(shown(scene.nodes, scene.open), sizes, optionsOf(scene));
      expect(collisionsIn(pictureOf(layout))).toEqual([]);
    });
  });

  it("places every node that is shown, in the order of the tree and in its size", () => {
    always((picture, scene) => {
      const sizes = sizesOf(scene);
      const nodes = allOf(shown(scene.nodes, scene.open));
      expect(picture.nodes).toMatchObject(
        nodes.map((each) => ({ id: each.id, ...sizes.node(each) })),
      );
      expect(picture.nodes).toHaveLength(nodes.length);
    });
  });

  it("is as wide as its container", () => {
    always((picture, { width }) => expect(picture.bounds.width).toBe(width));
  });

  it("puts the steps below each other, in a line on the road", () => {
    always((picture, { nodes }) => {
      const boxes = nodes.map(({ id }) => boxOf(picture, id));
      boxes.slice(1).forEach((box, at) => {
        const above = boxes[at] as Box;
        expect(box.y).toBeGreaterThan(above.y + above.height);
      });
      for (const { x, y, width, height } of boxes) {
        expect(x).toBeLessThan(picture.road.x);
        expect(x + width).toBeGreaterThan(picture.road.x);
        expect(y).toBeGreaterThan(picture.road.top);
        expect(y + height).toBeLessThan(picture.road.bottom);
      }
      expect(picture.road.bottom).toBeLessThanOrEqual(picture.bounds.height);
    });
  });

  it("puts siblings and all that is below them in their order from top to bottom", () => {
    always((picture, { nodes, open }) => {
      for (const { children } of allOf(shown(nodes, open))) {
        children.slice(1).forEach((child, at) => {
          const above = children[at] as LayoutNode;
          expect(boxOf(picture, child.id).y).toBeGreaterThan(bottomOf(picture, above) - 1e-6);
        });
      }
    });
  });

  it("links each topic with its parent, and nothing else", () => {
    always((picture, { nodes, open }) => {
      const expected = allOf(shown(nodes, open)).flatMap(({ id, children }) =>
        children.map((child) => `${id} ${child.id}`),
      );
      const links = picture.links.map(({ source, target }) => `${source} ${target}`);
      expect(links.sort()).toEqual(expected.sort());
    });
  });

  it("leads each link from its parent's box to its topic's, on their side", () => {
    always((picture) => {
      for (const { source, target, side, from, to } of picture.links) {
        expect({ ...from, id: source, side }).toEqual(boxOf(picture, source));
        expect({ ...to, id: target, side }).toEqual(boxOf(picture, target));
      }
    });
  });

  it("puts each caption in its size above the topics it is for", () => {
    always((picture, scene) => {
      const sizes = sizesOf(scene);
      const owners = allOf(shown(scene.nodes, scene.open)).filter(({ children }) => children[0]);
      const captioned = owners.filter((owner) => sizes.caption(owner));
      expect([...picture.captions.keys()].sort()).toEqual(captioned.map(({ id }) => id).sort());
      for (const owner of captioned) {
        const caption = picture.captions.get(owner.id) as Box;
        expect(caption).toMatchObject({ ...sizes.caption(owner) });
        const bottom = caption.y + caption.height;
        for (const top of topsOf(picture, owner.children)) expect(top).toBeGreaterThan(bottom);
      }
    });
  });

  it("leads curves outward and elbows down", () => {
    always((picture) => {
      for (const { source, target, shape, side } of picture.links) {
        const from = boxOf(picture, source);
        const to = boxOf(picture, target);
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
        const others = sizesOf({ ...opened, seed });
        const changed = {
          ...sizes,
          node: (each: LayoutNode) => (each.id === id ? others : sizes).node(each),
        };
        const roots = shown(opened.nodes, opened.open);
        const after = pictureOf(layoutRoad(roots, changed, optionsOf(opened)));
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
    always((picture, scene) => {
      const ids = picture.nodes.map(({ id }) => id);
      const isShown = scene.detail !== undefined && ids.includes(scene.detail);
      expect(picture.detail !== undefined).toBe(picture.form === "wide" && isShown);
      if (!picture.detail) return;
      const owner = picture.nodes.find(({ id }) => id === scene.detail);
      expect(picture.detail.x < picture.road.x ? "left" : "right").not.toBe(owner?.side);
    });
  });

  it("puts the detail card beside its node where no other step is open", () => {
    always((_, scene) => {
      const owner = scene.nodes.find((step) =>
        flatten([step]).some(({ id }) => id === scene.detail),
      );
      const picture = draw({
        ...scene,
        open: new Set(owner && flatten([owner]).map(({ id }) => id)),
      });
      if (!picture.detail || scene.detail === undefined) return;
      const { y, height } = boxOf(picture, scene.detail);
      // The head of the card, two and a half lines high, is level with the node.
      const { unit } = roadMetrics(scene.width, scene.em);
      const wanted = Math.max(0, y + height / 2 - 2.5 * unit);
      expect(Math.abs(picture.detail.y - wanted)).toBeLessThanOrEqual(unit);
    });
  });

  it("hints at closed steps in the wide form, unless the detail card is in the place", () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const picture = draw({ ...scene, detail: undefined });
        const closed = shown(scene.nodes, scene.open).filter(({ children }) => !children[0]);
        const hinted = closed.filter(({ id }) => !scene.open.has(id)).map(({ id }) => id);
        expect([...picture.teasers.keys()]).toEqual(picture.form === "wide" ? hinted : []);
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
    const sizes = textSizes(list, new Set(), roadMetrics(1200, 16));
    const options = { width: 1200, em: 16, isRightToLeft: false };
    const picture = pictureOf(layoutRoad(shown(list, new Set()), sizes, options));
    expect(picture.nodes.map(({ side }) => side)).toEqual(["right", "left", "right"]);
  });

  it.each([320, 1200])("draws an empty road %i pixels wide", (width) => {
    const picture = draw({ nodes: [], open: new Set(), detail: undefined, width, em: 16, seed: 1 });
    expect(picture).toMatchObject({ nodes: [], links: [], detail: undefined });
    expect(picture.bounds.height).toBeGreaterThanOrEqual(0);
  });

  it("draws the deepest branch there may be", () => {
    let deepest: LayoutNode = { id: "n100", children: [] };
    for (let level = 99; level > 0; level -= 1) deepest = { id: `n${level}`, children: [deepest] };
    for (const width of [320, 1600]) {
      const options = { width, em: 16, isRightToLeft: false };
      const layout = layoutRoad([deepest], guessedSizes(roadMetrics(width, 16)), options);
      expect(pictureOf(layout).nodes).toHaveLength(100);
      expect(collisionsIn(pictureOf(layout))).toEqual([]);
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

  function drawSteps(open: ReadonlySet<string>, width: number, em = 16): Picture {
    const sizes = textSizes(steps, open, roadMetrics(width, em));
    const options = { width, em, isRightToLeft: false };
    return pictureOf(layoutRoad(shown(steps, open), sizes, options));
  }

  it.each([320, 390, 768, 912, 1024, 1440])(
    "keeps everything apart at %i pixels, whichever steps are open",
    (width) => {
      for (const choice of choices) {
        for (const topics of [[], below]) {
          const picture = drawSteps(new Set([...choice, ...topics]), width);
          expect(collisionsIn(picture), choice.join(" ")).toEqual([]);
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
