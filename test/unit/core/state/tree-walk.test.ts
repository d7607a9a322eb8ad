import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  lastNode,
  nodeAfter,
  nodeBefore,
  nodesFrom,
  siblingsOf,
} from "../../../../src/core/state/tree-walk.js";
import {
  type VisibleNode,
  type VisibleTree,
  visibleTree,
} from "../../../../src/core/state/visible-tree.js";
import { chain } from "../../support/hostile-documents.js";
import { indexSteps, node } from "../../support/roadmaps.js";
import { allOf, nodeIn, openTrees } from "../../support/trees.js";

/** From top to bottom: a, b, c, d, e (closed), g, h, i. */
const tree = visibleTree(
  indexSteps(
    node("a", [node("b", [node("c"), node("d")])]),
    node("e", [node("f")]),
    node("g", [node("h"), node("i")]),
  ),
  { expanded: new Set(["a", "b", "g"]) },
);

/** Checks something that holds for every tree, with its nodes from top to bottom. */
function always(check: (tree: VisibleTree, order: readonly VisibleNode[]) => void): void {
  const property = fc.property(openTrees, (each) => {
    check(each.tree, allOf(each.tree.roots));
  });
  fc.assert(property);
}

const empty = visibleTree(indexSteps(), { expanded: new Set() });

describe("nodeAfter()", () => {
  it.each([
    ["a", "b"],
    ["b", "c"],
    ["c", "d"],
    ["d", "e"],
    ["e", "g"],
    ["g", "h"],
    ["h", "i"],
    ["i", undefined],
  ])("goes from %s to %s", (from, to) => {
    expect(nodeAfter(tree, nodeIn(tree, from))?.id).toBe(to);
  });

  it("visits every node from the first step on, each before its topics", () => {
    always((each, order) => {
      const visited: VisibleNode[] = [];
      for (let at = each.roots[0]; at; at = nodeAfter(each, at)) {
        visited.push(at);
        if (visited.length > order.length) break;
      }
      expect(visited).toHaveLength(order.length);
      visited.forEach((at, place) => {
        expect(at).toBe(order[place]);
      });
    });
  });
});

describe("nodeBefore()", () => {
  it.each([
    ["a", undefined],
    ["b", "a"],
    ["c", "b"],
    ["d", "c"],
    ["e", "d"],
    ["g", "e"],
    ["h", "g"],
    ["i", "h"],
  ])("goes from %s to %s", (from, to) => {
    expect(nodeBefore(tree, nodeIn(tree, from))?.id).toBe(to);
  });

  it("undoes nodeAfter()", () => {
    always((each, order) => {
      order.forEach((at, place) => {
        expect(nodeBefore(each, at)).toBe(order[place - 1]);
        const next = nodeAfter(each, at);
        if (next) expect(nodeBefore(each, next)).toBe(at);
      });
    });
  });
});

describe("lastNode()", () => {
  it("is the one at the bottom", () => {
    expect(lastNode(tree)?.id).toBe("i");
    always((each, order) => expect(lastNode(each)).toBe(order.at(-1)));
  });

  it("is none where there are no steps", () => {
    expect(lastNode(empty)).toBeUndefined();
  });
});

describe("siblingsOf()", () => {
  it.each([
    ["a", ["a", "e", "g"]],
    ["b", ["b"]],
    ["c", ["c", "d"]],
    ["i", ["h", "i"]],
  ])("gives %s with its siblings: %j", (id, expected) => {
    expect(siblingsOf(tree, nodeIn(tree, id)).map((each) => each.id)).toEqual(expected);
  });

  it("has every node in its place", () => {
    always((each, order) => {
      for (const at of order) {
        const siblings = siblingsOf(each, at);
        expect(siblings).toHaveLength(at.entry.setSize);
        expect(siblings[at.entry.position - 1]).toBe(at);
      }
    });
  });
});

/** The ids of a walk, which is cut off where it does not end by itself. */
function walk(each: VisibleTree, start: VisibleNode): string[] {
  const ids: string[] = [];
  for (const { id } of nodesFrom(each, start)) {
    ids.push(id);
    if (ids.length > each.count) break;
  }
  return ids;
}

describe("nodesFrom()", () => {
  it("goes round the end", () => {
    expect(walk(tree, nodeIn(tree, "e"))).toEqual(["e", "g", "h", "i", "a", "b", "c", "d"]);
  });

  it("visits each node once, from any of them on", () => {
    always((each, order) => {
      order.forEach((start, place) => {
        const expected = [...order.slice(place), ...order.slice(0, place)];
        expect(walk(each, start)).toEqual(expected.map(({ id }) => id));
      });
    });
  });

  it("visits a tree of one node, and the deepest there may be", () => {
    for (const levels of [1, 100]) {
      const index = indexSteps(chain(levels));
      const deep = visibleTree(index, { expanded: new Set(index.entries.keys()) });
      const last = lastNode(deep) as VisibleNode;
      expect(walk(deep, last)).toHaveLength(levels);
    }
  });
});
