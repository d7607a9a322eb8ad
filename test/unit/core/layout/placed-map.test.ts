import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Area, type Box, hull, isInArea } from "../../../../src/core/layout/geometry.js";
import { layoutRadial } from "../../../../src/core/layout/layout-radial.js";
import { layoutTree } from "../../../../src/core/layout/layout-tree.js";
import type { MapLayout } from "../../../../src/core/layout/map-layout.js";
import { PlacedMap } from "../../../../src/core/layout/placed-map.js";
import {
  boxesOf,
  contentsOf,
  pathsOf,
  type Scene,
  scenesOf,
  shown,
  sizesOf,
  WHOLE_MAP,
} from "../../support/layouts.js";
import { allOf } from "../../support/trees.js";

const scenes = scenesOf(6, 4);
const four = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat());

/** From the edge of some box to that of another, or hardly more or less. */
function areaOfEdges(layout: MapLayout, [a, b, c, d]: readonly number[], more: number): Area {
  const boxes = boxesOf(contentsOf(layout)).map(([, box]) => box);
  const xs = boxes.flatMap(({ x, width }) => [x, x + width]);
  const ys = boxes.flatMap(({ y, height }) => [y, y + height]);
  const pick = (from: readonly number[], at = 0) => from[at % from.length] as number;
  const [x1, x2, y1, y2] = [pick(xs, a), pick(xs, b), pick(ys, c), pick(ys, d)];
  return {
    left: Math.min(x1, x2) - more,
    right: Math.max(x1, x2) + more,
    top: Math.min(y1, y2) - more,
    bottom: Math.max(y1, y2) + more,
  };
}

const layouts = [
  ["a tree", layoutTree, "curve"],
  ["a radial map", layoutRadial, "ray"],
] as const;

describe.each(layouts)("within() and boxAt() of %s", (_, lay, shape) => {
  const layOut = (scene: Scene, isRightToLeft: boolean): MapLayout =>
    lay(shown(scene.nodes, scene.open), sizesOf(scene), { em: scene.em, isRightToLeft });

  /** Checks something that holds for every part of every map. */
  function always(check: (layout: MapLayout, area: Area, scene: Scene) => void): void {
    const more = fc.constantFrom(-0.01, 0, 0.01);
    const property = fc.property(scenes, fc.boolean(), four, more, (scene, rtl, pick, each) => {
      const layout = layOut(scene, rtl);
      check(layout, areaOfEdges(layout, pick, each), scene);
    });
    fc.assert(property, { numRuns: 150 });
  }

  it("give exactly the nodes and captions that touch an area, in order", () => {
    always((layout, area) => {
      const touches = ({ box: { x, y, width, height } }: { readonly box: Box }) =>
        x <= area.right && x + width >= area.left && y <= area.bottom && y + height >= area.top;
      const all = layout.within(WHOLE_MAP);
      const part = layout.within(area);
      expect(part.nodes).toEqual(all.nodes.filter(touches));
      expect(part.captions).toEqual(all.captions.filter(touches));
      expect(part.teasers).toEqual([]);
    });
  });

  it("give the links that have an end in the area, and those that may cross it", () => {
    always((layout, area) => {
      const { links } = layout.within(area);
      const all = layout.within(WHOLE_MAP).links;
      expect(links).toEqual(all.filter(({ from, to }) => isInArea(hull([from, to]), area)));
      const ending = all.filter(({ from, to }) => isInArea(from, area) || isInArea(to, area));
      for (const link of ending) expect(links).toContainEqual(link);
    });
  });

  it("link each node with its parent, from box to box, to the side of the node", () => {
    always((layout, _area, { nodes, open }) => {
      const { links, nodes: placed } = layout.within(WHOLE_MAP);
      const byId = new Map(placed.map((each) => [each.node.id, each]));
      const expected = allOf(shown(nodes, open)).flatMap(({ id, children }) =>
        children.map((child) => {
          const to = byId.get(child.id);
          return {
            source: id,
            target: child.id,
            shape,
            side: to?.side,
            from: byId.get(id)?.box,
            to: to?.box,
          };
        }),
      );
      expect(links).toEqual(expected);
    });
  });

  it("say the same of every node", () => {
    always((layout, _area, { nodes, open }) => {
      const paths = pathsOf(shown(nodes, open));
      const placed = layout.within(WHOLE_MAP).nodes;
      expect(paths.map(([path]) => layout.boxAt(path))).toEqual(placed.map(({ box }) => box));
      expect(paths.map(([, { id }]) => id)).toEqual(placed.map(({ node }) => node.id));
    });
  });

  it("know nothing of places where there is no node", () => {
    always((layout, _area, { nodes, open }) => {
      const roots = shown(nodes, open);
      for (const path of [[], [-1], [roots.length], [0.5]])
        expect(layout.boxAt(path)).toBeUndefined();
      for (const [path, { children }] of pathsOf(roots)) {
        expect(layout.boxAt([...path, children.length])).toBeUndefined();
      }
    });
  });

  it("give back the nodes they were given", () => {
    always((_layout, _area, scene) => {
      const roots = shown(scene.nodes, scene.open);
      const layout = lay(roots, sizesOf(scene), { em: scene.em, isRightToLeft: false });
      const given = allOf(roots);
      layout.within(WHOLE_MAP).nodes.forEach(({ node }, at) => {
        expect(node).toBe(given[at]);
      });
    });
  });
});

describe("PlacedMap", () => {
  const at = (x: number, y: number): Box => ({ x, y, width: 10, height: 10 });
  const place = (id: string, box: Box, below: readonly object[] = []) =>
    ({ node: { id, children: [] }, box, side: "right", below }) as never;
  const map = new PlacedMap({
    places: [place("a", at(0, 0), [place("b", at(100, 100))])],
    captions: [],
    shape: "curve",
    road: { x: 5, top: 0, bottom: 10 },
    bounds: { width: 110, height: 110 },
  });

  it("gives a link between two nodes that are both elsewhere", () => {
    const { nodes, links } = map.within({ left: 40, right: 60, top: 40, bottom: 60 });
    expect(nodes).toEqual([]);
    expect(links).toMatchObject([{ source: "a", target: "b" }]);
    expect(map.within({ left: 111, right: 200, top: 40, bottom: 60 }).links).toEqual([]);
  });
});
