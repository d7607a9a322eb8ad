import { type RoadForm, roadForm, roadUnit } from "./road-form.js";

/** The distances of a road, in pixels, derived from the container and the font size. */
export interface RoadMetrics {
  readonly form: RoadForm;
  readonly width: number;
  /** What the distances below are multiples of. */
  readonly unit: number;
  /** Free space to the edges of the container. */
  readonly margin: number;
  readonly stepWidth: number;
  /** Where the topics of a step begin: from the road outward, or from the start edge. */
  readonly branchStart: number;
  /** Width for the topics of a step, whatever their level. */
  readonly branchWidth: number;
  readonly detailWidth: number;
  readonly columnGap: number;
  /** Between steps. */
  readonly stepGap: number;
  /** Between branches, and between a step and its topics below. */
  readonly branchGap: number;
  /** Between nodes that are leaves of the same branch. */
  readonly leafGap: number;
  /** Road that shows above the first and below the last step. */
  readonly stub: number;
  readonly roadX: number;
  readonly detailReach: number;
}

/** Chooses the form for a container and derives its distances. */
export function roadMetrics(width: number, em: number): RoadMetrics {
  const unit = roadUnit(width, em);
  const shared = {
    width,
    unit,
    margin: 0.6 * unit,
    columnGap: 1.8 * unit,
    branchGap: 0.9 * unit,
    leafGap: 0.5 * unit,
    detailReach: 14 * unit,
  };
  return roadForm(width, em) === "wide"
    ? { ...shared, ...wide(width, unit) }
    : { ...shared, ...narrow(width, unit) };
}

/** What nodes of a map go by that need not fit in the width of its container. */
export function framedMetrics(em: number): RoadMetrics {
  return { ...roadMetrics(70 * em, em), stepWidth: 19 * em, branchWidth: 18 * em };
}

function wide(width: number, unit: number) {
  const stepWidth = 21 * unit;
  const branchStart = stepWidth / 2 + 2.6 * unit;
  const branchWidth = width / 2 - branchStart - 0.6 * unit;
  return {
    form: "wide" as const,
    stepWidth,
    branchStart,
    branchWidth,
    detailWidth: Math.min(21 * unit, branchWidth),
    stepGap: 2 * unit,
    stub: 2 * unit,
    roadX: width / 2,
  };
}

function narrow(width: number, unit: number) {
  const branchStart = 5.4 * unit;
  return {
    form: "narrow" as const,
    stepWidth: width - 1.2 * unit,
    branchStart,
    branchWidth: width - branchStart - 0.6 * unit,
    detailWidth: width,
    stepGap: 1.1 * unit,
    stub: 1.4 * unit,
    roadX: 2.2 * unit,
  };
}
