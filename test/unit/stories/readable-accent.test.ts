import { readFileSync } from "node:fs";
import { rgb } from "d3";
import { assert, integer, property } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  changeOfAccent,
  contrast,
  readableAccent,
} from "../../../stories/studio/readable-accent.js";
import { SWATCHES } from "../../../stories/studio/swatches.js";
import { THEMES } from "../../../stories/support/themes.js";

const colour = integer({ min: 0, max: 0xffffff }).map(
  (value) => `#${value.toString(16).padStart(6, "0")}`,
);

/** What is behind text in a theme, light and dark: each colour of its grounds, and cards on it. */
function groundsOf(theme: string): { readonly light: string[]; readonly dark: string[] } {
  const sheet = readFileSync(`src/styles/themes/${theme}.css`, "utf8");
  const pairsOf = (property: string): [light: string, dark: string][] =>
    Array.from(sheet.matchAll(new RegExp(`--roadmap-${property}:([^;]*);`, "g")), ([, value]) =>
      Array.from(
        value?.matchAll(/light-dark\(([^(),]+|rgb\([^)]*\)),\s*([^(),]+|rgb\([^)]*\))\)/g) ?? [],
        ([, light = "", dark = ""]): [string, string] => [light, dark],
      ),
    ).flat();
  const [backgrounds, surfaces] = [pairsOf("background"), pairsOf("surface")];
  const of = (at: 0 | 1) => {
    const behind = backgrounds.map((pair) => pair[at]).filter((name) => name !== "transparent");
    return behind.flatMap((ground) => [
      ground,
      ...surfaces.map((pair) => layered(pair[at], ground)),
    ]);
  };
  return { light: of(0), dark: of(1) };
}

/** One colour over another, where it lets that through. */
function layered(above: string, below: string): string {
  if (above.startsWith("#")) return above;
  const [r = 0, g = 0, b = 0, share = 1] = (above.match(/[\d.]+/g) ?? []).map(Number);
  const under = rgb(below);
  const mixed = [r - under.r, g - under.g, b - under.b].map((distance) => distance * share);
  const [red = 0, green = 0, blue = 0] = mixed;
  return rgb(under.r + red, under.g + green, under.b + blue).formatHex();
}

function schemesOf(accent: string): { readonly light: string; readonly dark: string } {
  const [light = "", dark = light] = accent.match(/#[\da-f]{6}/g) ?? [];
  return { light, dark };
}

describe("readableAccent()", () => {
  it.each(THEMES)("is readable on %s, whatever colour is asked for", (theme) => {
    const grounds = groundsOf(theme);
    expect(grounds.light.length).toBeGreaterThan(1);
    assert(
      property(colour, (wanted) => {
        const accent = schemesOf(readableAccent(wanted));
        for (const scheme of ["light", "dark"] as const)
          for (const ground of grounds[scheme])
            expect(contrast(accent[scheme], ground), ground).toBeGreaterThanOrEqual(4.5);
      }),
      { examples: Object.values(SWATCHES).map((swatch): [string] => [swatch]) },
    );
  });

  it("goes no further than some theme needs", () => {
    const all = THEMES.map(groundsOf);
    const { light, dark } = schemesOf(readableAccent("#808080"));
    const least = (accent: string, grounds: string[]) =>
      Math.min(...grounds.map((ground) => contrast(accent, ground)));
    expect(
      least(
        light,
        all.flatMap((grounds) => grounds.light),
      ),
    ).toBeLessThan(5);
    expect(
      least(
        dark,
        all.flatMap((grounds) => grounds.dark),
      ),
    ).toBeLessThan(5);
  });

  it("leaves a colour alone in the scheme that it suits", () => {
    expect(readableAccent("#8c1c1c")).toMatch(/^light-dark\(#8c1c1c, #/);
    expect(readableAccent("#ffe81a")).toMatch(/, #ffe81a\)$/);
  });
});

describe("changeOfAccent()", () => {
  it.each([
    ["#8c1c1c", "Made lighter on dark grounds, so that it can be read."],
    ["#ffe81a", "Made darker on light grounds, so that it can be read."],
    [
      "#808080",
      "Made darker on light grounds and lighter on dark grounds, so that it can be read.",
    ],
  ])("says of %s: %s", (colour, change) => {
    expect(changeOfAccent(colour)).toBe(change);
  });
});
