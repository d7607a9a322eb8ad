import { boxInStack, type OutwardPlacing, placeStack } from "./branch.js";
import {
  type Box,
  isWithin,
  mirror,
  overlaps,
  type Point,
  type Size,
  type Span,
} from "./geometry.js";
import type {
  LayoutNode,
  Placed,
  PlacedLink,
  PlacedNode,
  Placing,
  RoadLine,
  Side,
  TreePath,
} from "./map-layout.js";
import type { RoadForm } from "./road-form.js";
import type { RoadLayout } from "./road-layout.js";
import type { Stack } from "./stack.js";

/** A step with what is beside or below it, all of it from the top of the step. */
export interface Stop {
  readonly root: LayoutNode;
  readonly side: Side;
  /** As if the road were on the left: x is a distance outward from `Plan.origin`. */
  readonly card: Box;
  readonly stack: Stack | undefined;
  readonly stackAt: Point;
  readonly teaser: Box | undefined;
  readonly bottom: number;
}

/** Steps that have found their places. */
export interface Plan {
  readonly form: RoadForm;
  readonly stops: readonly Stop[];
  readonly tops: readonly number[];
  /** What outward distances count from, where the road is on the left. */
  readonly origin: number;
  readonly road: RoadLine;
  readonly bounds: Size;
  readonly detail: Box | undefined;
}

/** More stops than this never lie beside each other: one on either side, and a step between. */
const SIDE_BY_SIDE = 3;

/** Answers where things are in a plan, without placing more than is asked for. */
export class Road implements RoadLayout {
  readonly form: RoadForm;
  readonly road: RoadLine;
  readonly bounds: Size;
  readonly detail: Box | undefined;
  readonly #plan: Plan;
  readonly #isRightToLeft: boolean;

  constructor(plan: Plan, isRightToLeft: boolean) {
    const { width } = plan.bounds;
    this.#plan = plan;
    this.#isRightToLeft = isRightToLeft;
    this.form = plan.form;
    this.bounds = plan.bounds;
    this.road = isRightToLeft ? { ...plan.road, x: width - plan.road.x } : plan.road;
    this.detail = plan.detail && (isRightToLeft ? mirror(plan.detail, width) : plan.detail);
  }

  boxAt([at = -1, ...rest]: TreePath): Box | undefined {
    const stop = this.#plan.stops[at];
    if (!stop) return undefined;
    const top = this.#plan.tops[at] as number;
    const box =
      rest.length === 0
        ? lowered(stop.card, top)
        : stop.stack && boxInStack(stop.stack, lowered(stop.stackAt, top), rest);
    return box && this.#place(box, this.#sideOf(stop));
  }

  within(span: Span): Placing {
    const nodes: PlacedNode[] = [];
    const links: PlacedLink[] = [];
    const teasers: Placed[] = [];
    const captions: Placed[] = [];
    for (const { stop, top } of this.#stopsWithin(span)) {
      const side = this.#sideOf(stop);
      const place = (box: Box) => this.#place(box, side);
      const found = placeStop(stop, top, span);
      for (const { node, box } of found.nodes) nodes.push({ node, side, box: place(box) });
      for (const { node, box } of found.captions) captions.push({ node, box: place(box) });
      for (const link of found.links) {
        links.push({ ...link, side, from: place(link.from), to: place(link.to) });
      }
      const teaser = stop.teaser && place(lowered(stop.teaser, top));
      const isShown = teaser && isWithin(teaser, span) && !this.#isCovered(teaser);
      if (isShown) teasers.push({ node: stop.root, box: teaser });
    }
    return { nodes, links, teasers, captions };
  }

  *#stopsWithin(span: Span): Generator<{ stop: Stop; top: number }> {
    const { stops, tops } = this.#plan;
    const from = Math.max(0, firstFrom(tops, span.top) - SIDE_BY_SIDE);
    for (let at = from; at < stops.length; at += 1) {
      const stop = stops[at] as Stop;
      const top = tops[at] as number;
      if (top > span.bottom) return;
      if (top + stop.bottom >= span.top) yield { stop, top };
    }
  }

  /** A text has to give way to the detail card. */
  #isCovered(box: Box): boolean {
    return this.detail !== undefined && overlaps(box, this.detail);
  }

  #sideOf({ side }: Stop): Side {
    if (!this.#isRightToLeft) return side;
    return side === "left" ? "right" : "left";
  }

  /** From outward coordinates to places in the container. */
  #place(box: Box, side: Side): Box {
    const { origin, bounds } = this.#plan;
    const toTheRight = { ...box, x: origin + box.x };
    return side === "right" ? toTheRight : mirror(toTheRight, bounds.width);
  }
}

function placeStop({ root, card, stack, stackAt }: Stop, top: number, span: Span): OutwardPlacing {
  const placing: OutwardPlacing = { nodes: [], links: [], captions: [] };
  const box = lowered(card, top);
  if (isWithin(box, span)) placing.nodes.push({ node: root, box });
  if (stack) placeStack(stack, lowered(stackAt, top), box, span, placing);
  return placing;
}

function lowered<T extends Point>(place: T, by: number): T {
  return { ...place, y: place.y + by };
}

/** The first of ascending numbers that is at least `value`, by bisection. */
function firstFrom(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
