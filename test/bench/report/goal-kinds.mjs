import { ms, NONE, number } from "./format.mjs";

/**
 * @typedef {object} Row a line of the table of goals
 * @property {string} work
 * @property {string} goal
 * @property {string} ours
 * @property {string} peer
 * @property {boolean | undefined} isMet
 */

/** Ours against a share of the fastest peer's. @returns {Row} */
export function shareOfBest(figures, { work, scenario, key, share }) {
  const ours = figures.ours(scenario, key);
  const best = figures.best(scenario, key);
  const ratio = ours === undefined || !best ? undefined : ours / best.value;
  return {
    work,
    goal: `≤ ${share} × the fastest peer`,
    ours: ratio === undefined ? ms(ours) : `${ms(ours)} (${number(ratio)} ×)`,
    peer: best ? `${best.name} ${ms(best.value)}` : NONE,
    isMet: ratio === undefined ? undefined : ratio <= share,
  };
}

/** Ours against a fixed limit. @returns {Row} */
export function limit({ work, goal, value, most, show, peer = NONE }) {
  const isMet = value === undefined || most === undefined ? undefined : value <= most;
  return { work, goal, ours: show(value), peer, isMet };
}

/** The larger of some figures; unknown where one is unknown. */
export const worst = (...values) => (values.includes(undefined) ? undefined : Math.max(...values));

export const named = (best, show) => (best ? `${best.name} ${show(best.value)}` : NONE);
