import { type Box, hull, mirror, type Point, type Size } from "./geometry.js";
import { linkPath } from "./link-path.js";
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

interface OwnOptions extends MapOptions {
  readonly width: number;
  /** Hears of a line that could not be drawn later on; a plain one takes its place. */
  readonly tell: (error: unknown) => void;
}

/**
 * Lays a tree out by a function of the page, and checks what it says.
 *
 * @throws where a node has no place, two, or one that is none, and where a line leads nowhere.
 */
export function layoutOwn<N extends LayoutNode>(
  own: OwnLayout,
  roots: readonly N[],
  sizes: MapSizes<N>,
  { em, width, isRightToLeft, tell }: OwnOptions,
): MapLayout<N> {
  // What is laid out comes back as it went in, so that its type may be taken for granted.
  const tree = roots.map((root) => itemOf(root, sizes as unknown as MapSizes));
  const answer = own(tree, { em, width, direction: isRightToLeft ? "rtl" : "ltr" });
  if (!Array.isArray(answer?.nodes)) throw new TypeError("The layout gives back no nodes.");
  const { nodes, links } = answer;
  const found = placesOf(nodes);
  const all = allOf(tree);
  const boxes = all.map((item): Box => ({ ...placeIn(found, item), ...sizeOf(item) }));
  const around = hull(boxes);
  if (!Number.isFinite(around.width + around.height))
    throw new RangeError("The layout is larger than any map can be.");
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
    links: links && linksOf(links, boxById, { side, tell }),
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

function allOf(roots: readonly LayoutItem[]): LayoutItem[] {
  const all: LayoutItem[] = [];
  const visit = (items: readonly LayoutItem[]): void => {
    for (const item of items) {
      all.push(item);
      visit(item.children);
    }
  };
  visit(roots);
  return all;
}

function placesOf(nodes: readonly NodePlace[]): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  for (const { id, x, y } of nodes) {
    if (places.has(id)) throw new RangeError(`The layout has two places for "${id}".`);
    places.set(id, { x, y });
  }
  return places;
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
  { side, tell }: { readonly side: Side; readonly tell: OwnOptions["tell"] },
): PlacedLink[] {
  const reached = new Set<string>();
  return links.map(({ from: source, to: target, path }) => {
    const [from, to] = [boxes.get(source), boxes.get(target)];
    if (!from || !to)
      throw new RangeError(`The layout has a line "${source}" – "${target}" that ends nowhere.`);
    if (reached.has(target)) throw new RangeError(`The layout has two lines to "${target}".`);
    reached.add(target);
    const link = { source, target, shape: "ray", side, from, to } as const;
    if (!path) return link;
    // The first call shows whether the page's function works, before any motion relies on it.
    checkedPath(path, from, to);
    const drawn: Path = (...ends) => {
      try {
        return checkedPath(path, ...ends);
      } catch (error) {
        tell(error);
        return linkPath(link, ...ends);
      }
    };
    return { ...link, path: drawn };
  });
}

type Path = NonNullable<LayoutLink["path"]>;

function checkedPath(path: Path, from: Box, to: Box): string {
  const drawn: unknown = path(from, to);
  if (typeof drawn === "string") return drawn;
  throw new TypeError(`The layout draws a line as ${typeof drawn}, not as a text.`);
}
