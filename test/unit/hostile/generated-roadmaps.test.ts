import { describe, expect, it } from "vitest";
import { layoutRadial } from "../../../src/core/layout/layout-radial.js";
import { layoutRoad } from "../../../src/core/layout/layout-road.js";
import { layoutTree } from "../../../src/core/layout/layout-tree.js";
import type { MapLayout } from "../../../src/core/layout/map-layout.js";
import type { RoadmapNode, RoadmapNodeData } from "../../../src/core/model/roadmap.js";
import {
  type IndexEntry,
  indexRoadmap,
  type RoadmapIndex,
} from "../../../src/core/model/roadmap-index.js";
import type { Action } from "../../../src/core/state/action.js";
import { INITIAL_STATE, type MapState, STATUSES } from "../../../src/core/state/map-state.js";
import { rollUp } from "../../../src/core/state/progress.js";
import { reduce } from "../../../src/core/state/reduce.js";
import { type VisibleTree, visibleTree } from "../../../src/core/state/visible-tree.js";
import { keepFigure } from "../support/figures.js";
import { type Generated, generateRoadmap } from "../support/generated-roadmaps.js";
import { boxesOf, collisionsIn, contentsOf, type Scene, sizesOf } from "../support/layouts.js";
import { Random } from "../support/random.js";
import { parseAndExplain } from "../support/roadmaps.js";
import { allOf } from "../support/trees.js";

/** Case number `at` is made of this and `at` alone: `problemOf(at)` runs one again. */
const SEED = 20_261_123;

/** `ROADMAPS=100000` checks more of them, which takes minutes. */
const CASES = Number(process.env.ROADMAPS ?? 10_000);

const BATCHES = 20;

/** What is wrong with the case of this number; nothing, if all is well. */
function problemOf(at: number): string | undefined {
  const random = new Random(SEED + at);
  const generated = generateRoadmap(random);
  try {
    return check(generated, random);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

function check(generated: Generated, random: Random): string | undefined {
  const { roadmap, faults } = parseAndExplain(generated.data);
  const misread = problemWithReading(generated, Boolean(roadmap), faults);
  if (misread !== undefined || !roadmap) return misread;
  const index = indexRoadmap(roadmap);
  const { state, problem } = use(index, random);
  return problemWithIndex(index) ?? problem ?? problemWithLayouts(index, state, random);
}

type Faults = ReturnType<typeof parseAndExplain>["faults"];

/** A sound document has no faults; else there is the one that was put there, at its place. */
function problemWithReading(
  { fault }: Generated,
  hasRoadmap: boolean,
  faults: Faults,
): string | undefined {
  const said = JSON.stringify(faults.map(({ path, message }) => `${path}: ${message}`));
  if (!fault) return faults.length === 0 ? undefined : `sound, but ${said}`;
  const { name, path, severity } = fault;
  const isFound = faults.some((each) => each.path === path && each.severity === severity);
  if (!isFound) return `no ${severity} about ${name} at ${path}, but ${said}`;
  // What relates to a node that is lost with the fault is left out as well.
  const others = faults.filter((each) => each.path !== path && each.code !== "reference");
  if (others.length > 0) return `${name} at ${path} is more than one fault: ${said}`;
  return hasRoadmap === (severity === "warning") ? undefined : `${name} is no ${severity}`;
}

/** Every node is known by its id, once, at its place. */
function problemWithIndex({ roadmap, entries, roots }: RoadmapIndex): string | undefined {
  const nodes = flat(roadmap.steps);
  const ids = nodes.map(({ id }) => id);
  if (ids.join() !== Array.from(entries.keys()).join()) return "other ids than the roadmap";
  const isAtHome = (entry: IndexEntry, siblings: readonly IndexEntry[]): boolean =>
    siblings[entry.position - 1] === entry &&
    entry.setSize === siblings.length &&
    entry.level === (entry.parent?.level ?? 0) + 1 &&
    entry.children.every((child) => child.parent === entry && isAtHome(child, entry.children));
  return roots.every((root) => isAtHome(root, roots)) ? undefined : "an entry is out of place";
}

function flat(nodes: readonly RoadmapNode[]): RoadmapNode[] {
  return nodes.flatMap((node) => [node, ...flat(node.topics)]);
}

/** A reader does this and that. */
function use(index: RoadmapIndex, random: Random): { state: MapState; problem?: string } {
  let state = random.chance(0.3)
    ? reduce(INITIAL_STATE, { type: "expand-all" }, index)
    : INITIAL_STATE;
  let seen: { tree: VisibleTree; expanded: ReadonlySet<string> } | undefined;
  const ids = [...index.entries.keys(), "nowhere", "__proto__"];
  for (let left = random.below(7); left > 0; left -= 1) {
    const action = actionOn(ids, random);
    const next = reduce(state, action, index);
    const tree = visibleTree(index, next, seen);
    const problem = problemWithState(next, tree, index);
    if (problem) return { state, problem: `${problem} after ${JSON.stringify(action)}` };
    if (reduce(next, action, index) !== next) {
      return { state, problem: `another state after the same again: ${JSON.stringify(action)}` };
    }
    seen = { tree, expanded: next.expanded };
    state = next;
  }
  return { state };
}

function actionOn(ids: readonly string[], random: Random): Action {
  const [id, status] = [random.pick(ids), random.pick(STATUSES)];
  const some = random.some(ids, 5);
  const statuses = new Map(some.map((each) => [each, random.pick(STATUSES)]));
  return random.pick<Action>([
    { type: "expand", ids: some },
    { type: "expand-all" },
    { type: "collapse", ids: some },
    { type: "collapse-all" },
    { type: "set-expanded", ids: some },
    { type: "select", id },
    { type: "select", id: undefined },
    { type: "focus", id },
    { type: "reveal", id },
    { type: "set-status", id, status },
    { type: "set-progress", statuses },
    { type: "replace-progress", statuses },
  ]);
}

function problemWithState(
  state: MapState,
  tree: VisibleTree,
  index: RoadmapIndex,
): string | undefined {
  const { expanded, focused, selected } = state;
  for (const id of expanded) {
    if (!index.entries.get(id)?.children.length) return `${id} is open, but has no topics`;
  }
  const plain = seenOf(index.roadmap.steps, expanded);
  const visible = allOf(tree.roots);
  if (visible.map(({ id }) => id).join() !== plain.join()) return "something else is visible";
  if (tree.count !== plain.length) return `${tree.count} are visible, and ${plain.length}`;
  for (const { id, entry, isExpanded } of visible) {
    const isOpen = entry.children.length > 0 ? expanded.has(id) : undefined;
    if (isExpanded !== isOpen) return `${id} is shown as ${isExpanded}`;
  }
  if (focused !== undefined && !plain.includes(focused)) return `${focused} is focused unseen`;
  if (selected !== undefined && !plain.includes(selected)) return `${selected} is selected unseen`;
  const { done, owed } = rollUp(index, state.statuses).whole;
  return done >= 0 && done <= owed && owed <= index.entries.size ? undefined : `${done} of ${owed}`;
}

/** The ids that can be seen, by the definition. */
function seenOf(nodes: readonly RoadmapNode[], open: ReadonlySet<string>): string[] {
  return nodes.flatMap(({ id, topics }) => [id, ...(open.has(id) ? seenOf(topics, open) : [])]);
}

function problemWithLayouts(
  index: RoadmapIndex,
  state: MapState,
  random: Random,
): string | undefined {
  const { roots } = visibleTree(index, state);
  const em = random.between(14, 32);
  const scene = (width: number): Scene => ({
    nodes: index.roadmap.steps as readonly RoadmapNodeData[],
    open: state.expanded,
    detail: state.selected,
    seed: random.below(2 ** 31),
    width,
    em,
  });
  const [wide, narrow] = [
    scene(random.between(57 * em, 3000)),
    scene(random.between(280, 57 * em - 1)),
  ];
  const [wideSizes, narrowSizes] = [sizesOf(wide), sizesOf(narrow)];
  const layouts: Record<string, (isRightToLeft: boolean) => MapLayout> = {
    "the wide road": (isRightToLeft) =>
      layoutRoad(roots, wideSizes, { width: wide.width, em, isRightToLeft }),
    "the narrow road": (isRightToLeft) =>
      layoutRoad(roots, narrowSizes, { width: narrow.width, em, isRightToLeft }),
    "the tree": (isRightToLeft) => layoutTree(roots, wideSizes, { em, isRightToLeft }),
    "the radial map": (isRightToLeft) => layoutRadial(roots, wideSizes, { em, isRightToLeft }),
  };
  const ids = allOf(roots).map(({ id }) => id);
  for (const [name, layOut] of Object.entries(layouts)) {
    for (const isRightToLeft of [false, true]) {
      const problem = problemWithLayout(layOut, isRightToLeft, ids);
      if (problem) return `${name}${isRightToLeft ? " from the right" : ""}: ${problem}`;
    }
  }
  return undefined;
}

function problemWithLayout(
  layOut: (isRightToLeft: boolean) => MapLayout,
  isRightToLeft: boolean,
  ids: readonly string[],
): string | undefined {
  const contents = contentsOf(layOut(isRightToLeft));
  const boxes = boxesOf(contents);
  for (const [name, { x, y, width, height }] of boxes) {
    if (!Number.isFinite(x + y + width + height)) return `${name} is nowhere`;
  }
  const [collision] = collisionsIn(contents);
  if (collision) return collision;
  // Each node before its topics, as screen readers read.
  if (contents.nodes.map(({ id }) => id).join() !== ids.join()) return "another order";
  const again = JSON.stringify(contentsOf(layOut(isRightToLeft)).nodes);
  return again === JSON.stringify(contents.nodes) ? undefined : "another place the second time";
}

describe(`${CASES} generated roadmaps`, () => {
  let done = 0;
  let faults = 0;

  it.each(Array.from({ length: BATCHES }, (_, at) => at))(
    `hold from reading to every layout, part %i of ${BATCHES}`,
    (batch) => {
      const problems: string[] = [];
      for (let at = batch; at < CASES; at += BATCHES) {
        const problem = problemOf(at);
        if (problem !== undefined) problems.push(`case ${at}: ${problem}`);
        done += 1;
      }
      faults += problems.length;
      keepFigure({ name: "generated roadmaps", cases: done, faults });
      expect(problems.slice(0, 5)).toEqual([]);
    },
    600_000,
  );
});
