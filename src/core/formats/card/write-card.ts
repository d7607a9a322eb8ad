import type { Roadmap, RoadmapNode } from "../../model/roadmap.js";
import { textDirection } from "../../text-direction.js";
import { element, escapeXml } from "../xml.js";
import { CARD_COLOURS, type CardTheme } from "./card-colours.js";
import { lineToSvg, roadToSvg, stationToSvg } from "./card-svg.js";
import { type CardWords, ENGLISH_CARD } from "./card-words.js";
import { planCard } from "./plan-card.js";
import { ownDirection } from "./text-side.js";
import { mirrorCourse } from "./winding-road.js";

/** How a card looks. */
export interface CardOptions {
  /** `"light"` by default. */
  readonly theme?: CardTheme;
  /** In pixels, from 240 to 8192; 1200 by default. */
  readonly width?: number;
  /** In pixels, from 240 to 8192; 630 by default. */
  readonly height?: number;
}

/**
 * A picture of a roadmap for places that show links: its title and its first steps on a road,
 * as the text of an SVG file that needs no fonts, styles or scripts.
 *
 * @param words what the card says of itself; English by default.
 */
export function writeCard(
  roadmap: Roadmap,
  options: CardOptions = {},
  words: Partial<CardWords> = {},
): string {
  const said = { ...ENGLISH_CARD, ...words };
  const [width, height] = [side(options.width, 1200), side(options.height, 630)];
  const colours = CARD_COLOURS[options.theme ?? "light"];
  const steps = roadmap.steps.map(({ title }) => title);
  const summary = roadmap.summary ?? "";
  const foot = footText(roadmap, said);
  const texts = { title: roadmap.title, summary, steps, foot, more: said.more };
  const { lines, course, sizes, shown } = planCard(texts, width, height);
  const direction = directionOf(roadmap);
  const isFromRight = direction === "rtl";
  const { road, stations } = isFromRight ? mirrorCourse(course, width) : course;
  const content = [
    element("title", {}, escapeXml(roadmap.title)),
    element(
      "desc",
      {},
      escapeXml(
        [summary, ...steps.map((step, at) => `${said.number(at + 1)}. ${step}`)].join("\n").trim(),
      ),
    ),
    element("rect", { width, height, fill: colours.surface }),
    roadToSvg(road, sizes.roadWidth, colours),
    ...stations.map((station, at) =>
      stationToSvg(station, at < shown ? said.number(at + 1) : undefined, sizes, colours),
    ),
    ...lines.map((line) => {
      const x = isFromRight ? width - line.x : line.x;
      return lineToSvg({ ...line, x }, direction, colours);
    }),
  ];
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "xml:lang": roadmap.language,
  };
  return `${element("svg", attributes, `\n${content.join("\n")}\n`)}\n`;
}

function directionOf({ language, title }: Roadmap): "ltr" | "rtl" {
  const known = textDirection(language);
  return known === "auto" ? (ownDirection(title) ?? "ltr") : known;
}

function footText({ steps, duration }: Roadmap, words: CardWords): string {
  const topics = topicCount(steps);
  const parts = [
    words.steps(steps.length),
    topics > 0 ? words.topics(topics) : "",
    duration ? words.duration(duration) : "",
  ];
  return parts.filter(Boolean).join(" · ");
}

function topicCount(nodes: readonly RoadmapNode[]): number {
  return nodes.reduce((count, { topics }) => count + topics.length + topicCount(topics), 0);
}

/** A side of the picture, within what viewers can show. */
function side(given: number | undefined, usual: number): number {
  const wanted = given !== undefined && Number.isFinite(given) ? given : usual;
  return Math.round(Math.min(Math.max(wanted, 240), 8192));
}
