import type { Guess } from "../imported.js";
import { AreaHomes } from "./roadmap-sh-areas.js";
import {
  type Box,
  boxAround,
  type Drawing,
  type Edge,
  isTopic,
  nearest,
} from "./roadmap-sh-boxes.js";

/** Which boxes of a drawing belong below which. */
export interface Family {
  /** The steps, in no order. */
  readonly steps: readonly Box[];
  readonly parents: ReadonlyMap<Box, Box>;
  /** Areas that have topics below them, with their titles and the boxes these stand in. */
  readonly titles: ReadonlyMap<Box, Box>;
}

/**
 * Finds out what belongs below what: lines say so of some boxes, the others belong to the area
 * that they lie in, or else to the nearest step, with a guess each.
 */
export function familyOf(drawing: Drawing, guesses: Guess[]): Family {
  const topics = drawing.boxes.filter(isTopic);
  const parents = parentsByLines(drawing.edges);
  const rest = topics.filter((box) => !parents.has(box));
  const main = rest.filter(({ kind }) => kind === "topic");
  const steps = main.length > 0 ? main : rest;
  const areas = drawing.boxes.filter(({ kind }) => kind === "section");
  const homes = new AreaHomes(drawing, steps, parents);
  const found = new Map(parents);
  for (const box of rest) {
    if (main.length === 0 || box.kind === "topic") continue;
    const area = boxAround(box, areas);
    const parent = area ? homes.homeOf(area) : nearest(box, steps);
    if (!parent) continue;
    found.set(box, parent);
    guesses.push(guessOf(box, homes.titles.get(parent) ?? parent, area !== undefined));
  }
  for (const area of homes.titles.keys()) found.set(area, homes.parentOf(area));
  return { steps, parents: found, titles: homes.titles };
}

function guessOf(box: Box, parent: Box, isInArea: boolean): Guess {
  const where = isInArea ? "stands in an area with no line to it" : "has no line to it";
  return { about: box.label, message: `It ${where}: it went below “${parent.label}”.` };
}

/**
 * Dashed lines lead to children. Others do as well, but for those between steps, which give
 * their order.
 */
function parentsByLines(edges: readonly Edge[]): Map<Box, Box> {
  const parents = new Map<Box, Box>();
  const spine = new Set(edges.filter(isSpine).flatMap(({ from, to }) => [from, to]));
  for (const { from, to, isDashed } of edges) {
    if (!isTopic(from) || !isTopic(to)) continue;
    const isUpwards = to.kind === "topic" && from.kind !== "topic";
    const [parent, child] = isUpwards ? [to, from] : [from, to];
    if (child.kind === "topic" && (!isDashed || spine.has(child))) continue;
    if (!parents.has(child) && !isBelow(parent, child, parents)) parents.set(child, parent);
  }
  return parents;
}

/** Whether a line leads from step to step. */
export function isSpine({ from, to, isDashed }: Edge): boolean {
  return from.kind === "topic" && to.kind === "topic" && !isDashed;
}

function isBelow(box: Box, other: Box, parents: ReadonlyMap<Box, Box>): boolean {
  let at: Box | undefined = box;
  while (at && at !== other) at = parents.get(at);
  return at === other;
}
