import type { Point } from "../../layout/geometry.js";
import { element, escapeXml } from "../xml.js";
import type { CardColours } from "./card-colours.js";
import type { CardLine } from "./plan-card.js";
import type { RoadSizes } from "./serpentine.js";
import { ownDirection } from "./text-side.js";
import type { Road } from "./winding-road.js";

const FONT =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif";

const WEIGHTS = { title: 700, summary: undefined, step: 600, foot: 600 } as const;

/** A line of text; `x` is where it begins on a card that runs as `direction` says. */
export function lineToSvg(
  { text, x, y, size, kind }: CardLine,
  direction: "ltr" | "rtl",
  colours: CardColours,
): string {
  const own = ownDirection(text) ?? direction;
  const anchor = kind === "step" ? "middle" : own === direction ? undefined : "end";
  const attributes = {
    x: round(x),
    y: round(y),
    direction: own === "rtl" ? own : undefined,
    "text-anchor": anchor,
    "font-family": FONT,
    "font-size": round(size),
    "font-weight": WEIGHTS[kind],
    fill: kind === "title" || kind === "step" ? colours.ink : colours.muted,
  };
  return element("text", attributes, escapeXml(text));
}

/** A road and its dashes. */
export function roadToSvg({ from, stretches }: Road, width: number, colours: CardColours): string {
  const d = stretches.map(
    (points) => `${points.length > 1 ? "C" : "L"}${points.map(pair).join(" ")}`,
  );
  const line = { d: `M${pair(from)}${d.join("")}`, fill: "none" };
  const road = { ...line, stroke: colours.road, "stroke-width": round(width) };
  const dashes = {
    ...line,
    stroke: colours.marking,
    "stroke-width": round(width / 10),
    "stroke-dasharray": `${round(width / 2)} ${round(width / 2)}`,
  };
  return `${element("path", road)}\n${element("path", dashes)}`;
}

/** A station with its number; the one that stands for more steps has three dots instead. */
export function stationToSvg(
  { x, y }: Point,
  number: string | undefined,
  { stationRadius: r }: RoadSizes,
  colours: CardColours,
): string {
  const { accent, surface, onAccent } = colours;
  const [cx, cy, border] = [round(x), round(y), r * 0.14];
  const ground = element("circle", { cx, cy, r: round(r), fill: surface });
  const disc = element("circle", { cx, cy, r: round(r - border), fill: accent });
  if (number === undefined) {
    const ring = {
      cx,
      cy,
      r: round(r - 1.5 * border),
      stroke: accent,
      "stroke-width": round(border),
    };
    const dots = [-0.34, 0, 0.34].map((at) =>
      element("circle", { cx: round(x + at * r), cy, r: round(r * 0.1), fill: accent }),
    );
    return [ground, element("circle", { ...ring, fill: "none" }), ...dots].join("\n");
  }
  const attributes = {
    x: cx,
    y: round(y + r * 0.3),
    "text-anchor": "middle",
    "font-family": FONT,
    "font-size": round(r * 0.84),
    "font-weight": 700,
    fill: onAccent,
  };
  return [ground, disc, element("text", attributes, escapeXml(number))].join("\n");
}

function pair({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Number(value.toFixed(2)) + 0;
}
