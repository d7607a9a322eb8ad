import type { Box } from "../../core/layout/geometry.js";
import { allSides, edges, inset, pixels } from "./canvas-boxes.js";
import type { Paint, Rectangle } from "./drawing.js";
import { plainColour } from "./plain-colour.js";

/** What the style sheet paints of a box: rings around it, ground and border, rings in it. */
export function readBox(style: CSSStyleDeclaration, box: Box, opacity: number): Rectangle[] {
  const radius = radiusOf(style, box);
  const { outer, inner } = ringsOf(style);
  const ring = (width: number, stroke: string | undefined): Rectangle =>
    rectangle(inset(box, allSides(width / 2)), radius - width / 2, {
      ...{ fill: undefined, stroke, strokeWidth: Math.abs(width), dash: [], opacity },
    });
  return [
    ...outer.map(({ spread, colour }) => ring(-spread, colour)),
    ...groundAndBorder(style, box, opacity),
    ...dot(style, box, opacity),
    ...inner.map(({ spread, colour }) => ring(spread, colour)),
  ].filter(({ fill, stroke }) => fill || stroke);
}

function rectangle(box: Box, radius: number, paint: Paint): Rectangle {
  const most = Math.min(box.width, box.height) / 2;
  return { kind: "rectangle", ...box, radius: Math.min(Math.max(0, radius), most), ...paint };
}

function groundAndBorder(style: CSSStyleDeclaration, box: Box, opacity: number): Rectangle[] {
  const fill = plainColour(style.backgroundColor);
  const border = borderOf(style);
  const radius = radiusOf(style, box);
  if (border) {
    const half = border.strokeWidth / 2;
    const middle = inset(box, allSides(half));
    return [rectangle(middle, radius - half, { fill, ...border, opacity })];
  }
  const clip = clipOf(style);
  const ground = inset(box, clip);
  const paint = { fill, stroke: undefined, strokeWidth: 0, dash: [], opacity };
  return [rectangle(ground, radius - clip.top, paint)];
}

/** The border, where it is the same on all four sides. */
function borderOf(style: CSSStyleDeclaration): Omit<Paint, "fill" | "opacity"> | undefined {
  const sides = (["Top", "Right", "Bottom", "Left"] as const).map((side) =>
    [style[`border${side}Width`], style[`border${side}Style`], style[`border${side}Color`]].join(),
  );
  const width = pixels(style.borderTopWidth);
  const stroke = plainColour(style.borderTopColor);
  if (width === 0 || !stroke || new Set(sides).size > 1) return undefined;
  return { stroke, strokeWidth: width, dash: dashOf(style.borderTopStyle, width) };
}

/** Browsers draw the dashes of thin borders longer than CSS asks for. */
function dashOf(borderStyle: string, width: number): number[] {
  if (borderStyle === "dashed") return width < 3 ? [3 * width, 2 * width] : [2 * width, width];
  return borderStyle === "dotted" ? [width, width] : [];
}

function clipOf(style: CSSStyleDeclaration) {
  if (style.backgroundClip === "content-box") return edges(style, "border", "padding");
  return style.backgroundClip === "padding-box" ? edges(style, "border") : allSides(0);
}

function radiusOf({ borderTopLeftRadius: radius }: CSSStyleDeclaration, box: Box): number {
  const least = Math.min(box.width, box.height);
  const length = radius.includes("%") ? (pixels(radius) / 100) * least : pixels(radius);
  return Math.min(length, least / 2);
}

interface Ring {
  readonly spread: number;
  readonly colour: string | undefined;
}

/** Shadows without blur. Those with blur are too faint to be missed, and need filters. */
function ringsOf({ boxShadow }: CSSStyleDeclaration): { outer: Ring[]; inner: Ring[] } {
  const shadows = boxShadow.split(/,\s*(?![^(]*\))/).map((shadow) => {
    const [x = 0, y = 0, blur = 0, spread = 0] = shadow.match(/-?[\d.]+(?=px)/g)?.map(Number) ?? [];
    const colour = plainColour(/[a-z]+\([^)]*\)/.exec(shadow)?.[0] ?? "none");
    return {
      isRing: !x && !y && !blur && spread > 0,
      isInner: /inset/.test(shadow),
      spread,
      colour,
    };
  });
  const rings = shadows.filter(({ isRing }) => isRing);
  return {
    outer: rings.filter(({ isInner }) => !isInner),
    inner: rings.filter(({ isInner }) => isInner),
  };
}

/** A round gradient with a narrow edge is a dot; it ends half way through that edge. */
function dot(style: CSSStyleDeclaration, box: Box, opacity: number): Rectangle[] {
  if (!style.backgroundImage.startsWith("radial-gradient(")) return [];
  const [from = 0, to = from] = style.backgroundImage.match(/[\d.]+(?=%)/g)?.map(Number) ?? [];
  const inner = inset(box, edges(style, "border"));
  const radius = ((from + to) / 200) * (Math.hypot(inner.width, inner.height) / 2);
  const place = inset(inner, {
    ...{ top: inner.height / 2 - radius, bottom: inner.height / 2 - radius },
    ...{ left: inner.width / 2 - radius, right: inner.width / 2 - radius },
  });
  const fill = plainColour(style.color);
  return [rectangle(place, radius, { fill, stroke: undefined, strokeWidth: 0, dash: [], opacity })];
}
