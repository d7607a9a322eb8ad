import { type Box, hull, mirror, type Point, type Size } from "./geometry.js";
import type {
  LayoutNode,
  MapLayout,
  MapOptions,
  MapSizes,
  PlacedLink,
  Side,
} from "./map-layout.js";
import { type Place, PlacedMap } from "./placed-map.js";

/** A node that a page's layout has to find a place for, in CSS pixels. */
export interface LayoutItem extends Size {
  readonly id: string;
  /** Those that are shown; none where the node is closed. */
  readonly children: readonly LayoutItem[];
}

/** What a page's layout may go by besides the tree. */
export interface LayoutRoom {
  /** Font size of the map: what a distance is best a multiple of. */
  readonly em: number;
  /** Width of the frame; the map may be wider. */
  readonly width: number;
  /** Which way text runs. Places are mirrored where it runs from right to left, as are boxes. */
  readonly direction: "ltr" | "rtl";
}

/** Where the left upper corner of a node is to be. Any place will do as an origin. */
export interface NodePlace extends Point {
  readonly id: string;
}

/** A line that leads to a node; there is one to each at most. */
export interface LayoutLink {
  readonly from: string;
  readonly to: string;
  /**
   * The line as an SVG `d`, between two boxes as they are at that moment: while something opens
   * they move, and where text runs from right to left they are mirrored.
   */
  readonly path?: (from: Box, to: Box) => string;
}

/**
 * A layout of a page's own: a tree goes in, places and lines come out, and nothing else happens.
 * Where text runs from right to left, what comes out is mirrored.
 */
export type OwnLayout = (
  tree: readonly LayoutItem[],
  room: LayoutRoom,
) => {
  /** A place for every node of the tree. */
  readonly nodes: readonly NodePlace[];
  /** By default one from each node to each of its children. */
  readonly links?: readonly LayoutLink[];
};

/** Around the map, in font sizes. */
const MARGIN = 1.5;

/**
 * Lays a tree out by a function of the page, and checks what it says.
 *
 * @throws where a node has no place, or one that is none, and where a line leads nowhere.
 */
export function layoutOwn<N extends LayoutNode>(
  own: OwnLayout,
  roots: readonly N[],
  sizes: MapSizes<N>,
  { em, width, isRightToLeft }: MapOptions & { readonly width: number },
): MapLayout<N> {
  // What is laid out comes back as it went in, so that its type may be taken for granted.
  const tree = roots.map((root) => itemOf(root, sizes as unknown as MapSizes));
  const { nodes, links } = own(tree, { em, width, direction: isRightToLeft ? "rtl" : "ltr" });
  const found = placesOf(nodes);
  const all = allOf(tree);
  const boxes = all.map((item): Box => ({ ...placeIn(found, item), ...sizeOf(item) }));
  const around = hull(boxes);
  const margin = MARGIN * em;
  const bounds = { width: around.width + 2 * margin, height: around.height + 2 * margin };
  const boxById = new Map(
    all.map(({ id }, at) => {
      const box = boxes[at] as Box;
      const inside = { ...box, x: box.x - around.x + margin, y: box.y - around.y + margin };
      return [id, isRightToLeft ? mirror(inside, bounds.width) : inside];
    }),
  );
  const side = isRightToLeft ? "left" : "right";
  const places = (nodes: readonly LayoutNode[]): Place[] =>
    nodes.map((node) => {
      const box = boxById.get(node.id) as Box;
      return { node, box, side, below: places(node.children) };
    });
  const map = new PlacedMap({
    places: places(roots),
    captions: [],
    bounds,
    // Pages draw the way from step to step themselves.
    road: { x: bounds.width / 2, top: 0, bottom: 0, isHidden: true },
    shape: "ray",
    links: links && linksOf(links, boxById, side),
  });
  return map as unknown as MapLayout<N>;
}

function itemOf(node: LayoutNode, sizes: MapSizes): LayoutItem {
  const { width, height } = sizes.node(node);
  const children = node.children.map((child) => itemOf(child, sizes));
  return { id: node.id, width, height, children };
}

function sizeOf({ width, height }: LayoutItem): Size {
  return { width, height };
}

function allOf(items: readonly LayoutItem[]): LayoutItem[] {
  return items.flatMap((item) => [item, ...allOf(item.children)]);
}

function placesOf(nodes: readonly NodePlace[]): ReadonlyMap<string, Point> {
  return new Map(nodes.map(({ id, x, y }) => [id, { x, y }]));
}

function placeIn(found: ReadonlyMap<string, Point>, { id }: LayoutItem): Point {
  const place = found.get(id);
  if (!place) throw new RangeError(`The layout has no place for "${id}".`);
  if (Number.isFinite(place.x) && Number.isFinite(place.y)) return place;
  throw new RangeError(`The layout has "${id}" at ${place.x}, ${place.y}.`);
}

function linksOf(
  links: readonly LayoutLink[],
  boxes: ReadonlyMap<string, Box>,
  side: Side,
): PlacedLink[] {
  const reached = new Set<string>();
  return links.map(({ from: source, to: target, path }) => {
    const [from, to] = [boxes.get(source), boxes.get(target)];
    if (!from || !to)
      throw new RangeError(`The layout has a line "${source}" – "${target}" that ends nowhere.`);
    if (reached.has(target)) throw new RangeError(`The layout has two lines to "${target}".`);
    reached.add(target);
    // The first call shows whether the page's function works, before any motion relies on it.
    path?.(from, to);
    return { source, target, shape: "ray", side, from, to, ...(path && { path }) };
  });
}
