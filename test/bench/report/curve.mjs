import { SIZES } from "../scenarios/growth.mjs";
import { ms, NONE, number, table } from "./format.mjs";

const WIDTH = 40;

const columns = [
  { head: "first picture", scenario: "growth", key: "picture", show: ms },
  { head: "closing a branch", scenario: "growth", key: "close", show: ms },
  { head: "opening it", scenario: "growth", key: "open", show: ms },
  { head: "elements", scenario: "growth", key: "elements", show: number },
  { head: "visible tree", scenario: "core-growth", key: "visibleTree", show: ms },
  { head: "layout", scenario: "core-growth", key: "layout", show: ms },
  { head: "tree, one branch changed", scenario: "core-growth", key: "changedTree", show: ms },
  { head: "layout, one branch changed", scenario: "core-growth", key: "changedLayout", show: ms },
  { head: "hit-finding", scenario: "core-growth", key: "hitFinding", show: ms },
];

/** The growth from 100 to 100,000 nodes as a table. */
export function growthTable(figures) {
  const rows = SIZES.map((size) => [
    number(size),
    ...columns.map(({ scenario, key, show }) => show(figures.of(scenario, `${size}`, key))),
  ]);
  return table(["nodes", ...columns.map(({ head }) => head)], rows);
}

/**
 * Time for each node, as bars of text: linear growth is a straight edge, and anything better
 * gets shorter downwards.
 */
export function growthChart(figures, { scenario, key }) {
  const each = SIZES.map((size) => {
    const value = figures.of(scenario, `${size}`, key);
    return value === undefined ? undefined : (value * 1000) / size;
  });
  const longest = Math.max(...each.filter((value) => value !== undefined));
  const lines = SIZES.map((size, at) => {
    const label = number(size).padStart(7);
    if (each[at] === undefined) return `${label}  ${NONE}`;
    const bar = "█".repeat(Math.max(1, Math.round((each[at] / longest) * WIDTH)));
    return `${label}  ${bar} ${number(each[at])}`;
  });
  return ["```text", ...lines, "```"].join("\n");
}
