import type { RoadmapGraph } from "../../../src/index.js";
import { nodes } from "../support/map.js";
import { flawsOf } from "../support/picture.js";
import { knowledgeOf, type Listener } from "./listener.js";

type Node = NonNullable<RoadmapGraph["roadmap"]>["steps"][number];

/** A map with no more visible nodes than these is drawn whole. */
const WHOLE = 300;

/** A node as its roadmap and what is open have it. */
interface Place {
  readonly node: Node;
  readonly level: number;
  readonly position: number;
  readonly setSize: number;
}

/** Whether a map has a tree to show. */
export function hasTree(map: RoadmapGraph): boolean {
  return Boolean(map.isConnected && map.shadowRoot?.querySelector("[role=tree]"));
}

/** Everything about the tree that is not as it must be, in words. */
export function faultsOfTree(map: RoadmapGraph, listener: Listener): string[] {
  const items = nodes(map);
  const places = placesIn(map.roadmap?.steps ?? [], listener.expanded);
  return [
    ...faultsOfOrder(items, places),
    ...items.flatMap((item) => faultsOfItem(item, places, listener)),
    ...faultsOfTabStop(map, items),
    ...faultsOfKnowledge(map, listener),
  ];
}

/** What overlaps, is cut off, or lies where nobody can scroll to. */
export function faultsOfPicture(map: RoadmapGraph): string[] {
  // A road that is moved or scaled leaves its place on purpose.
  const isMoved = map.shadowRoot?.querySelector<HTMLElement>(".canvas")?.style.transform !== "";
  return flawsOf(map).filter((flaw) => !isMoved || !flaw.endsWith("leaves the map"));
}

/** All nodes that are not closed away, from top to bottom. */
function placesIn(
  siblings: readonly Node[],
  expanded: ReadonlySet<string>,
  level = 1,
): Map<string, Place> {
  return new Map(
    siblings.flatMap((node, at) => [
      [node.id, { node, level, position: at + 1, setSize: siblings.length }] as const,
      ...(expanded.has(node.id) ? placesIn(node.topics, expanded, level + 1) : []),
    ]),
  );
}

function faultsOfOrder(
  items: readonly HTMLElement[],
  places: ReadonlyMap<string, Place>,
): string[] {
  const drawn = items.map(({ dataset }) => dataset.id as string);
  const known = [...places.keys()];
  const isDrawn = new Set(drawn);
  const expected = places.size <= WHOLE ? known : known.filter((id) => isDrawn.has(id));
  if (drawn.join(" ") === expected.join(" ")) return [];
  return [`the tree has ${drawn.join(" ")}, not ${expected.join(" ")}`];
}

function faultsOfItem(
  item: HTMLElement,
  places: ReadonlyMap<string, Place>,
  { expanded, selected, progress }: Listener,
): string[] {
  const id = item.dataset.id as string;
  const place = places.get(id);
  if (!place) return [];
  const { topics } = place.node;
  const isLeaf = topics.length === 0;
  const status = Object.hasOwn(progress, id) ? progress[id] : undefined;
  const pairs: [string, unknown, unknown][] = [
    ["level", item.ariaLevel, `${place.level}`],
    ["posinset", item.ariaPosInSet, `${place.position}`],
    ["setsize", item.ariaSetSize, `${place.setSize}`],
    ["expanded", item.ariaExpanded, isLeaf ? null : `${expanded.has(id)}`],
    ["selected", item.ariaSelected, `${id === selected}`],
    ["status", item.matches(`.${status ?? "todo"}`) || !isLeaf, true],
    ["status in the name", item.querySelector(".sr-only") !== null, item.matches(":not(.todo)")],
  ];
  return pairs
    .filter(([, is, should]) => is !== should)
    .map(([name, is, should]) => `${name} of ${id} is ${is}, not ${should}`);
}

/** One in the tree, and where the focus is in the tree, there. */
function faultsOfTabStop(map: RoadmapGraph, items: readonly HTMLElement[]): string[] {
  const stops = items.filter(({ tabIndex }) => tabIndex === 0);
  if (stops.length !== 1) return [`there are ${stops.length} tab stops`];
  const focused = map.shadowRoot?.activeElement?.closest("[role=treeitem]");
  if (!focused || focused === stops[0]) return [];
  return ["the focus is on another node than the tab stop"];
}

/** What a page that only listens has not heard of. */
export function faultsOfKnowledge(map: RoadmapGraph, listener: Listener): string[] {
  const [is, known] = [knowledgeOf(map), listener.knowledge];
  return is === known ? [] : [`the map has ${is}, but by its events ${known}`];
}
