import { describe, expect, it } from "vitest";
import { read } from "./support/files.js";

const schemes = ["light", "dark"] as const;
type Colours = Readonly<Record<string, string>>;

/** The default colours of tokens.ts, and the page around the map as its own text colour wants it. */
function coloursOf(scheme: (typeof schemes)[number]): Colours {
  const tokens = read("src/styles/tokens.ts");
  const pattern =
    /--_([\w-]+): var\(--roadmap-[\w-]+, light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)\)/g;
  const defaults = Array.from(tokens.matchAll(pattern), ([, name, light, dark]) => [
    name,
    scheme === "light" ? light : dark,
  ]);
  return { page: scheme === "light" ? "#ffffff" : "#14161b", ...Object.fromEntries(defaults) };
}

/** Contrast ratio of two colours (WCAG 2.2, relative luminance). */
function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Text needs 4.5:1 (1.4.3), lines that carry meaning 3:1 (1.4.11). */
const pairs: [text: string, grounds: string[], least: number][] = [
  ["ink", ["surface", "page", "done-surface", "learning-surface"], 4.5],
  ["muted", ["surface", "page"], 4.5],
  ["accent", ["surface", "page"], 4.5],
  ["done", ["surface", "page", "done-surface"], 4.5],
  ["learning", ["surface", "page", "learning-surface"], 4.5],
  ["error", ["surface", "page"], 4.5],
  ["line", ["surface", "page"], 3],
];

const rows = schemes.flatMap((scheme) =>
  pairs.flatMap(([front, grounds, least]) =>
    grounds.map((ground) => ({ scheme, front, ground, least })),
  ),
);

describe("default colours", () => {
  it.each(rows)("show $front on $ground in the $scheme scheme at $least:1", (row) => {
    const { [row.front]: front, [row.ground]: ground } = coloursOf(row.scheme);
    if (!front || !ground)
      throw new Error(`tokens.ts has no colour ${row.front} or ${row.ground}.`);
    expect(contrast(front, ground)).toBeGreaterThanOrEqual(row.least);
  });

  it("are judged by the ratios of the standard", () => {
    expect(contrast("#ffffff", "#000000")).toBeCloseTo(21);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });
});
