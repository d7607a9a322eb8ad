import { describe, expect, it } from "vitest";
import { layoutOwn, type OwnLayout } from "../../../../src/core/layout/layout-own.js";
import { linkPath } from "../../../../src/core/layout/link-path.js";
import type { LayoutNode } from "../../../../src/core/layout/map-layout.js";

const roots: LayoutNode[] = [
  { id: "a", children: [{ id: "b", children: [] }] },
  { id: "c", children: [] },
];
const sizes = { node: () => ({ width: 100, height: 20 }), caption: () => undefined };
const heard: unknown[] = [];
const room = {
  em: 10,
  width: 600,
  isRightToLeft: false,
  tell: (error: unknown) => {
    heard.push(error);
  },
};
const everything = { left: -1e6, right: 1e6, top: -1e6, bottom: 1e6 };

const nodes = [
  { id: "a", x: -50, y: 0 },
  { id: "b", x: 100, y: 40 },
  { id: "c", x: 0, y: 80 },
];

function layOut(own: OwnLayout, isRightToLeft = false) {
  return layoutOwn(own, roots, sizes, { ...room, isRightToLeft });
}

describe("layoutOwn()", () => {
  it("gives the tree with its sizes, and the room", () => {
    const given: unknown[] = [];
    layOut((...all) => {
      given.push(...all);
      return { nodes };
    });
    const size = { width: 100, height: 20 };
    const tree = [
      { id: "a", ...size, children: [{ id: "b", ...size, children: [] }] },
      { id: "c", ...size, children: [] },
    ];
    expect(given).toEqual([tree, { em: 10, width: 600, direction: "ltr" }]);
  });

  it("moves the places so that a margin is around all of them", () => {
    const map = layOut(() => ({ nodes }));
    expect(map.bounds).toEqual({ width: 280, height: 130 });
    expect(map.boxAt([0])).toEqual({ x: 15, y: 15, width: 100, height: 20 });
    expect(map.boxAt([0, 0])).toEqual({ x: 165, y: 55, width: 100, height: 20 });
    expect(map.boxAt([1])).toEqual({ x: 65, y: 95, width: 100, height: 20 });
  });

  it("mirrors the places where text runs from right to left", () => {
    const map = layOut(() => ({ nodes }), true);
    expect(map.boxAt([0])).toMatchObject({ x: 165 });
    expect(map.boxAt([0, 0])).toMatchObject({ x: 15 });
  });

  it("links nodes to their children where nothing else is said", () => {
    const { links } = layOut(() => ({ nodes })).within(everything);
    expect(links.map(({ source, target }) => [source, target])).toEqual([["a", "b"]]);
  });

  it("draws the lines that are asked for, as they are asked for", () => {
    const path = (from: { x: number }, to: { x: number }) => `M${from.x},0H${to.x}`;
    const map = layOut(() => ({ nodes, links: [{ from: "a", to: "c", path }] }));
    const [link, ...others] = map.within(everything).links;
    expect(others).toEqual([]);
    expect(link && linkPath(link, link.from, link.to)).toBe("M15,0H65");
  });

  it("draws a plain line, and tells, where one cannot be drawn any more", () => {
    const fault = new Error("no line");
    let calls = 0;
    const path = () => {
      calls += 1;
      if (calls > 1) throw fault;
      return "M0,0";
    };
    const map = layOut(() => ({ nodes, links: [{ from: "a", to: "c", path }] }));
    const [link] = map.within(everything).links;
    const plain = layOut(() => ({ nodes, links: [{ from: "a", to: "c" }] }));
    const [other] = plain.within(everything).links;
    const drawn = link && linkPath(link, link.from, link.to);
    expect(drawn).toBe(other && linkPath(other, other.from, other.to));
    expect(heard).toEqual([fault]);
  });

  it("is an empty map for an empty tree", () => {
    const map = layoutOwn(() => ({ nodes: [] }), [], sizes, room);
    expect(map.bounds).toEqual({ width: 30, height: 30 });
  });

  it.each<[string, unknown]>([
    ["The layout gives back no nodes.", undefined],
    ["The layout gives back no nodes.", Promise.resolve({ nodes })],
    ['The layout has two places for "b".', { nodes: [...nodes, { id: "b", x: 9, y: 9 }] }],
    [
      "The layout is larger than any map can be.",
      { nodes: nodes.map((node, at) => ({ ...node, x: (at - 1) * Number.MAX_VALUE })) },
    ],
    [
      "The layout draws a line as undefined, not as a text.",
      { nodes, links: [{ from: "a", to: "c", path: () => undefined }] },
    ],
    ['The layout has no place for "c".', { nodes: nodes.slice(0, 2) }],
    [
      'The layout has "b" at NaN, 0.',
      { nodes: nodes.map((node) => (node.id === "b" ? { id: "b", x: Number.NaN, y: 0 } : node)) },
    ],
    [
      'The layout has a line "a" – "x" that ends nowhere.',
      { nodes, links: [{ from: "a", to: "x" }] },
    ],
    [
      'The layout has two lines to "c".',
      {
        nodes,
        links: [
          { from: "a", to: "c" },
          { from: "b", to: "c" },
        ],
      },
    ],
  ])("refuses: %s", (message, result) => {
    expect(() => layOut(() => result as ReturnType<OwnLayout>)).toThrow(message);
  });
});
