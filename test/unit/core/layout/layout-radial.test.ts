import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Box } from "../../../../src/core/layout/geometry.js";
import { middleOf } from "../../../../src/core/layout/geometry.js";
import { layoutRadial } from "../../../../src/core/layout/layout-radial.js";
import type { LayoutNode, MapLayout, RoadArc } from "../../../../src/core/layout/map-layout.js";
import type { RoadmapNodeData } from "../../../../src/core/model/roadmap.js";
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
import { backendData, flatten } from "../../support/roadmaps.js";
import { allOf } from "../../support/trees.js";

const TURN = 2 * Math.PI;

interface Radial extends Contents {
  readonly road: RoadArc;
}

function drawn(layout: MapLayout): Radial {
  return { ...contentsOf(layout), road: layout.road as RoadArc };
}

function draw(scene: Scene, isRightToLeft = false): Radial {
  const { nodes, open, em } = scene;
  return drawn(layoutRadial(shown(nodes, open), sizesOf(scene), { em, isRightToLeft }));
}

/** Checks something that holds for every radial map from left to right. */
function always(check: (map: Radial, roots: LayoutNode[], scene: Scene) => void): void {
  const property = fc.property(scenes, (scene) => {
    check(draw(scene), shown(scene.nodes, scene.open), scene);
  });
  fc.assert(property, { numRuns: 100 });
}

/** The nodes of each level, in the order of the tree. */
function levelsOf(roots: readonly LayoutNode[]): LayoutNode[][] {
  if (roots.length === 0) return [];
  return [[...roots], ...levelsOf(roots.flatMap(({ children }) => children))];
}

/** Where the middle of a node is from the centre. */
function fromCentre({ nodes, road }: Radial, { id }: { readonly id: string }) {
  const { x, y } = middleOf(nodes.find((placed) => placed.id === id) as Box);
  return { x: x - road.x, y: y - road.y };
}

/** How far one has to turn clockwise: more than 0, and up to a turn. */
function turnBetween(from: number, to: number): number {
  const turn = (((to - from) % TURN) + TURN) % TURN;
  return turn === 0 ? TURN : turn;
}

const leaf = (id: string): LayoutNode => ({ id, children: [] });
const stepSize = { width: 100, height: 40 };
const fixed = (size: (node: LayoutNode) => { width: number; height: number }) => ({
  node: size,
  caption: () => undefined,
});

/** The ten steps as they may measure in a browser. */
function drawBackend(isOpen: (step: number) => boolean): Radial {
  const { steps } = backendData();
  const titles = new Map(flatten(steps).map(({ id, title }) => [id, title]));
  const ids = new Set(steps.map(({ id }) => id));
  const open = steps
    .filter((_, at) => isOpen(at))
    .flatMap((step: RoadmapNodeData) => flatten([step]));
  const sizes = fixed(({ id }) =>
    ids.has(id)
      ? { width: 315, height: 64 }
      : { width: Math.min(300, 60 + 7.5 * (titles.get(id)?.length ?? 0)), height: 34 },
  );
  const roots = shown(steps, new Set(open.map(({ id }) => id)));
  return drawn(layoutRadial(roots, sizes, { em: 15, isRightToLeft: false }));
}

function shareOfBoxes({ nodes, bounds }: Contents): number {
  const area = nodes.reduce((sum, { width, height }) => sum + width * height, 0);
  return area / (bounds.width * bounds.height);
}

describe("layoutRadial()", () => {
  it("places a single step above the title, as worked out by hand", () => {
    const map = drawn(
      layoutRadial(
        [leaf("a")],
        fixed(() => stepSize),
        { em: 10, isRightToLeft: false },
      ),
    );
    expect(map.nodes).toEqual([{ id: "a", x: 15, y: 15, ...stepSize, side: "right" }]);
    // Half the title, half the step, and 12 or 30 between them.
    expect(map.road).toEqual({ x: 65, y: 117, radiusX: 130, radiusY: 82, from: 0, to: 0 });
    expect(map.bounds).toEqual({ width: 130, height: 182 });
  });

  it("places four square steps at the quarters, as worked out by hand", () => {
    const roots = ["a", "b", "c", "d"].map(leaf);
    const square = fixed(() => ({ width: 40, height: 40 }));
    const map = drawn(layoutRadial(roots, square, { em: 10, isRightToLeft: false }));
    const about = (x: number, y: number) => ({ x: expect.closeTo(x), y: expect.closeTo(y) });
    expect(map.nodes).toMatchObject([
      { id: "a", ...about(115, 15), side: "right" },
      { id: "b", ...about(215, 97), side: "right" },
      { id: "c", ...about(115, 179), side: "right" },
      { id: "d", ...about(15, 97), side: "left" },
    ]);
    expect(map.bounds.width).toBeCloseTo(270);
    expect(map.bounds.height).toBeCloseTo(234);
    expect(map.road).toMatchObject({ ...about(135, 117), radiusX: 100, radiusY: 82, from: 0 });
    expect(map.road.to).toBeCloseTo(0.75 * TURN);
  });

  it("places a chain on rings that just keep its boxes apart", () => {
    const chain = { id: "a", children: [{ id: "b", children: [leaf("c")] }] };
    const sizes = fixed(({ id }) => (id === "a" ? stepSize : { width: 60, height: 20 }));
    const map = drawn(layoutRadial([chain], sizes, { em: 10, isRightToLeft: false }));
    const ys = ["a", "b", "c"].map((id) => fromCentre(map, { id }).y);
    expect(ys).toEqual([-82, -124, -156].map((y) => expect.closeTo(y)));
  });

  it("keeps all boxes apart and on the map, with a margin", () => {
    always((map, _, { em }) => {
      expect(collisionsIn(map)).toEqual([]);
      for (const [, { x, y, width, height }] of boxesOf(map)) {
        expect(Math.min(x, y)).toBeGreaterThan(1.5 * em - 1e-6);
        expect(x + width).toBeLessThan(map.bounds.width - 1.5 * em + 1e-6);
        expect(y + height).toBeLessThan(map.bounds.height - 1.5 * em + 1e-6);
      }
    });
  });

  it("leaves a little space between any two boxes", () => {
    always((map, _, { em }) => {
      const wider = map.nodes.map((node) => ({
        ...node,
        width: node.width + 0.8 * em,
        height: node.height + 0.5 * em,
      }));
      const bounds = { width: map.bounds.width + em, height: map.bounds.height + em };
      expect(collisionsIn({ ...map, bounds, nodes: wider })).toEqual([]);
    });
  });

  it("keeps the centre free for a title, on the map", () => {
    always(({ nodes, road, bounds }, _, { em }) => {
      for (const { x, y, width, height } of nodes) {
        const beside = Math.max(x - road.x, road.x - x - width, 0);
        const below = Math.max(y - road.y, road.y - y - height, 0);
        expect(Math.hypot(beside, below)).toBeGreaterThan(5 * em - 1e-6);
      }
      expect(Math.min(road.x, road.y)).toBeGreaterThan(6.5 * em - 1e-6);
      expect(road.x).toBeLessThan(bounds.width - 6.5 * em + 1e-6);
      expect(road.y).toBeLessThan(bounds.height - 6.5 * em + 1e-6);
    });
  });

  it("places every node that is shown, in the order of the tree and in its size", () => {
    always((map, roots, scene) => {
      const sizes = sizesOf(scene);
      const expected = allOf(roots).map((each) => ({ id: each.id, ...sizes.node(each) }));
      expect(map.nodes.map(({ id, width, height }) => ({ id, width, height }))).toEqual(expected);
      expect(map.captions.size + map.teasers.size).toBe(0);
    });
  });

  it("puts the steps on the road, from the top on, and all topics beyond it", () => {
    always((map, roots) => {
      const { radiusX, radiusY, from, to } = map.road;
      const steps = roots.map((step) => fromCentre(map, step));
      for (const { x, y } of steps) expect(Math.hypot(x / radiusX, y / radiusY)).toBeCloseTo(1);
      expect(from).toBe(0);
      for (const [angle, step] of [
        [from, steps[0]],
        [to, steps.at(-1)],
      ] as const) {
        expect(step?.x).toBeCloseTo(radiusX * Math.sin(angle));
        expect(step?.y).toBeCloseTo(-radiusY * Math.cos(angle));
      }
      for (const topic of roots.flatMap(({ children }) => allOf(children))) {
        const { x, y } = fromCentre(map, topic);
        expect(Math.hypot(x / radiusX, y / radiusY)).toBeGreaterThan(1);
      }
    });
  });

  it("puts all of a level on one ring round the centre, further out than the one before", () => {
    always((map, roots) => {
      // An ellipse is a x² + b y² = 1; of many points, the two that tell it best are taken.
      let inner = 0;
      for (const level of levelsOf(roots)) {
        const squares = level
          .map((each) => fromCentre(map, each))
          .map(({ x, y }) => [x * x, y * y] as const);
        const [flat, steep] = [
          squares.reduce((a, b) => (b[0] * a[1] > a[0] * b[1] ? b : a)),
          squares.reduce((a, b) => (b[0] * a[1] < a[0] * b[1] ? b : a)),
        ];
        const size = Math.max(...squares.map(([x, y]) => x + y));
        const determinant = flat[0] * steep[1] - flat[1] * steep[0];
        if (determinant < 1e-2 * size * size) continue;
        const a = (steep[1] - flat[1]) / determinant;
        const b = (flat[0] - steep[0]) / determinant;
        for (const [x, y] of squares) expect(a * x + b * y).toBeCloseTo(1, 4);
        expect(1 / Math.sqrt(b)).toBeGreaterThan(inner);
        inner = 1 / Math.sqrt(b);
      }
    });
  });

  it("keeps the order of a level clockwise, once round", () => {
    always((map, roots) => {
      for (const level of levelsOf(roots)) {
        const angles = level.map((each) => {
          const { x, y } = fromCentre(map, each);
          return Math.atan2(x, -y);
        });
        const turns = angles.map((angle, at) =>
          turnBetween(angle, angles[(at + 1) % angles.length] as number),
        );
        expect(turns.reduce((sum, turn) => sum + turn, 0)).toBeCloseTo(TURN);
      }
    });
  });

  it("gives a step with more below it more of the ring", () => {
    const topics = Array.from({ length: 12 }, (_, at) => leaf(`t${at}`));
    const roots = [leaf("a"), { id: "b", children: topics }, leaf("c"), leaf("d"), leaf("e")];
    const map = drawn(
      layoutRadial(
        roots,
        fixed(() => stepSize),
        { em: 10, isRightToLeft: false },
      ),
    );
    const [a = 0, b = 0, c = 0, d = 0] = ["a", "b", "c", "d"].map((id) => {
      const { x, y } = fromCentre(map, { id });
      return Math.atan2(x / map.road.radiusX, -y / map.road.radiusY);
    });
    expect(turnBetween(a, c)).toBeGreaterThan(2 * turnBetween(c, d));
    expect(turnBetween(a, b)).toBeGreaterThan(turnBetween(c, d));
  });

  it("says on which side of the centre a node is", () => {
    fc.assert(
      fc.property(scenes, fc.boolean(), (scene, isRightToLeft) => {
        const map = draw(scene, isRightToLeft);
        for (const node of map.nodes) {
          const { x } = fromCentre(map, node);
          if (Math.abs(x) > 0.6) expect(node.side).toBe(x < 0 ? "left" : "right");
          if (Math.abs(x) < 0.4) expect(node.side).toBe("right");
        }
      }),
    );
  });

  it("mirrors the picture for right-to-left text", () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const [original, mirrored] = [draw(scene), draw(scene, true)];
        const { width } = original.bounds;
        expect(mirrored.bounds).toEqual(original.bounds);
        const { x, from, to } = original.road;
        expect(mirrored.road).toEqual({
          ...original.road,
          x: expect.closeTo(width - x, 6),
          from: expect.closeTo(-from, 6),
          to: expect.closeTo(-to, 6),
        });
        const expected = boxesOf(original).map(([name, box]) => [
          name,
          expect.objectContaining({ x: expect.closeTo(width - box.x - box.width, 6), y: box.y }),
        ]);
        expect(boxesOf(mirrored)).toEqual(expected);
      }),
    );
  });

  it("draws ten closed steps as a wreath, close together", () => {
    const map = drawBackend(() => false);
    expect(collisionsIn(map)).toEqual([]);
    expect(map.bounds.width).toBeLessThan(920);
    expect(map.bounds.height).toBeLessThan(500);
  });

  it.each([
    ["one step", (step: number) => step === 2, 0.28],
    ["two steps", (step: number) => step === 1 || step === 4, 0.19],
    ["all steps", () => true, 0.17],
  ])("is not mostly empty with %s open", (_, isOpen, share) => {
    const map = drawBackend(isOpen);
    expect(collisionsIn(map)).toEqual([]);
    expect(shareOfBoxes(map)).toBeGreaterThan(share);
  });

  it("lays out nothing but the title", () => {
    const layout = layoutRadial(
      [],
      fixed(() => stepSize),
      { em: 10, isRightToLeft: false },
    );
    expect(layout.bounds).toEqual({ width: 130, height: 130 });
    expect(layout.road).toMatchObject({ x: 65, y: 65, from: 0, to: 0 });
  });

  it("copes with many nodes and levels", () => {
    const chains = Array.from({ length: 40 }, (_, chain) =>
      Array.from({ length: 99 }).reduce<LayoutNode>(
        (below, __, at) => ({ id: `${chain}.${at}`, children: [below] }),
        leaf(`${chain}`),
      ),
    );
    const map = drawn(
      layoutRadial(
        chains,
        fixed(() => stepSize),
        { em: 10, isRightToLeft: false },
      ),
    );
    expect(map.nodes).toHaveLength(4000);
    expect(collisionsIn(map)).toEqual([]);
  });
});
