import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { type Colour, contrast, ofScheme, over, PAIRS, parseColour } from "./support/colours.js";
import { filesIn, read } from "./support/files.js";
import { declarationOf } from "./support/manifest.js";

const themes = filesIn("src/styles/themes", ".css").map((path) => basename(path, ".css"));
const known = new Set(
  Array.from(read("src/styles/tokens.ts").matchAll(/var\((--roadmap-[\w-]+)/g), ([, name]) => name),
);

const textOf = (theme: string) => read(`src/styles/themes/${theme}.css`);

/** The colours of a theme in one scheme, outside of media queries, by their names. */
function propertiesOf(theme: string, scheme: "light" | "dark"): Map<string, string> {
  const [rule = ""] = ofScheme(textOf(theme), scheme).split("}");
  const declarations = rule.matchAll(/--roadmap-([\w-]+):\s*([^;]+);/g);
  return new Map(Array.from(declarations, ([, name = "", value = ""]) => [name, value.trim()]));
}

/** Every colour that may be behind the map: the opaque ones, and what lies on them. */
function pagesOf(background: string): Colour[] {
  const colours = background.match(/#[\da-f]{6}|rgb\([^)]*\)/g) ?? [];
  const all = colours.map(parseColour);
  const opaque = all.filter(([, , , opacity]) => opacity === 1);
  return [...opaque, ...all.flatMap((colour) => opaque.map((ground) => over(colour, ground)))];
}

/** The least contrast of a pair, whatever the page behind it shows. */
function leastContrast(properties: Map<string, string>, front: string, ground: string): number {
  const colour = (name: string) => {
    const value = properties.get(name);
    if (!value) throw new Error(`The theme leaves out --roadmap-${name}.`);
    return parseColour(value);
  };
  const pages = pagesOf(properties.get("background") ?? "");
  return Math.min(
    ...pages.map((page) => {
      const behind = ground === "page" ? page : over(colour(ground), page);
      return contrast(over(colour(front), behind), behind);
    }),
  );
}

/** Themes have roads of their own: how far one has come has to be seen on each. */
const pairs = [...PAIRS, ["done", ["road"], 3] as const];

const rows = themes.flatMap((theme) =>
  (["light", "dark"] as const).flatMap((scheme) =>
    pairs.flatMap(([front, grounds, least]) =>
      grounds.map((ground) => {
        const stricter = theme === "high-contrast" ? (least === 3 ? 4.5 : 7) : least;
        return { theme, scheme, front, ground, least: stricter };
      }),
    ),
  ),
);

describe("themes", () => {
  it("are the six that are promised", () => {
    const promised = ["glass", "high-contrast", "newspaper", "paper", "playful", "terminal"];
    expect(themes).toEqual(promised);
  });

  it.each(rows)("$theme shows $front on $ground in the $scheme scheme at $least:1", (row) => {
    const ratio = leastContrast(propertiesOf(row.theme, row.scheme), row.front, row.ground);
    expect(ratio).toBeGreaterThanOrEqual(row.least);
  });
});

describe.each(themes)("src/styles/themes/%s.css", (theme) => {
  const text = textOf(theme).replace(/\/\*[\s\S]*?\*\//g, "");

  it("is short, and says first what it is", () => {
    expect(textOf(theme)).toMatch(/^\/\* [A-Z]/);
    expect(textOf(theme).split("\n").length).toBeLessThanOrEqual(110);
  });

  it("sets custom properties that exist", () => {
    const names = text.match(/--roadmap-[\w-]+/g) ?? [];
    for (const name of names) expect(known).toContain(name);
  });

  it("styles nothing but the elements and their parts", () => {
    const selectors = text.matchAll(/([^{}]*)\{/g);
    for (const [, list = ""] of selectors) {
      if (list.trim().startsWith("@media")) continue;
      for (const selector of list.split(",")) {
        const pattern = /^\s*(roadmap-[a-z]+)(?:::part\((\w[\w-]*)\)(?:::?[\w-]+)*)?\s*$/;
        const [, tag = selector, part] = pattern.exec(selector) ?? [];
        const names = (declarationOf(tag).cssParts ?? []).map(({ name }) => name);
        if (part) expect(names).toContain(part);
      }
    }
  });

  it("gives a step nothing that shows where only the card within has a border", () => {
    for (const [, list = "", body = ""] of text.matchAll(/([^{}]*)\{([^{}]*)\}/g)) {
      if (!list.includes("::part(step)")) continue;
      expect(body).not.toMatch(/\b(?:background|border|border-style|box-shadow)\b(?=[^-\w]*:)/);
    }
  });

  it("loads nothing, and forces nothing", () => {
    expect(text).not.toMatch(/url\(|@import|@font-face|!important/);
  });

  it("has no left and no right", () => {
    expect(text).not.toMatch(/(?:margin|padding|border|inset)-(?:left|right)|\b(?:left|right):/);
  });
});
