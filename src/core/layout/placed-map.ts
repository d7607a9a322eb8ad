import { type Area, type Box, hull, isInArea, type Size } from "./geometry.js";
import type {
  MapLayout,
  Placed,
  PlacedLink,
  PlacedNode,
  Placing,
  RoadArc,
  RoadLine,
  TreePath,
} from "./map-layout.js";

/** A node that has found its place, and those below it. */
export interface Place extends PlacedNode {
  readonly below: readonly Place[];
}

/** A tree of which every place is known. */
export interface Plot {
  /** The roots. */
  readonly places: readonly Place[];
  readonly captions: readonly Placed[];
  readonly shape: PlacedLink["shape"];
  /** By default one from each place to those below it. */
  readonly links?: readonly PlacedLink[] | undefined;
  readonly road: RoadLine | RoadArc;
  readonly bounds: Size;
}

/** Answers where things are, by looking through all of them. */
export class PlacedMap implements MapLayout {
  readonly road: RoadLine | RoadArc;
  readonly bounds: Size;
  readonly detail = undefined;
  readonly #places: readonly Place[];
  readonly #nodes: readonly PlacedNode[];
  readonly #links: readonly { readonly link: PlacedLink; readonly around: Box }[];
  readonly #captions: readonly Placed[];

  constructor({ places, captions, shape, links, road, bounds }: Plot) {
    const all = inTreeOrder(places);
    this.road = road;
    this.bounds = bounds;
    this.#places = places;
    this.#nodes = all.map(({ node, box, side }) => ({ node, box, side }));
    const drawn =
      links ?? all.flatMap((source) => source.below.map((to) => linkOf(source, to, shape)));
    this.#links = drawn.map((link) => ({ link, around: hull([link.from, link.to]) }));
    this.#captions = captions;
  }

  boxAt(path: TreePath): Box | undefined {
    let [at, among]: [Place | undefined, readonly Place[]] = [undefined, this.#places];
    for (const index of path) {
      at = among[index];
      if (!at) return undefined;
      among = at.below;
    }
    return at?.box;
  }

  /** Links come along wherever they may be seen, also where both ends are elsewhere. */
  within(area: Area): Placing {
    return {
      nodes: this.#nodes.filter(({ box }) => isInArea(box, area)),
      links: this.#links.filter(({ around }) => isInArea(around, area)).map(({ link }) => link),
      teasers: [],
      captions: this.#captions.filter(({ box }) => isInArea(box, area)),
    };
  }
}

function inTreeOrder(places: readonly Place[]): Place[] {
  const all: Place[] = [];
  const visit = (place: Place): void => {
    all.push(place);
    place.below.forEach(visit);
  };
  places.forEach(visit);
  return all;
}

function linkOf(from: Place, to: Place, shape: PlacedLink["shape"]): PlacedLink {
  return {
    source: from.node.id,
    target: to.node.id,
    shape,
    side: to.side,
    from: from.box,
    to: to.box,
  };
}
