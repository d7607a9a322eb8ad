import { type HierarchyPointNode, hierarchy, tree } from "d3";
import type { Size } from "./geometry.js";
import type { LayoutNode, MapSizes } from "./map-layout.js";

/** What D3 lays out: a node, or nothing but room. */
export interface Sprout {
  readonly node: LayoutNode;
  readonly size: Size;
  /** The line above its children. */
  readonly caption: Size | undefined;
  /** Its place among all, each before its children. */
  order: number;
}

/** A place in D3's tree; the one on top holds the roots and is not shown. */
export type Grown = HierarchyPointNode<Sprout>;

/** From the middle of one to that of its neighbour on the same level. */
export type Distance = (before: Grown, after: Grown) => number;

/** Stands for no node: it keeps a place free. */
const ROOM: LayoutNode = { id: "", children: [] };

/**
 * Puts roots below one node, for D3, and asks for each size once. D3 finds the height of each
 * node on the way, which takes no more than nodes × levels.
 *
 * @param keepsRoom whether closed roots have room below them, as high as they are.
 */
export function plant(
  roots: readonly LayoutNode[],
  sizes: MapSizes,
  { keepsRoom }: { readonly keepsRoom: boolean },
): Grown {
  const sprout = (node: LayoutNode): Sprout => {
    const caption = node.children.length > 0 ? sizes.caption(node) : undefined;
    return { node, size: sizes.node(node), caption, order: 0 };
  };
  const below = ({ node, size }: Sprout): Sprout[] => {
    const isClosedRoot = keepsRoom && node.children.length === 0 && rootSet.has(node);
    return isClosedRoot ? [empty(ROOM, size.height)] : node.children.map(sprout);
  };
  const rootSet = new Set(roots);
  const planted = hierarchy(empty({ id: "", children: roots }, 0), below);
  planted.eachBefore(({ data }, at) => {
    data.order = at;
  });
  return tree<Sprout>()(planted);
}

/**
 * Gives each place an `x`, from the first to the last of its level.
 *
 * The tidy tree of Reingold and Tilford ("Tidier Drawings of Trees", 1981), in linear time
 * after Buchheim, Jünger and Leipert ("Improving Walker's Algorithm to Run in Linear Time",
 * 2002), as D3 has it.
 */
export function grow(top: Grown, distance: Distance): void {
  // D3 asks with the neighbours either way round.
  const separation = (a: Grown, b: Grown) =>
    a.data.order < b.data.order ? distance(a, b) : distance(b, a);
  tree<Sprout>().nodeSize([1, 1]).separation(separation)(top);
}

/** What is shown of a tree, each node before its children. */
export function nodesOf(top: Grown): Grown[] {
  const nodes: Grown[] = [];
  top.eachBefore((each) => {
    if (each !== top && each.data.node !== ROOM) nodes.push(each);
  });
  return nodes;
}

function empty(node: LayoutNode, height: number): Sprout {
  return { node, size: { width: 0, height }, caption: undefined, order: 0 };
}
