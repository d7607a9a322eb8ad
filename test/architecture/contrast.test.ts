import { describe, expect, it } from "vitest";
import { contrast, ofScheme, PAIRS, parseColour } from "./support/colours.js";
import { read } from "./support/files.js";

const schemes = ["light", "dark"] as const;
type Colours = Readonly<Record<string, string>>;

/** The default colours of tokens.ts, and the page around the map as its own text colour wants it. */
function coloursOf(scheme: (typeof schemes)[number]): Colours {
  const tokens = ofScheme(read("src/styles/tokens.ts"), scheme);
  const pattern = /--_([\w-]+): var\(--roadmap-[\w-]+, (#[\da-f]{6})\)/g;
  const defaults = Array.from(tokens.matchAll(pattern), ([, name, colour]) => [name, colour]);
  return { page: scheme === "light" ? "#ffffff" : "#14161b", ...Object.fromEntries(defaults) };
}

const rows = schemes.flatMap((scheme) =>
  PAIRS.flatMap(([front, grounds, least]) =>
    grounds.map((ground) => ({ scheme, front, ground, least })),
  ),
);

describe("default colours", () => {
  it.each(rows)("show $front on $ground in the $scheme scheme at $least:1", (row) => {
    const { [row.front]: front, [row.ground]: ground } = coloursOf(row.scheme);
    if (!front || !ground)
      throw new Error(`tokens.ts has no colour ${row.front} or ${row.ground}.`);
    expect(contrast(parseColour(front), parseColour(ground))).toBeGreaterThanOrEqual(row.least);
  });

  it("are judged by the ratios of the standard", () => {
    const ratio = (one: string, other: string) => contrast(parseColour(one), parseColour(other));
    expect(ratio("#ffffff", "#000000")).toBeCloseTo(21);
    expect(ratio("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  });
});
