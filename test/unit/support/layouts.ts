import fc from "fast-check";
import type { Area, Box, Size, Span } from "../../../src/core/layout/geometry.js";
import { layoutRoad } from "../../../src/core/layout/layout-road.js";
import type {
  LayoutNode,
  MapLayout,
  PlacedLink,
  RoadLine,
  Side,
  TreePath,
} from "../../../src/core/layout/map-layout.js";
import { maxNodeWidth } from "../../../src/core/layout/node-room.js";
import type { RoadForm } from "../../../src/core/layout/road-form.js";
import type { RoadLayout, RoadOptions, RoadSizes } from "../../../src/core/layout/road-layout.js";
import type { RoadMemo } from "../../../src/core/layout/road-memo.js";
import { type RoadMetrics, roadMetrics } from "../../../src/core/layout/road-metrics.js";
import type { RoadmapNodeData } from "../../../src/core/model/roadmap.js";
import { steps } from "./arbitraries.js";
import { flatten } from "./roadmaps.js";

/** A map in some state of use, in some container. */
export interface Scene {
  readonly nodes: readonly RoadmapNodeData[];
  readonly open: ReadonlySet<string>;
  /** The node whose detail is shown, which may be hidden. */
  readonly detail: string | undefined;
  readonly width: number;
  readonly em: number;
  /** Decides the size of everything. */
  readonly seed: number;
}

/** The distances of containers from a phone's to a wide screen's. */
export const containers: fc.Arbitrary<RoadMetrics> = fc
  .tuple(fc.integer({ min: 280, max: 1600 }), fc.integer({ min: 14, max: 32 }))
  .map(([width, em]) => roadMetrics(width, em));

/** Maps with random branches open, for containers from a phone's to a wide screen's. */
export function scenesOf(maxSteps: number, levels: number): fc.Arbitrary<Scene> {
  return steps(maxSteps, levels).chain((nodes) => {
    const ids = flatten(nodes).map(({ id }) => id);
    return fc.record({
      nodes: fc.constant(nodes),
      open: fc.oneof(fc.subarray(ids), fc.constant(ids)).map((list) => new Set(list)),
      detail: fc.option(fc.constantFrom(...ids), { nil: undefined }),
      width: fc.integer({ min: 280, max: 1600 }),
      em: fc.integer({ min: 14, max: 32 }),
      seed: fc.nat(),
    });
  });
}

export const scenes = scenesOf(8, 5);

/** What the layout sees of a tree: the topics of open nodes. */
export function shown(nodes: readonly RoadmapNodeData[], open: ReadonlySet<string>): LayoutNode[] {
  return nodes.map(({ id, topics = [] }) => ({
    id,
    children: open.has(id) ? shown(topics, open) : [],
  }));
}

/** Where a node is in a tree, closed or not; an empty path where it is not. */
export function pathOf(nodes: readonly RoadmapNodeData[], id: string | undefined): number[] {
  const at = nodes.findIndex((root) => flatten([root]).some((each) => each.id === id));
  const found = nodes[at];
  if (!found) return [];
  return found.id === id ? [at] : [at, ...pathOf(found.topics ?? [], id)];
}

/** The paths of all nodes that are laid out, in the order of the tree. */
export function pathsOf(
  nodes: readonly LayoutNode[],
  above: TreePath = [],
): [path: TreePath, node: LayoutNode][] {
  return nodes.flatMap((node, at): [TreePath, LayoutNode][] => {
    const path = [...above, at];
    return [[path, node], ...pathsOf(node.children, path)];
  });
}

/** A number from 0 to 1 that looks random, the same each time for the same key. */
function fraction(seed: number, key: string): number {
  let hash = seed | 0;
  for (const letter of key) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}

function sizeBetween(seed: number, key: string, least: Size, most: Size): Size {
  const between = (from: number, to: number, part: string) =>
    from + fraction(seed, `${part}:${key}`) * (to - from);
  return {
    width: between(least.width, most.width, "width"),
    height: between(least.height, most.height, "height"),
  };
}

/** Sizes by the id of the node they belong to. */
interface SizesById {
  readonly nodes: ReadonlyMap<string, Size>;
  readonly teasers: ReadonlyMap<string, Size>;
  readonly captions: ReadonlyMap<string, Size>;
}

function sizesBy({ nodes, teasers, captions }: SizesById, detail?: RoadSizes["detail"]): RoadSizes {
  return {
    node({ id }) {
      const size = nodes.get(id);
      if (!size) throw new Error(`A test has no size for ${id}`);
      return size;
    },
    teaser: ({ id }) => teasers.get(id),
    caption: ({ id }) => captions.get(id),
    detail,
  };
}

/** Sizes of nodes of which nothing is known: all of them the same guess. */
export function guessedSizes({ unit }: RoadMetrics): RoadSizes {
  return {
    node: () => ({ width: 9 * unit, height: 2.4 * unit }),
    teaser: () => undefined,
    caption: () => undefined,
  };
}

/**
 * Random sizes within what the layout asks for: see `maxNodeWidth()` and `RoadMetrics`.
 *
 * @param changes how often the size of a node has changed, where it has.
 */
export function sizesOf(
  { nodes, open, detail, width, em, seed }: Scene,
  changes: ReadonlyMap<string, number> = new Map(),
): RoadSizes {
  const metrics = roadMetrics(width, em);
  const { unit, stepWidth, branchWidth, detailWidth } = metrics;
  const sizes = { nodes: new Map(), teasers: new Map(), captions: new Map() };
  const small = { width: 2 * unit, height: unit };
  const measure = ({ id, topics = [] }: RoadmapNodeData, level: number): void => {
    const most = { width: maxNodeWidth(level, metrics), height: 8 * unit };
    const edition = seed + (changes.get(id) ?? 0);
    const size = sizeBetween(edition, id, small, most);
    sizes.nodes.set(id, level === 1 ? { ...size, width: stepWidth } : size);
    if (level === 1 && !open.has(id)) {
      const room = { width: Math.min(branchWidth, 19.5 * unit), height: 9 * unit };
      sizes.teasers.set(id, sizeBetween(edition, `teaser ${id}`, small, room));
    }
    if (open.has(id) && topics.length > 0 && fraction(edition, `caption ${id}`) < 0.5) {
      const room = { width: maxNodeWidth(level + 1, metrics), height: 2 * unit };
      sizes.captions.set(id, sizeBetween(edition, `caption ${id}`, small, room));
    }
    for (const topic of topics) measure(topic, level + 1);
  };
  for (const root of nodes) measure(root, 1);
  if (detail === undefined) return sizesBy(sizes);
  const card = { width: detailWidth, height: (4 + 36 * fraction(seed, "detail")) * unit };
  return sizesBy(sizes, { path: pathOf(nodes, detail), size: card });
}

export function optionsOf({ width, em }: Scene, isRightToLeft = false): RoadOptions {
  return { width, em, isRightToLeft };
}

/** Lays a scene out. */
export function layOut(scene: Scene, isRightToLeft = false, memo?: RoadMemo): RoadLayout {
  const roots = shown(scene.nodes, scene.open);
  return layoutRoad(roots, sizesOf(scene), optionsOf(scene, isRightToLeft), memo);
}

/** Lays a scene out and places all of it. */
export function draw(scene: Scene, isRightToLeft = false): Picture {
  return pictureOf(layOut(scene, isRightToLeft));
}

/** Sizes of texts in a made-up font, where every letter is as wide as half its height. */
export function textSizes(
  nodes: readonly RoadmapNodeData[],
  open: ReadonlySet<string>,
  metrics: RoadMetrics,
): RoadSizes {
  const { unit, stepWidth, branchWidth } = metrics;
  const wrap = (text: string, width: number): Size => {
    const length = (0.5 * text.length + 2.4) * unit;
    return { width: Math.min(width, length), height: (Math.ceil(length / width) * 1.4 + 1) * unit };
  };
  const sizes = { nodes: new Map(), teasers: new Map(), captions: new Map() };
  const measure = (node: RoadmapNodeData, level: number): void => {
    const { id, title, tagline = "", topics = [] } = node;
    const size = wrap(title + tagline, maxNodeWidth(level, metrics));
    sizes.nodes.set(id, level === 1 ? { ...size, width: stepWidth } : size);
    const hint = topics.map((topic) => topic.title).join(", ");
    if (level === 1) sizes.teasers.set(id, wrap(hint, Math.min(branchWidth, 19.5 * unit)));
    if (node.choose && open.has(id)) sizes.captions.set(id, wrap("Choose one", 9 * unit));
    for (const topic of topics) measure(topic, level + 1);
  };
  for (const root of nodes) measure(root, 1);
  return sizesBy(sizes);
}

/** What is on a map, whatever its layout, as flat lists. */
export interface Contents {
  readonly bounds: Size;
  readonly detail: Box | undefined;
  /** In the order of the tree. */
  readonly nodes: readonly (Box & { readonly id: string; readonly side: Side })[];
  readonly links: readonly PlacedLink[];
  readonly teasers: ReadonlyMap<string, Box>;
  readonly captions: ReadonlyMap<string, Box>;
}

/** A map along a road with all that is on it. */
export interface Picture extends Contents {
  readonly form: RoadForm;
  readonly road: RoadLine;
}

/** From the top of a map to its bottom, whatever is there. */
export const EVERYTHING: Span = {
  top: Number.NEGATIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};

/** All of a map, whatever is there. */
export const WHOLE_MAP: Area = {
  ...EVERYTHING,
  left: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
};

/** Places all of a road's layout. */
export function pictureOf(layout: RoadLayout): Picture {
  return { form: layout.form, road: layout.road, ...contentsOf(layout) };
}

/** Places all of any layout. */
export function contentsOf(layout: MapLayout): Contents {
  const { nodes, links, teasers, captions } = layout.within(WHOLE_MAP);
  return {
    bounds: layout.bounds,
    detail: layout.detail,
    nodes: nodes.map(({ node, side, box }) => ({ ...box, id: node.id, side })),
    links,
    teasers: new Map(teasers.map(({ node, box }) => [node.id, box])),
    captions: new Map(captions.map(({ node, box }) => [node.id, box])),
  };
}

/** Everything that is drawn, with a name for messages. */
export function boxesOf(picture: Contents): [name: string, box: Box][] {
  return [
    ...picture.nodes.map((node): [string, Box] => [`node ${node.id}`, node]),
    ...Array.from(picture.teasers, ([id, box]): [string, Box] => [`teaser ${id}`, box]),
    ...Array.from(picture.captions, ([id, box]): [string, Box] => [`caption ${id}`, box]),
    ...(picture.detail ? [["detail", picture.detail] as [string, Box]] : []),
  ];
}

/** Differences below this are rounding. */
const TOLERANCE = 1e-6;

/** What is wrong with a picture: boxes that overlap or leave the map. */
export function collisionsIn(picture: Contents): string[] {
  const { width, height } = picture.bounds;
  const boxes = boxesOf(picture).sort(([, a], [, b]) => a.y - b.y);
  return boxes.flatMap(([name, box], at) => {
    const problems = isWithin(box, width, height) ? [] : [`${name} leaves the map`];
    for (let other = at + 1; other < boxes.length; other += 1) {
      const [otherName, below] = boxes[other] as [string, Box];
      if (below.y >= box.y + box.height - TOLERANCE) break;
      const shared = Math.min(endOf(box), endOf(below)) - Math.max(box.x, below.x);
      if (shared > TOLERANCE) problems.push(`${name} overlaps ${otherName}`);
    }
    return problems;
  });
}

function endOf(box: Box): number {
  return box.x + box.width;
}

function isWithin(box: Box, width: number, height: number): boolean {
  return (
    box.x >= -TOLERANCE &&
    box.y >= -TOLERANCE &&
    endOf(box) <= width + TOLERANCE &&
    box.y + box.height <= height + TOLERANCE
  );
}
