import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Box, Span } from "../../../../src/core/layout/geometry.js";
import { layoutRoad } from "../../../../src/core/layout/layout-road.js";
import type { LayoutNode, Placing } from "../../../../src/core/layout/map-layout.js";
import { planNarrowRoad } from "../../../../src/core/layout/plan-narrow-road.js";
import { planWideRoad } from "../../../../src/core/layout/plan-wide-road.js";
import { Road } from "../../../../src/core/layout/road.js";
import type { RoadLayout, RoadSizes } from "../../../../src/core/layout/road-layout.js";
import { RoadMemo } from "../../../../src/core/layout/road-memo.js";
import { roadMetrics } from "../../../../src/core/layout/road-metrics.js";
import {
  boxesOf,
  EVERYTHING,
  guessedSizes,
  layOut,
  optionsOf,
  pathsOf,
  pictureOf,
  type Scene,
  scenesOf,
  shown,
  sizesOf,
} from "../../support/layouts.js";
import { flatten } from "../../support/roadmaps.js";
import { allOf } from "../../support/trees.js";

const scenes = scenesOf(6, 4);

/** From one share of a map's height to another, somewhat above it and below it included. */
const share = fc.double({ min: -0.2, max: 1.2, noNaN: true });
const shares = fc.tuple(share, share);

function spanOfShares(layout: RoadLayout, [a, b]: readonly [number, number]): Span {
  const { height } = layout.bounds;
  return { top: Math.min(a, b) * height, bottom: Math.max(a, b) * height };
}

/** From the edge of one box to that of another, or hardly more or less. */
const edges = fc.tuple(fc.nat(), fc.nat());

function spanOfEdges(layout: RoadLayout, [a, b]: readonly [number, number], more = 0): Span {
  const ys = boxesOf(pictureOf(layout)).flatMap(([, { y, height }]) => [y, y + height]);
  const [from, to] = [ys[a % ys.length] as number, ys[b % ys.length] as number];
  return { top: Math.min(from, to) - more, bottom: Math.max(from, to) + more };
}

/** Checks something that holds for every stretch of every map. */
function always(check: (layout: RoadLayout, span: Span, scene: Scene) => void): void {
  const byShares = fc.property(scenes, fc.boolean(), shares, (scene, isRightToLeft, pick) => {
    const layout = layOut(scene, isRightToLeft);
    check(layout, spanOfShares(layout, pick), scene);
  });
  fc.assert(byShares, { numRuns: 150 });
  const more = fc.constantFrom(-0.01, 0.01);
  const byEdges = fc.property(scenes, fc.boolean(), edges, more, (scene, rtl, pick, each) => {
    const layout = layOut(scene, rtl);
    const span = spanOfEdges(layout, pick, each);
    if (span.top <= span.bottom) check(layout, span, scene);
  });
  fc.assert(byEdges, { numRuns: 150 });
}

function touches({ y, height }: Box, { top, bottom }: Span): boolean {
  return y + height >= top && y <= bottom;
}

/** What of a whole map touches a stretch, apart from links. */
function touching(layout: RoadLayout, span: Span): Omit<Placing, "links"> {
  const { nodes, teasers, captions } = layout.within(EVERYTHING);
  return {
    nodes: nodes.filter(({ box }) => touches(box, span)),
    teasers: teasers.filter(({ box }) => touches(box, span)),
    captions: captions.filter(({ box }) => touches(box, span)),
  };
}

/** From the highest edge to the lowest of a node, its caption and all that is below it. */
function branchesOf(layout: RoadLayout, roots: readonly LayoutNode[]): Map<string, Span> {
  const { nodes, captions } = pictureOf(layout);
  const boxes = new Map(nodes.map((each) => [each.id, each]));
  const branches = new Map<string, Span>();
  const visit = ({ id, children }: LayoutNode): Span => {
    const own = [boxes.get(id) as Box, captions.get(id)].filter((box) => box !== undefined);
    const spans = own.map(({ y, height }) => ({ top: y, bottom: y + height }));
    const all = [...spans, ...children.map(visit)];
    const branch = {
      top: Math.min(...all.map(({ top }) => top)),
      bottom: Math.max(...all.map(({ bottom }) => bottom)),
    };
    branches.set(id, branch);
    return branch;
  };
  roots.forEach(visit);
  return branches;
}

/** A scene in which every height comes out exactly: there is no rounding to allow for. */
function exact(scene: Scene): { scene: Scene; sizes: RoadSizes } {
  const round = { ...scene, em: 20, width: 400 + (scene.width % 2) * 1000 };
  const { node, teaser, caption, detail } = sizesOf(round);
  const even = <T extends { readonly height: number } | undefined>(size: T): T =>
    size && { ...size, height: 2 * Math.ceil(size.height / 2) };
  const sizes: RoadSizes = {
    node: (each) => even(node(each)),
    teaser: (each) => even(teaser(each)),
    caption: (each) => even(caption(each)),
    detail: detail && { ...detail, size: even(detail.size) },
  };
  return { scene: round, sizes };
}

/** Many nodes, none of them open. */
const crowd: readonly LayoutNode[] = Array.from({ length: 100_000 }, (_, at) => ({
  id: `n${at}`,
  children: [],
}));

/** A list that counts how often one of its items is looked at. */
function counted<T>(list: readonly T[], count: () => void): readonly T[] {
  return new Proxy(list, {
    get(target, key, receiver) {
      if (typeof key === "string" && /^\d+$/.test(key)) count();
      return Reflect.get(target, key, receiver);
    },
  });
}

describe("within()", () => {
  it("gives exactly the nodes, captions and teasers that touch the stretch, in order", () => {
    always((layout, span) => {
      const { nodes, teasers, captions } = layout.within(span);
      expect({ nodes, teasers, captions }).toEqual(touching(layout, span));
    });
  });

  it("gives the whole map in the order of the tree", () => {
    always((layout, _, { nodes, open }) => {
      const order = allOf(shown(nodes, open)).map(({ id }) => id);
      const whole = layout.within(EVERYTHING);
      const placeOf = new Map(order.map((id, at) => [id, at]));
      expect(whole.nodes.map(({ node }) => node.id)).toEqual(order);
      for (const list of [whole.captions, whole.teasers]) {
        const places = list.map(({ node }) => placeOf.get(node.id) as number);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }
    });
  });

  it("counts edges in, to the very pixel", () => {
    const property = fc.property(scenes, fc.boolean(), edges, (each, isRightToLeft, pick) => {
      const { scene, sizes } = exact(each);
      const roots = shown(scene.nodes, scene.open);
      const layout = layoutRoad(roots, sizes, optionsOf(scene, isRightToLeft));
      const span = spanOfEdges(layout, pick);
      const { nodes, teasers, captions } = layout.within(span);
      expect({ nodes, teasers, captions }).toEqual(touching(layout, span));
    });
    fc.assert(property, { numRuns: 300 });
  });

  it("gives every link to a node in the stretch, as it is in the whole map", () => {
    always((layout, span) => {
      const whole = layout.within(EVERYTHING).links;
      const { nodes, links } = layout.within(span);
      const given = new Set(links.map(({ target }) => target));
      expect(links).toEqual(whole.filter(({ target }) => given.has(target)));
      const inSight = new Set(nodes.map(({ node }) => node.id));
      for (const { target } of whole) if (inSight.has(target)) expect(given).toContain(target);
    });
  });

  it("gives links to branches that reach into the stretch, and one more at either end", () => {
    always((layout, span, { nodes, open }) => {
      const roots = shown(nodes, open);
      const branches = branchesOf(layout, roots);
      const given = new Set(layout.within(span).links.map(({ target }) => target));
      for (const owner of allOf(roots)) {
        const spans = owner.children.map(({ id }) => branches.get(id) as Span);
        const first = spans.filter(({ bottom }) => bottom < span.top).length;
        const end = spans.filter(({ top }) => top <= span.bottom).length;
        const near = owner.children.slice(Math.max(0, first - 1), end + 1).map(({ id }) => id);
        const links = owner.children.filter(({ id }) => given.has(id)).map(({ id }) => id);
        const { top, bottom } = branches.get(owner.id) as Span;
        if (top <= span.bottom && bottom >= span.top) expect(links).toEqual(near);
        else if (roots.includes(owner)) expect(near).toEqual(expect.arrayContaining(links));
        else expect(links).toEqual([]);
      }
    });
  });

  it("gives no link at all where a stretch is away from the map", () => {
    always((layout) => {
      const { height } = layout.bounds;
      const nothing = { nodes: [], links: [], teasers: [], captions: [] };
      expect(layout.within({ top: -100, bottom: -1 })).toEqual(nothing);
      expect(layout.within({ top: height + 1, bottom: height + 100 })).toEqual(nothing);
    });
  });

  it("gives the two links between which a stretch lies", () => {
    const children = ["a", "b", "c", "d"].map((id) => ({ id, children: [] }));
    const sizes = guessedSizes(roadMetrics(1400, 20));
    const options = { width: 1400, em: 20, isRightToLeft: false };
    const layout = layoutRoad([{ id: "step", children }], sizes, options);
    const [b, c] = [layout.boxAt([0, 1]) as Box, layout.boxAt([0, 2]) as Box];
    const gap = { top: b.y + b.height + 1, bottom: c.y - 1 };
    const targets = layout.within(gap).links.map(({ target }) => target);
    expect(targets).toEqual(["b", "c"]);
    expect(layout.within(gap).nodes.map(({ node }) => node.id)).not.toContain("b");
  });

  it.each([400, 1400])("looks at few of 100,000 steps for a screenful, at %i pixels", (width) => {
    const metrics = roadMetrics(width, 20);
    const context = { sizes: guessedSizes(metrics), metrics, memo: new RoadMemo() };
    const plan =
      metrics.form === "wide"
        ? planWideRoad(crowd, { ...context, canFan: true })
        : planNarrowRoad(crowd, { ...context, canFan: false });
    let looks = 0;
    const count = () => {
      looks += 1;
    };
    const { stops, tops } = plan;
    const road = new Road(
      { ...plan, stops: counted(stops, count), tops: counted(tops, count) },
      false,
    );
    for (const top of [0, 0.3, 0.9, 1].map((part) => part * plan.bounds.height)) {
      looks = 0;
      const { nodes } = road.within({ top: top - 500, bottom: top + 500 });
      expect(nodes.length).toBeGreaterThan(3);
      expect(looks).toBeLessThan(200);
    }
  });

  it.each([400, 1400])("looks at few of 100,000 topics for a screenful, at %i pixels", (width) => {
    const guessed = guessedSizes(roadMetrics(width, 20));
    let looks = 0;
    const sizes: RoadSizes = {
      ...guessed,
      node(each) {
        const size = guessed.node(each);
        return {
          width: size.width,
          get height() {
            looks += 1;
            return size.height;
          },
        };
      },
    };
    const options = { width, em: 20, isRightToLeft: false };
    const layout = layoutRoad([{ id: "step", children: crowd }], sizes, options);
    for (const top of [0, 0.3, 0.9, 1].map((part) => part * layout.bounds.height)) {
      looks = 0;
      const { nodes } = layout.within({ top: top - 500, bottom: top + 500 });
      expect(nodes.length).toBeGreaterThan(3);
      expect(looks).toBeLessThan(500);
    }
  });
});

describe("boxAt()", () => {
  it("says of every node what within() says", () => {
    always((layout, span, { nodes, open }) => {
      const paths = new Map(pathsOf(shown(nodes, open)).map(([path, { id }]) => [id, path]));
      const whole = layout.within(EVERYTHING).nodes;
      expect(whole).toHaveLength(paths.size);
      for (const { node, box } of [...whole, ...layout.within(span).nodes]) {
        expect(layout.boxAt(paths.get(node.id) ?? [])).toEqual(box);
      }
    });
  });

  it("knows nothing of nodes that are closed away", () => {
    always((layout, _, { nodes, open }) => {
      const seen = new Set(allOf(shown(nodes, open)).map(({ id }) => id));
      const everything = shown(nodes, new Set(flatten(nodes).map(({ id }) => id)));
      for (const [path, { id }] of pathsOf(everything)) {
        expect(layout.boxAt(path) !== undefined).toBe(seen.has(id));
      }
    });
  });

  it("knows nothing of places where there is no node", () => {
    always((layout, _, { nodes, open }) => {
      expect(layout.boxAt([])).toBeUndefined();
      expect(layout.boxAt([-1])).toBeUndefined();
      expect(layout.boxAt([nodes.length])).toBeUndefined();
      for (const [path, { children }] of pathsOf(shown(nodes, open))) {
        expect(layout.boxAt([...path, children.length])).toBeUndefined();
        expect(layout.boxAt([...path, -1])).toBeUndefined();
      }
    });
  });

  it("mirrors places for right-to-left text", () => {
    fc.assert(
      fc.property(scenes, (scene) => {
        const [original, mirrored] = [layOut(scene), layOut(scene, true)];
        for (const [path] of pathsOf(shown(scene.nodes, scene.open))) {
          const { x, y, width, height } = original.boxAt(path) as Box;
          const expected = { x: expect.closeTo(scene.width - x - width, 6), y, width, height };
          expect(mirrored.boxAt(path)).toEqual(expected);
        }
      }),
    );
  });
});
