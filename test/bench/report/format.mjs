/** What stands where there is no figure. */
export const NONE = "–";

/** Three digits at most, so that nobody reads more into a figure than is in it. */
export function number(value) {
  if (value === undefined || value === null || Number.isNaN(value)) return NONE;
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  const text = Number(value.toFixed(digits)).toLocaleString("en");
  return text === "0" && value > 0 ? "under 0.01" : text;
}

export const ms = (value) => (value === undefined ? NONE : `${number(value)} ms`);
export const kB = (value) => (value === undefined ? NONE : `${number(value / 1000)} kB`);
export const bytes = (value) => (value === undefined ? NONE : `${number(value)} bytes`);

/** A Markdown table. @param {string[]} head @param {string[][]} rows */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, at) => (at === 0 ? "---" : "---:"));
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}
