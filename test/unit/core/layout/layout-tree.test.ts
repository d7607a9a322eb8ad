import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Box } from "../../../../src/core/layout/geometry.js";
import { layoutTree } from "../../../../src/core/layout/layout-tree.js";
import type { LayoutNode, MapLayout, RoadLine } from "../../../../src/core/layout/map-layout.js";
import {
  boxesOf,
  type Contents,
  collisionsIn,
  contentsOf,
  type Scene,
  scenes,
  shown,
  sizesOf,
} from "../../support/layouts.js";
import { allOf } from "../../support/trees.js";

function layOut(scene: Scene, isRightToLeft = false): MapLayout {
  const { nodes, open, em } = scene;
  return layoutTree(shown(nodes, open), sizesOf(scene), { em, isRightToLeft });
}

/** Checks something that holds for every tree from left to right. */
function always(check: (map: Contents, roots: LayoutNode[], scene: Scene) => void): void {
  const property = fc.property(scenes, (scene) => {
    check(contentsOf(layOut(scene)), shown(scene.nodes, scene.open), scene);
  });
  fc.assert(property, { numRuns: 200 });
}

function boxOf({ nodes }: Contents, { id }: { readonly id: string }): Box {
  return nodes.find((placed) => placed.id === id) as Box;
}

/** The nodes of each level, in the order of the tree. */
function levelsOf(roots: readonly LayoutNode[]): LayoutNode[][] {
  if (roots.length === 0) return [];
  return [[...roots], ...levelsOf(roots.flatMap(({ children }) => children))];
}

const leaf = (id: string): LayoutNode => ({ id, children: [] });

/** A step with a leaf and an open topic, and a closed step. */
const small: LayoutNode[] = [
  { id: "a", children: [leaf("b"), { id: "c", children: [leaf("d"), leaf("e")] }] },
  leaf("f"),
];

const smallSizes = {
  node: ({ id }: LayoutNode) =>
    id === "a" || id === "f" ? { width: 100, height: 40 } : { width: 60, height: 20 },
  caption: ({ id }: LayoutNode) => (id === "c" ? { width: 50, height: 10 } : undefined),
};

describe("layoutTree()", () => {
  it("places a small tree as worked out by hand", () => {
    const layout = layoutTree(small, smallSizes, { em: 10, isRightToLeft: false });
    const map = contentsOf(layout);
    const places = map.nodes.map(({ id, x, y, side }) => [id, x, y, side]);
    expect(places).toEqual([
      // In the middle of b and c.
      ["a", 15, 19.5, "right"],
      ["b", 145, 15, "right"],
      // A branch gap of 9 below b.
      ["c", 145, 44, "right"],
      // A leaf gap of 5 between them, and c in the middle.
      ["d", 235, 31.5, "right"],
      ["e", 235, 56.5, "right"],
      // A step gap of 14 below a.
      ["f", 15, 73.5, "right"],
    ]);
    expect(map.captions.get("c")).toEqual({ x: 235, y: 16.5, width: 50, height: 10 });
    expect(map.bounds).toEqual({ width: 310, height: 128.5 });
    expect(layout.road).toEqual({ x: 65, top: 4.5, bottom: 128.5 });
    expect(layout.detail).toBeUndefined();
  });

  it("keeps all boxes apart and on the map, with a margin", () => {
    always((map, _, { em }) => {
      expect(collisionsIn(map)).toEqual([]);
      const boxes = boxesOf(map).map(([, box]) => box);
      const { width, height } = map.bounds;
      const margins = [
        Math.min(...boxes.map(({ x }) => x)),
        Math.min(...boxes.map(({ y }) => y)),
        width - Math.max(...boxes.map((box) => box.x + box.width)),
        height - Math.max(...boxes.map((box) => box.y + box.height)),
      ];
      for (const margin of margins) expect(margin).toBeCloseTo(1.5 * em);
    });
  });

  it("places every node that is shown, in the order of the tree and in its size", () => {
    always((map, roots, scene) => {
      const sizes = sizesOf(scene);
      const expected = allOf(roots).map((each) => ({ id: each.id, ...sizes.node(each) }));
      expect(map.nodes.map(({ id, width, height }) => ({ id, width, height }))).toEqual(expected);
    });
  });

  it("gives each level a column beyond the one before, aligned at its inner edge", () => {
    always((map, roots) => {
      let end = Number.NEGATIVE_INFINITY;
      for (const level of levelsOf(roots)) {
        const boxes = level.map((each) => boxOf(map, each));
        const [{ x } = { x: Number.NaN }] = boxes;
        for (const box of boxes) expect(box.x).toBeCloseTo(x);
        expect(x).toBeGreaterThan(end);
        end = x + Math.max(...boxes.map(({ width }) => width));
      }
    });
  });

  it("keeps the order of a level from top to bottom, with space between", () => {
    always((map, roots, { em }) => {
      for (const level of levelsOf(roots)) {
        level.slice(1).forEach((each, at) => {
          const above = boxOf(map, level[at] as LayoutNode);
          const gap = boxOf(map, each).y - above.y - above.height;
          expect(gap).toBeGreaterThan(0.5 * em - 1e-6);
        });
      }
    });
  });

  it("puts a node in the middle of its first and last child", () => {
    always((map, roots) => {
      const middle = (node: LayoutNode) => boxOf(map, node).y + boxOf(map, node).height / 2;
      for (const node of allOf(roots)) {
        const [first] = node.children;
        const last = node.children.at(-1);
        if (first && last) expect(middle(node)).toBeCloseTo((middle(first) + middle(last)) / 2);
      }
    });
  });

  it("puts each caption right above the first child, at its inner edge", () => {
    always((map, roots, scene) => {
      const sizes = sizesOf(scene);
      const captioned = allOf(roots).filter((node) => node.children[0] && sizes.caption(node));
      expect([...map.captions.keys()]).toEqual(captioned.map(({ id }) => id));
      for (const owner of captioned) {
        const { x, y } = boxOf(map, owner.children[0] as LayoutNode);
        const caption = map.captions.get(owner.id) as Box;
        expect(caption).toMatchObject({ ...sizes.caption(owner) });
        expect(caption.x).toBeCloseTo(x);
        expect(y - caption.y - caption.height).toBeCloseTo(0.5 * scene.em);
      }
    });
  });

  it("leads the road through the middle of the steps, and out at both ends", () => {
    fc.assert(
      fc.property(scenes, fc.boolean(), (scene, isRightToLeft) => {
        const layout = layOut(scene, isRightToLeft);
        const map = contentsOf(layout);
        const road = layout.road as RoadLine;
        const boxes = scene.nodes.map((step) => boxOf(map, step));
        for (const { x, width } of boxes) expect(x + width / 2).toBeCloseTo(road.x);
        const last = boxes.at(-1) as Box;
        expect(road.top).toBeCloseTo((boxes[0] as Box).y - 1.5 * scene.em);
        expect(road.bottom).toBeCloseTo(last.y + last.height + 1.5 * scene.em);
        expect(road.top).toBeGreaterThan(-1e-6);
        expect(road.bottom).toBeLessThan(map.bounds.height + 1e-6);
      }),
    );
  });

  it("mirrors the picture for right-to-left text", () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const [layout, mirrored] = [layOut(scene), layOut(scene, true)];
        const { width } = layout.bounds;
        expect(mirrored.bounds).toEqual(layout.bounds);
        expect(mirrored.road).toEqual({
          ...layout.road,
          x: expect.closeTo(width - (layout.road as RoadLine).x, 6),
        });
        const expected = boxesOf(contentsOf(layout)).map(([name, box]) => [
          name,
          expect.objectContaining({ x: expect.closeTo(width - box.x - box.width, 6), y: box.y }),
        ]);
        expect(boxesOf(contentsOf(mirrored))).toEqual(expected);
        for (const { side } of contentsOf(mirrored).nodes) expect(side).toBe("left");
      }),
    );
  });

  it("lays out nothing at all", () => {
    const layout = layoutTree([], smallSizes, { em: 10, isRightToLeft: false });
    expect(layout.bounds).toEqual({ width: 30, height: 30 });
    expect(contentsOf(layout).nodes).toEqual([]);
  });

  it("copes with a hundred levels", () => {
    const chain = Array.from({ length: 99 }).reduce<LayoutNode>(
      (below, _, at) => ({ id: `${at}`, children: [below] }),
      leaf("end"),
    );
    const layout = layoutTree([chain], smallSizes, { em: 10, isRightToLeft: false });
    expect(layout.bounds).toEqual({ width: 100 * 60 + 99 * 30 + 30, height: 50 });
  });
});
