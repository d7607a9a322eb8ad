import { rgb } from "d3";

/** The darkest ground of a light scheme (Glass) and the lightest of a dark one (Paper's dots). */
const GROUNDS = { light: "#c5d6ff", dark: "#34463f" };

/**
 * A colour for both schemes, of the hue that was asked for: darker or lighter by as much as 4.5:1
 * needs, and no more.
 */
export function readableAccent(colour: string): string {
  const { light, dark } = bothSchemes(colour);
  return light === dark ? light : `light-dark(${light}, ${dark})`;
}

/** What became of the colour that was asked for; "" where it stayed. */
export function changeOfAccent(colour: string): string {
  const { light, dark } = bothSchemes(colour);
  const changes = [
    light === colour ? [] : "darker on light grounds",
    dark === colour ? [] : "lighter on dark grounds",
  ].flat();
  return changes.length > 0 ? `Made ${changes.join(" and ")}, so that it can be read.` : "";
}

function bothSchemes(colour: string): { readonly light: string; readonly dark: string } {
  return {
    light: untilReadable(colour, "#000000", GROUNDS.light),
    dark: untilReadable(colour, "#ffffff", GROUNDS.dark),
  };
}

function untilReadable(colour: string, towards: string, ground: string): string {
  for (let share = 0; share < 1; share += 0.04) {
    const mixed = mix(colour, towards, share);
    if (contrast(mixed, ground) >= 4.5) return mixed;
  }
  return towards;
}

function mix(one: string, other: string, share: number): string {
  const [from, to] = [rgb(one), rgb(other)];
  const channel = (name: "r" | "g" | "b") => from[name] + (to[name] - from[name]) * share;
  return rgb(channel("r"), channel("g"), channel("b")).formatHex();
}

/** Contrast ratio of two colours (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const { r, g, b } = rgb(colour);
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
