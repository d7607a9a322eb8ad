import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Size } from "../../../../src/core/layout/geometry.js";
import { layoutRoad } from "../../../../src/core/layout/layout-road.js";
import type { LayoutNode } from "../../../../src/core/layout/map-layout.js";
import type { RoadSizes } from "../../../../src/core/layout/road-layout.js";
import { RoadMemo } from "../../../../src/core/layout/road-memo.js";
import { roadMetrics } from "../../../../src/core/layout/road-metrics.js";
import type { IndexEntry, RoadmapIndex } from "../../../../src/core/model/roadmap-index.js";
import {
  type VisibleNode,
  type VisibleTree,
  visiblePath,
  visibleTree,
} from "../../../../src/core/state/visible-tree.js";
import {
  guessedSizes,
  optionsOf,
  pictureOf,
  type Scene,
  scenesOf,
  sizesOf,
} from "../../support/layouts.js";
import { flatten, indexOf, indexSteps, node, roadmapOf } from "../../support/roadmaps.js";
import { allOf, nodeIn } from "../../support/trees.js";

/** What happens to a map between two layouts. */
interface Move {
  /** Nodes that open where they are closed, and close where they are open. */
  readonly toggled: readonly string[];
  /** Nodes whose size changes, and that of their caption. */
  readonly resized: readonly string[];
  readonly detail: string | undefined;
  /** Whether the sizes change before anything opens or closes. */
  readonly isResizedFirst: boolean;
}

/** A map with what happens to it. */
const histories = scenesOf(5, 4).chain((scene) => {
  const ids = flatten(scene.nodes).map(({ id }) => id);
  const some = fc.subarray(ids, { maxLength: Math.min(3, ids.length) });
  const move: fc.Arbitrary<Move> = fc.record({
    toggled: some,
    resized: some,
    detail: fc.option(fc.constantFrom(...ids), { nil: undefined }),
    isResizedFirst: fc.boolean(),
  });
  return fc.record({
    scene: fc.constant(scene),
    moves: fc.array(move, { minLength: 1, maxLength: 4 }),
  });
});

function entryOf(index: RoadmapIndex, id: string): IndexEntry {
  return index.entries.get(id) as IndexEntry;
}

function withToggled(ids: ReadonlySet<string>, toggled: readonly string[]): Set<string> {
  const next = new Set(ids);
  for (const id of toggled) if (!next.delete(id)) next.add(id);
  return next;
}

/** Counts a change of size, and tells the memo of it. */
function resize(
  ids: readonly string[],
  changes: Map<string, number>,
  forget: (id: string) => void,
): void {
  for (const id of ids) {
    changes.set(id, (changes.get(id) ?? 0) + 1);
    forget(id);
  }
}

/** Plays a history, and gives the scene, the tree and the sizes of each moment to a check. */
function play(
  { scene, moves }: { readonly scene: Scene; readonly moves: readonly Move[] },
  memo: RoadMemo,
  check: (tree: VisibleTree, sizes: RoadSizes, scene: Scene) => void,
): void {
  const index = indexOf(roadmapOf(scene.nodes));
  const changes = new Map<string, number>();
  let now = scene;
  let tree = visibleTree(index, { expanded: now.open });
  const forget = (id: string) => memo.forget(visiblePath(tree, entryOf(index, id)));
  check(tree, sizesOf(now, changes), now);
  for (const { toggled, resized, detail, isResizedFirst } of moves) {
    if (isResizedFirst) resize(resized, changes, forget);
    const before = { tree, expanded: now.open };
    now = { ...now, open: withToggled(now.open, toggled), detail };
    tree = visibleTree(index, { expanded: now.open }, before);
    if (!isResizedFirst) resize(resized, changes, forget);
    check(tree, sizesOf(now, changes), now);
  }
}

/** Sizes that note down whose node was asked for. */
function watched(sizes: RoadSizes): { sizes: RoadSizes; asked: Set<string> } {
  const asked = new Set<string>();
  const ask = (each: LayoutNode): Size => {
    asked.add(each.id);
    return sizes.node(each);
  };
  return { sizes: { ...sizes, node: ask }, asked };
}

type Stack = ReturnType<RoadMemo["stack"]>;

const leaf = (id: string): LayoutNode => ({ id, children: [] });

/** The memo looks at nothing in a stack. */
function stackOf(owner: LayoutNode): Stack {
  return { owner } as Stack;
}

function never(): never {
  throw new Error("This was to be remembered.");
}

describe("sizes()", () => {
  it("asks each child of a node once, in their order", () => {
    const [memo, owner] = [new RoadMemo(), { id: "a", children: [leaf("b"), leaf("c")] }];
    const sizes: Record<string, Size> = {
      b: { width: 1, height: 2 },
      c: { width: 3, height: 4 },
    };
    const first = memo.sizes(owner, ({ id }) => sizes[id] as Size);
    expect(first).toEqual([sizes.b, sizes.c]);
    expect(memo.sizes(owner, never)).toBe(first);
    expect(memo.sizes(leaf("a"), never)).toEqual([]);
  });
});

describe("stack()", () => {
  it("is worked out once for a node and a width", () => {
    const [memo, owner] = [new RoadMemo(), leaf("a")];
    const stack = stackOf(owner);
    expect(memo.stack(owner, 100, () => stack)).toBe(stack);
    expect(memo.stack(owner, 100, never)).toBe(stack);
  });

  it("is worked out anew for another width, and that one is remembered instead", () => {
    const [memo, owner] = [new RoadMemo(), leaf("a")];
    const [first, second, third] = [stackOf(owner), stackOf(owner), stackOf(owner)];
    memo.stack(owner, 100, () => first);
    expect(memo.stack(owner, 90, () => second)).toBe(second);
    expect(memo.stack(owner, 90, never)).toBe(second);
    expect(memo.stack(owner, 100, () => third)).toBe(third);
  });

  it("is not taken over from another node with the same id, or by another memo", () => {
    const [memo, owner] = [new RoadMemo(), leaf("a")];
    const [first, second] = [stackOf(owner), stackOf(owner)];
    memo.stack(owner, 100, () => first);
    expect(memo.stack(leaf("a"), 100, () => second)).toBe(second);
    expect(new RoadMemo().stack(owner, 100, () => second)).toBe(second);
  });
});

describe("foldedWidth()", () => {
  it.each([120, 0])("is measured once for a node, also where it is %i", (width) => {
    const [memo, owner] = [new RoadMemo(), leaf("a")];
    expect(memo.foldedWidth(owner, () => width)).toBe(width);
    expect(memo.foldedWidth(owner, never)).toBe(width);
    expect(memo.foldedWidth(leaf("a"), () => 7)).toBe(7);
  });
});

describe("forget()", () => {
  it("makes what is below the nodes of a path be sized anew, and nothing else", () => {
    const memo = new RoadMemo();
    const [a, b, c] = ["a", "b", "c"].map((id) => ({ id, children: [leaf(`${id}1`)] }));
    if (!a || !b || !c) throw new Error("There are three.");
    const size = { width: 1, height: 2 };
    const known = new Map([a, b, c].map((owner) => [owner, stackOf(owner)]));
    for (const [owner, stack] of known) {
      memo.sizes(owner, () => size);
      memo.stack(owner, 100, () => stack);
      memo.foldedWidth(owner, () => 50);
    }
    memo.forget(new Set([a, b]));
    for (const owner of [a, b]) {
      const [other, stack] = [{ width: 3, height: 4 }, stackOf(owner)];
      expect(memo.sizes(owner, () => other)).toEqual([other]);
      expect(memo.stack(owner, 100, () => stack)).toBe(stack);
      expect(memo.foldedWidth(owner, () => 60)).toBe(60);
    }
    expect(memo.sizes(c, never)).toEqual([size]);
    expect(memo.stack(c, 100, never)).toBe(known.get(c));
    expect(memo.foldedWidth(c, never)).toBe(50);
  });

  it("does nothing for a path of nodes it does not know", () => {
    expect(() => new RoadMemo().forget([leaf("a"), leaf("b")])).not.toThrow();
  });
});

describe("layoutRoad() with the memo of the layout before", () => {
  it("gives the same as without, whatever opened, closed or changed its size", () => {
    const property = fc.property(histories, fc.boolean(), (history, isRightToLeft) => {
      const memo = new RoadMemo();
      play(history, memo, (tree, sizes, scene) => {
        const options = optionsOf(scene, isRightToLeft);
        const remembered = layoutRoad(tree.roots, sizes, options, memo);
        const anew = layoutRoad(tree.roots, sizes, options);
        expect(pictureOf(remembered)).toEqual(pictureOf(anew));
      });
    });
    fc.assert(property, { numRuns: 200 });
  });

  it("asks for the sizes of the steps only, where nothing changed", () => {
    fc.assert(
      fc.property(histories, (history) => {
        const memo = new RoadMemo();
        play(history, memo, (tree, known, scene) => {
          layoutRoad(tree.roots, known, optionsOf(scene), memo);
          const { sizes, asked } = watched(known);
          layoutRoad(tree.roots, sizes, optionsOf(scene), memo);
          expect(asked).toEqual(new Set(tree.roots.map(({ id }) => id)));
        });
      }),
    );
  });

  it("asks for sizes along the way to what opened, closed or changed, where all is folded", () => {
    const narrow = histories.map(({ scene, moves }) => ({
      scene: { ...scene, width: 300 },
      moves,
    }));
    fc.assert(
      fc.property(narrow, (history) => {
        const memo = new RoadMemo();
        const index = indexOf(roadmapOf(history.scene.nodes));
        let at = -1;
        let before: ReadonlySet<VisibleNode> = new Set();
        play(history, memo, (tree, known, scene) => {
          const { sizes, asked } = watched(known);
          layoutRoad(tree.roots, sizes, optionsOf(scene), memo);
          const nodes = allOf(tree.roots);
          const renewed = nodes.filter((each) => !before.has(each));
          const resized = (history.moves[at]?.resized ?? []).flatMap((id) =>
            visiblePath(tree, entryOf(index, id)),
          );
          at += 1;
          before = new Set(nodes);
          const beside = [...renewed, ...resized].flatMap(({ children }) => children);
          const expected = new Set([...tree.roots, ...beside].map(({ id }) => id));
          for (const id of asked) expect(expected).toContain(id);
        });
      }),
    );
  });

  it.each([
    ["narrow", 400],
    ["wide", 1400],
  ])(
    "keeps the former size of a topic until it is told to forget it, in the %s form",
    (form, width) => {
      const index = indexSteps(node("step", [node("topic", [node("deep")]), node("next")]));
      const tree = visibleTree(index, { expanded: new Set(["step", "topic"]) });
      const { roots } = tree;
      const metrics = roadMetrics(width, 20);
      const guessed = guessedSizes(metrics);
      const grown: RoadSizes = {
        ...guessed,
        node: (each) => (each.id === "deep" ? { width: 111, height: 99 } : guessed.node(each)),
      };
      const options = { width, em: 20, isRightToLeft: false };
      const memo = new RoadMemo();
      const draw = (sizes: RoadSizes) => pictureOf(layoutRoad(roots, sizes, options, memo));
      const before = draw(guessed);
      expect(before.form).toBe(form);
      expect(draw(grown)).toEqual(before);

      memo.forget(visiblePath(tree, nodeIn(tree, "deep").entry));
      const after = draw(grown);
      expect(after).toEqual(pictureOf(layoutRoad(roots, grown, options)));
      const deep = after.nodes.find(({ id }) => id === "deep");
      expect(deep).toMatchObject({ width: 111, height: 99 });
      const [nextBefore, nextAfter] = [before, after].map(({ nodes }) => nodes.at(-1)?.y ?? 0);
      expect(nextAfter).toBeGreaterThan(nextBefore as number);
    },
  );
});
