import type { Point, Size } from "./geometry.js";

/** An ellipse around the centre, for the middles of the boxes of one level. */
export interface Ring {
  readonly radiusX: number;
  readonly radiusY: number;
}

/** How the rings of a map are made. */
export interface RingForm {
  /** The height of the outermost ring, from the centre, where its boxes ask for no more. */
  readonly outer: number;
  /** From 0, all rings near the outermost, to 1, all at the same distance. */
  readonly spread: number;
  /** How much further from ring to ring than boxes beside or below each other need. */
  readonly stretch: number;
}

/** What rings must leave free. */
export interface RingRoom {
  /** Radius of the title in the centre. */
  readonly centre: number;
  readonly ringGapX: number;
  readonly ringGapY: number;
}

/** How wide rings should be for their height, where the boxes leave the choice. */
const ROUNDNESS = 0.8;

/**
 * Rings on which no box touches one of another level that is straight beside or below it.
 *
 * @param levels the widest and the highest box of each ring.
 */
export function ringsFor(
  levels: readonly Size[],
  { outer, spread, stretch }: RingForm,
  { centre, ringGapX, ringGapY }: RingRoom,
): Ring[] {
  let ring: Ring = { radiusX: centre, radiusY: centre };
  let inner: Size = { width: 0, height: 0 };
  return levels.map((level, at) => {
    const more = at === 0 ? 1 : stretch;
    const awayX = more * ((inner.width + level.width) / 2 + ringGapX);
    const awayY = more * ((inner.height + level.height) / 2 + ringGapY);
    const wanted = outer * (1 - spread * (1 - (at + 1) / levels.length));
    const radiusY = Math.max(wanted, ring.radiusY + awayY);
    ring = { radiusX: Math.max(ROUNDNESS * radiusY, ring.radiusX + awayX), radiusY };
    inner = level;
    return ring;
  });
}

/**
 * How wide rings are for their height, counted in boxes. It is little where boxes are wide:
 * most of them then find room below each other, at the sides of their ring.
 */
export function slenderness(rings: readonly Ring[], levels: readonly Size[]): number {
  return rings.reduce((least, { radiusX, radiusY }, at) => {
    const { width = 0, height = 0 } = levels[at] ?? {};
    const each = (radiusX * height) / (radiusY * width);
    return each > 0 ? Math.min(least, each) : least;
  }, 1);
}

/**
 * How long a ring is, where its height from the centre is 1. Lengths are counted in boxes: a
 * box takes its width where the ring runs sideways and its height where it runs up or down,
 * whichever takes it further.
 */
export function lengthOfRing(slender: number): number {
  return 4 * lengthOfQuarter(slender);
}

/** The angle, clockwise from the top, at which one is when one has come so far round a ring. */
export function angleAt(length: number, slender: number): number {
  const quarter = lengthOfQuarter(slender);
  const quarters = Math.floor(length / quarter);
  const rest = length - quarters * quarter;
  // Each second quarter runs from the side to the top or bottom.
  const angle =
    quarters % 2 === 0
      ? angleFromTop(rest, slender)
      : Math.PI / 2 - angleFromTop(quarter - rest, slender);
  return (quarters * Math.PI) / 2 + angle;
}

/** Where on a ring around the origin an angle is. */
export function pointOn({ radiusX, radiusY }: Ring, angle: number): Point {
  return { x: radiusX * Math.sin(angle), y: -radiusY * Math.cos(angle) };
}

function lengthOfQuarter(slender: number): number {
  return Math.hypot(1, slender);
}

/** Sideways first, up to the angle from which on more boxes fit below than beside each other. */
function angleFromTop(length: number, slender: number): number {
  const bend = Math.atan(slender);
  const sideways = slender * Math.sin(bend);
  if (length <= sideways) return Math.asin(length / slender);
  return Math.acos(Math.max(0, Math.cos(bend) - (length - sideways)));
}
