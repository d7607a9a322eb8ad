import { anyOverlap } from "./any-overlap.js";
import { type Box, boxAround, hull, type Size } from "./geometry.js";
import { type Grown, grow, nodesOf } from "./grove.js";
import {
  angleAt,
  lengthOfRing,
  pointOn,
  type Ring,
  type RingForm,
  type RingRoom,
  ringsFor,
  slenderness,
} from "./rings.js";

/** The distances of a radial map, in pixels. */
export interface RadialMetrics extends RingRoom {
  readonly margin: number;
  /** Between steps, and between topics of different branches. */
  readonly stepGap: number;
  readonly branchGap: number;
  /** The least between boxes, beside and below each other. */
  readonly gapX: number;
  readonly gapY: number;
}

/** Where the boxes are around a centre at the origin. */
export interface RadialPlan {
  readonly rings: readonly Ring[];
  readonly boxes: ReadonlyMap<Grown, Box>;
  readonly angles: ReadonlyMap<Grown, number>;
}

/** A tree, and what is asked of it again and again. */
interface Wood {
  readonly top: Grown;
  readonly nodes: readonly Grown[];
  readonly levels: readonly Size[];
  readonly metrics: RadialMetrics;
}

/** Ways to make rings, from wide to narrow ones; of the first few where there are many nodes. */
const FORMS: readonly Omit<RingForm, "outer">[] = [
  { spread: 0.75, stretch: 1 },
  { spread: 1, stretch: 1 },
  { spread: 0.5, stretch: 1 },
  { spread: 0.75, stretch: 1.3 },
  { spread: 0.5, stretch: 1.3 },
];
/** So many nodes are looked at with each form; with more of them, fewer forms are tried. */
const WORK = 20_000;
/** How often a distance is halved, or made nearer to what it should be. */
const ROUNDS = 10;
const SETTLING = 3;

/** Tries some ways to make rings, and takes that which needs the least space. */
export function planRadial(top: Grown, metrics: RadialMetrics): RadialPlan {
  const nodes = nodesOf(top);
  const wood = { top, nodes, levels: levelsOf(nodes), metrics };
  const isFlat = wood.levels.length < 2;
  const most = isFlat ? 1 : Math.max(1, Math.floor(WORK / nodes.length));
  const plans = FORMS.slice(0, most).map((form) => planWith(form, wood));
  return plans.reduce((best, plan) => (spaceOf(plan) < spaceOf(best) ? plan : best));
}

/** The widest and the highest of each level. */
function levelsOf(nodes: readonly Grown[]): Size[] {
  const levels: Size[] = [];
  for (const { depth, data } of nodes) {
    const { width, height } = levels[depth - 1] ?? data.size;
    levels[depth - 1] = {
      width: Math.max(width, data.size.width),
      height: Math.max(height, data.size.height),
    };
  }
  return levels;
}

function spaceOf({ boxes }: RadialPlan): number {
  const { width, height } = hull(boxes.values());
  return width * height;
}

/** Spreads a tree round rings, and makes them as small as they can be. */
function planWith(form: Omit<RingForm, "outer">, wood: Wood): RadialPlan {
  const { nodes, levels, metrics } = wood;
  const outer = outerFor(form, wood);
  const angles = anglesOn(ringsFor(levels, { ...form, outer }, metrics), wood);
  const ringsAt = (scale: number) => ringsFor(levels, { ...form, outer: outer * scale }, metrics);
  const boxesOn = (rings: readonly Ring[]) =>
    nodes.map(({ depth, data }, at) =>
      boxAround(pointOn(rings[depth - 1] as Ring, angles[at] as number), data.size),
    );
  const rings = ringsAt(leastScale((scale) => isFree(boxesOn(ringsAt(scale)), metrics)));
  const boxes = boxesOn(rings);
  return {
    rings,
    boxes: new Map(nodes.map((node, at) => [node, boxes[at] as Box])),
    angles: new Map(nodes.map((node, at) => [node, angles[at] as number])),
  };
}

/** How high the outermost ring must be for all boxes to find room on theirs, more or less. */
function outerFor(form: Omit<RingForm, "outer">, { top, levels, metrics }: Wood): number {
  let outer = 0;
  for (let round = 0; round < SETTLING; round += 1) {
    const rings = ringsFor(levels, { ...form, outer }, metrics);
    const taken = growRound(rings, top, metrics) / roomOn(rings, levels, top);
    const { radiusY = 0 } = rings.at(-1) ?? {};
    if (round === 0 && taken <= 1) return radiusY;
    outer = radiusY * taken;
  }
  return outer;
}

/** Angles that give all of a ring away, beginning with the first step at the top. */
function anglesOn(rings: readonly Ring[], { top, nodes, levels, metrics }: Wood): number[] {
  const slender = slenderness(rings, levels);
  const stretch = roomOn(rings, levels, top) / growRound(rings, top, metrics);
  const { x: start = 0 } = nodes[0] ?? {};
  return nodes.map(({ x }) => angleAt((x - start) * stretch, slender));
}

/** A single step keeps what is below it on its own side of the title. */
function roomOn(rings: readonly Ring[], levels: readonly Size[], { children = [] }: Grown) {
  const length = lengthOfRing(slenderness(rings, levels));
  return children.length === 1 ? length / 2 : length;
}

/** Finds places along the rings; returns the length of what is taken of the fullest one. */
function growRound(rings: readonly Ring[], top: Grown, metrics: RadialMetrics): number {
  const distance = (a: Grown, b: Grown) => {
    const heights = (a.data.size.height + b.data.size.height) / 2;
    return (heights + gapBetween(a, b, metrics)) / (rings[a.depth - 1]?.radiusY ?? 1);
  };
  grow(top, distance);
  const ends: { first: Grown; last: Grown }[] = [];
  top.eachBefore((each) => {
    ends[each.depth] = { first: ends[each.depth]?.first ?? each, last: each };
  });
  return ends
    .slice(1)
    .reduce((most, { first, last }) => Math.max(most, last.x - first.x + distance(last, first)), 0);
}

function gapBetween(a: Grown, b: Grown, { stepGap, branchGap, gapY }: RadialMetrics): number {
  if (a.depth === 1) return stepGap;
  return a.parent === b.parent ? gapY : branchGap;
}

/** Whether boxes have space between them, and leave the centre free. */
function isFree(boxes: readonly Box[], { gapX, gapY, centre }: RadialMetrics): boolean {
  if (boxes.some((box) => distanceToOrigin(box) < centre)) return false;
  const wider = (box: Box) => ({ ...box, width: box.width + gapX, height: box.height + gapY });
  return !anyOverlap(boxes.map(wider));
}

function distanceToOrigin({ x, y, width, height }: Box): number {
  return Math.hypot(Math.max(x, -x - width, 0), Math.max(y, -y - height, 0));
}

/** By bisection; from half to whatever it takes, as rings that grow keep all boxes apart. */
function leastScale(isEnough: (scale: number) => boolean): number {
  let low = 0.5;
  let high = 1;
  while (!isEnough(high)) {
    low = high;
    high *= 1.5;
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const middle = (low + high) / 2;
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return high;
}
