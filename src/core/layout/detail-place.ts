import type { Span } from "./geometry.js";

export interface DetailRequest {
  /** The top the card would have beside its node. */
  readonly wanted: number;
  readonly height: number;
  /** Free space above and below the card. */
  readonly gap: number;
  /** How far from its node the card may be. */
  readonly reach: number;
  /** What branches that must stay take of the card's side, from top to bottom. */
  readonly fixed: readonly Span[];
  /** The same of branches below, which can move further down. */
  readonly movable: readonly Span[];
}

/** Where the card goes, and whether branches below have to move for it. */
export interface DetailPlace {
  readonly span: Span;
  readonly needsRoom: boolean;
}

/**
 * Finds the free place nearest to where a card wants to be. Where none is in reach, the card
 * stays beside its node, below the branches that are fixed, and the others must move.
 */
export function placeDetail(request: DetailRequest): DetailPlace {
  const { wanted, height, gap, reach, fixed, movable } = request;
  const nearest = freeSpans([...fixed, ...movable], gap)
    .filter((free) => free.bottom - free.top >= height)
    .map((free) => clamp(wanted, free.top, free.bottom - height))
    .reduce((best, top) => (Math.abs(top - wanted) < Math.abs(best - wanted) ? top : best));
  if (Math.abs(nearest - wanted) <= reach) return place(nearest, height, false);
  return place(Math.max(wanted, (fixed.at(-1)?.bottom ?? 0) + gap), height, true);
}

function place(top: number, height: number, needsRoom: boolean): DetailPlace {
  return { span: { top, bottom: top + height }, needsRoom };
}

/** What is left between the spans; the last one is endless. */
function freeSpans(taken: readonly Span[], gap: number): Span[] {
  const free: Span[] = [];
  let top = gap;
  for (const span of taken) {
    free.push({ top, bottom: span.top - gap });
    top = span.bottom + gap;
  }
  return [...free, { top, bottom: Number.POSITIVE_INFINITY }];
}

function clamp(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}
