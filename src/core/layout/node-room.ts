import type { RoadMetrics } from "./road-metrics.js";

/**
 * How far a topic that is folded under its parent is indented against the first topics of
 * its step. Deep branches stop moving outward, so that their text keeps room.
 */
export function foldOffset(level: number, { unit, branchWidth }: RoadMetrics): number {
  const room = Math.max(0, branchWidth - 9 * unit);
  return Math.min(Math.max(0, level - 2) * 1.6 * unit, room);
}

/** The greatest width a node of this level may take; a step has exactly this width. */
export function maxNodeWidth(level: number, metrics: RoadMetrics): number {
  if (level === 1) return metrics.stepWidth;
  return Math.min(metrics.branchWidth - foldOffset(level, metrics), 20 * metrics.unit);
}
