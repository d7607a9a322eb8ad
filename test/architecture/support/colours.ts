/** Red, green and blue from 0 to 255, opacity from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number, opacity: number];

/** Reads `#rrggbb` and `rgb(r g b / a)`. */
export function parseColour(text: string): Colour {
  if (text === "transparent") return [0, 0, 0, 0];
  if (/^#[\da-f]{6}$/.test(text)) {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
      Number.parseInt(text.slice(at, at + 2), 16),
    );
    return [red, green, blue, 1];
  }
  const [, values = ""] = /^rgb\(([\d. /]+)\)$/.exec(text) ?? [];
  const [red, green, blue, opacity = 1] = values.split(/[ /]+/).map(Number);
  if (red === undefined || green === undefined || blue === undefined) {
    throw new Error(`${text} is no colour that this test can read.`);
  }
  return [red, green, blue, opacity];
}

/** What is seen of a colour that may be translucent, on a ground that is not. */
export function over(front: Colour, ground: Colour): Colour {
  const mix = (at: 0 | 1 | 2) => front[at] * front[3] + ground[at] * (1 - front[3]);
  return [mix(0), mix(1), mix(2), 1];
}

/** Contrast ratio of two opaque colours (WCAG 2.2, relative luminance). */
export function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** One of the two values of every `light-dark()` in a style sheet, without its comments. */
export function ofScheme(css: string, scheme: "light" | "dark"): string {
  const pair = /light-dark\(\s*((?:[^(),]|\([^()]*\))+),\s*((?:[^(),]|\([^()]*\))+)\)/g;
  return css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(pair, (_, light: string, dark: string) => (scheme === "light" ? light : dark).trim());
}

/** Text needs 4.5:1 (1.4.3), lines that carry meaning 3:1 (1.4.11). */
export const PAIRS: readonly [front: string, grounds: readonly string[], least: number][] = [
  ["ink", ["surface", "page", "done-surface", "learning-surface"], 4.5],
  ["muted", ["surface", "page"], 4.5],
  ["accent", ["surface", "page"], 4.5],
  ["done", ["surface", "page", "done-surface"], 4.5],
  ["learning", ["surface", "page", "learning-surface"], 4.5],
  ["error", ["surface", "page"], 4.5],
  ["line", ["surface", "page"], 3],
  // Buttons that stand out, and hints.
  ["surface", ["accent", "ink"], 4.5],
];
