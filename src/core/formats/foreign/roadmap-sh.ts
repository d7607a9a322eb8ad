import { addAll } from "../../add-all.js";
import type { RoadmapLinkData } from "../../model/roadmap.js";
import type { Guess, Imported } from "../imported.js";
import { finishForeign } from "./finish-foreign.js";
import { type ForeignTopic, foreignLinks, readForeignTree } from "./foreign-tree.js";
import { groupBy } from "./group-by.js";
import type { ForeignOptions } from "./mind-elixir.js";
import { ownText } from "./own.js";
import { type Box, isLine, isTopic, liesIn, readDrawing } from "./roadmap-sh-boxes.js";
import { stepsInOrder } from "./roadmap-sh-order.js";
import { type Family, familyOf } from "./roadmap-sh-parents.js";

/**
 * Reads a drawing of roadmap.sh. It is no tree: lines between steps give their order, dashed lines
 * lead to topics, and the rest is told by where it stands, with a guess each. Buttons become
 * links beside the roadmap; texts that belong to no topic are left out, with a guess each.
 *
 * @throws {ImportError} where there are no topics, or it is larger than drawings are.
 */
export async function readRoadmapSh(
  json: unknown,
  { name, url }: ForeignOptions = {},
): Promise<Imported> {
  const guesses: Guess[] = [];
  const drawing = readDrawing(json);
  const { boxes } = drawing;
  const family = familyOf(drawing, guesses);
  const steps = stepsInOrder(family.steps, drawing.edges);
  const below = groupBy(
    boxes.filter((box) => family.parents.has(box)),
    (box) => family.parents.get(box) as Box,
  );
  const texts = boxes.filter(({ kind, label }) => kind === "paragraph" && label !== "");
  const topic = (box: Box | undefined) => topicOf(box as Box, family, texts);
  const under = (box: Box | undefined) => (box ? (below.get(box) ?? []) : steps);
  const topics = await readForeignTree(undefined, { topic, below: under }, guesses);
  const title = boxes.find(({ kind, label }) => kind === "title" && label !== "");
  addAll(guesses, leftOut(boxes, family, title));
  const map = {
    title: title?.label ?? ownText(json, "title"),
    topics,
    related: boxes.filter(isButton).flatMap((box) => linkOf(box, url)),
    guesses,
  };
  return finishForeign(map, name);
}

function topicOf(box: Box, { titles }: Family, texts: readonly Box[]): ForeignTopic {
  const area = titles.get(box);
  if (!area) return { id: box.id, title: box.label, tagline: box.legend };
  const inside = texts.filter((text) => liesIn(text, box)).map(({ label }) => label);
  return { id: box.id, title: area.label, summary: inside.join("\n") };
}

function isButton({ kind, href }: Box): boolean {
  return kind === "button" && href !== "";
}

function linkOf(box: Box, url: string | undefined): RoadmapLinkData[] {
  return foreignLinks(box.label, box.href, url);
}

/** What nothing was made of. */
function leftOut(boxes: readonly Box[], { titles }: Family, title: Box | undefined): Guess[] {
  const used = new Set([title, ...titles.values()]);
  const areas = [...titles.keys()];
  return boxes
    .filter(
      (box) =>
        box.label !== "" && !isLine(box) && !isTopic(box) && !isButton(box) && !used.has(box),
    )
    .filter((box) => box.kind !== "paragraph" || !areas.some((area) => liesIn(box, area)))
    .map(({ label }) => ({ about: label, message: "It belongs to no topic: it was left out." }));
}
