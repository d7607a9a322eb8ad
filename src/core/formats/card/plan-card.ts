import type { Box } from "../../layout/geometry.js";
import { arrange, layoutCourse } from "./arrange.js";
import { fitTexts } from "./fit-texts.js";
import type { RoadSizes } from "./serpentine.js";
import type { Course } from "./winding-road.js";
import { wrapText } from "./wrap-text.js";

/** What a card says. */
export interface CardTexts {
  readonly title: string;
  readonly summary: string;
  readonly steps: readonly string[];
  readonly foot: string;
  /** Stands for the steps beyond the last one shown. */
  readonly more: (count: number) => string;
}

/** One line of text; `x` is its left edge, or its middle. */
export interface CardLine {
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly kind: "title" | "summary" | "step" | "foot";
}

/** Where everything is on a card that runs from left to right. */
export interface CardPlan {
  readonly lines: readonly CardLine[];
  readonly course: Course;
  readonly sizes: RoadSizes;
  /** How many of the stations are steps; one more stands for the rest. */
  readonly shown: number;
}

/** The height of a line of the title of a step, in its letters. */
const STEP_LINE = 1.25;

/** Places the texts and the road of a card of some size. */
export function planCard(texts: CardTexts, width: number, height: number): CardPlan {
  const unit = Math.min(Math.sqrt((width * height) / (1200 * 630)), width / 900, height / 560);
  const margin = 60 * unit;
  const head = headLines(texts, width - 2 * margin, unit);
  const top = head.bottom + 34 * unit;
  const foot = { text: texts.foot, size: 24 * unit, y: height - 48 * unit, kind: "foot" as const };
  const bottom = foot.y - foot.size - 26 * unit;
  const box = { x: margin, y: top, width: width - 2 * margin, height: bottom - top };
  const road = planRoad(texts, box, width, unit);
  const atMargin = [...head.lines, foot].map((line) => ({ ...line, x: margin }));
  return { ...road, lines: [...atMargin, ...road.lines] };
}

function headLines({ title, summary }: CardTexts, room: number, unit: number) {
  const lines: Omit<CardLine, "x">[] = [];
  let bottom = 46 * unit;
  const add = (texts: readonly string[], size: number, line: number, kind: CardLine["kind"]) => {
    for (const text of texts) {
      lines.push({ text, size, kind, y: bottom + size * (line / 2 + 0.36) });
      bottom += size * line;
    }
  };
  const one = fitTexts([{ text: title, room }], {
    sizes: scaled([60, 56, 52, 48, 45], unit),
    mostLines: 1,
  });
  const isOne = !one.lines[0]?.some((text) => text.endsWith("…"));
  const smaller = { sizes: scaled([50, 46, 42, 38, 34, 30], unit), mostLines: 2 };
  const heading = isOne ? one : fitTexts([{ text: title, room }], smaller);
  add(heading.lines[0] ?? [], heading.size, 1.22, "title");
  bottom += 8 * unit;
  add(wrapText(summary, room / (26 * unit), 2).lines, 26 * unit, 1.38, "summary");
  return { lines, bottom };
}

function planRoad(texts: CardTexts, whole: Box, pictureWidth: number, unit: number) {
  const base = roadSizes(pictureWidth, unit);
  const arrangement = arrange(texts.steps.length, whole, base, unit);
  const { stations: count, cell, rows } = arrangement;
  const scale = clamp(
    Math.min(cell.width / (rows === 1 ? 400 : 200), cell.height / (rows === 1 ? 290 : 165)) / unit,
    1,
    1.5,
  );
  const sizes = roadSizes(pictureWidth, unit * scale);
  // Far apart, stations would fall to pieces.
  const height = Math.min(whole.height, (rows === 1 ? 480 : 330) * unit * scale * rows);
  const box = { ...whole, height, y: whole.y + (whole.height - height) / 2 };
  const shown = count < texts.steps.length ? count - 1 : count;
  const titles = texts.steps.slice(0, shown);
  if (shown < count) titles.push(texts.more(texts.steps.length - shown));
  return { ...placeTitles(titles, arrangement, box, sizes, unit * scale), shown };
}

function placeTitles(
  titles: readonly string[],
  arrangement: Parameters<typeof layoutCourse>[0],
  box: Box,
  base: RoadSizes,
  unit: number,
) {
  const { rows } = arrangement;
  const { stationRadius: radius, gap } = base;
  const rough = layoutCourse(arrangement, box, base);
  const free = rows === 1 ? box.height / 2 - radius - gap : box.height / rows - 2 * (radius + gap);
  const sizesOfText = scaled([22, 21, 20, 19, 18, 17], unit);
  const smallest = sizesOfText.at(-1) ?? unit;
  const mostLines = clamp(Math.floor(free / (smallest * STEP_LINE)), 1, 3);
  const rooms = titles.map((text, at) => ({ text, room: rough.stations[at]?.room ?? 0 }));
  const allowed = sizesOfText.filter((size) => size * STEP_LINE * mostLines <= free);
  const fitted = fitTexts(rooms, { sizes: allowed.length > 0 ? allowed : [smallest], mostLines });
  const lineHeight = fitted.size * STEP_LINE;
  const longest = Math.max(0, ...fitted.lines.map((lines) => lines.length));
  const sizes = { ...base, titleHeight: longest * lineHeight };
  const course = layoutCourse(arrangement, box, sizes);
  const lines = fitted.lines.flatMap((texts, at) => {
    const { x = 0, y = 0, isAbove = false } = course.stations[at] ?? {};
    const away = radius + gap;
    const top = isAbove ? y - away - texts.length * lineHeight : y + away;
    return texts.map((text, row): CardLine => {
      const baseline = top + lineHeight * (row + 0.5) + fitted.size * 0.36;
      return { text, x, y: baseline, size: fitted.size, kind: "step" };
    });
  });
  return { lines, course, sizes };
}

function roadSizes(pictureWidth: number, unit: number): RoadSizes {
  return {
    pictureWidth,
    roadWidth: 30 * unit,
    stationRadius: 26 * unit,
    gap: 11 * unit,
    titleHeight: 0,
  };
}

function scaled(sizes: readonly number[], unit: number): number[] {
  return sizes.map((size) => size * unit);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
