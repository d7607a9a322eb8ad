import fc from "fast-check";
import type { Box, Size } from "../../../src/core/layout/geometry.js";
import { layoutRoad } from "../../../src/core/layout/layout-road.js";
import type { LayoutNode, RoadLayout, RoadSizes } from "../../../src/core/layout/road-layout.js";
import {
  maxNodeWidth,
  type RoadMetrics,
  roadMetrics,
} from "../../../src/core/layout/road-metrics.js";
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

/** Maps with random branches open, for containers from a phone's to a wide screen's. */
export const scenes: fc.Arbitrary<Scene> = steps(8, 5).chain((nodes) => {
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

/** What the layout sees of a tree: the topics of open nodes. */
export function shown(nodes: readonly RoadmapNodeData[], open: ReadonlySet<string>): LayoutNode[] {
  return nodes.map(({ id, topics = [] }) => ({
    id,
    children: open.has(id) ? shown(topics, open) : [],
  }));
}

/** All nodes of a tree that is laid out, each before its children. */
export function allOf(nodes: readonly LayoutNode[]): LayoutNode[] {
  return nodes.flatMap((node) => [node, ...allOf(node.children)]);
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

/** Random sizes within what the layout asks for: see `maxNodeWidth()` and `RoadMetrics`. */
export function sizesOf({ nodes, open, detail, width, em, seed }: Scene): RoadSizes {
  const metrics = roadMetrics(width, em);
  const { unit, stepWidth, branchWidth, detailWidth } = metrics;
  const sizes = { nodes: new Map(), teasers: new Map(), captions: new Map() };
  const small = { width: 2 * unit, height: unit };
  const measure = ({ id, topics = [] }: RoadmapNodeData, level: number): void => {
    const most = { width: maxNodeWidth(level, metrics), height: 8 * unit };
    const size = sizeBetween(seed, id, small, most);
    sizes.nodes.set(id, level === 1 ? { ...size, width: stepWidth } : size);
    if (level === 1 && !open.has(id)) {
      const room = { width: Math.min(branchWidth, 19.5 * unit), height: 9 * unit };
      sizes.teasers.set(id, sizeBetween(seed, `teaser ${id}`, small, room));
    }
    if (open.has(id) && topics.length > 0 && fraction(seed, `caption ${id}`) < 0.5) {
      const room = { width: maxNodeWidth(level + 1, metrics), height: 2 * unit };
      sizes.captions.set(id, sizeBetween(seed, `caption ${id}`, small, room));
    }
    for (const topic of topics) measure(topic, level + 1);
  };
  for (const root of nodes) measure(root, 1);
  if (detail === undefined) return sizes;
  const card = { width: detailWidth, height: (4 + 36 * fraction(seed, "detail")) * unit };
  return { ...sizes, detail: { id: detail, size: card } };
}

/** Lays a scene out. */
export function draw(scene: Scene, isRightToLeft = false): RoadLayout {
  const { nodes, open, width, em } = scene;
  return layoutRoad(shown(nodes, open), sizesOf(scene), { width, em, isRightToLeft });
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
  return sizes;
}

/** Everything that is drawn, with a name for messages. */
export function boxesOf(layout: RoadLayout): [name: string, box: Box][] {
  return [
    ...layout.nodes.map((node): [string, Box] => [`node ${node.id}`, node]),
    ...Array.from(layout.teasers, ([id, box]): [string, Box] => [`teaser ${id}`, box]),
    ...Array.from(layout.captions, ([id, box]): [string, Box] => [`caption ${id}`, box]),
    ...(layout.detail ? [["detail", layout.detail] as [string, Box]] : []),
  ];
}

/** Differences below this are rounding. */
const TOLERANCE = 1e-6;

/** What is wrong with a picture: boxes that overlap or leave the map. */
export function collisionsIn(layout: RoadLayout): string[] {
  const { width, height } = layout.bounds;
  const boxes = boxesOf(layout).sort(([, a], [, b]) => a.y - b.y);
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
