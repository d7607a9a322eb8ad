import { FORMAT_VERSION, type RoadmapLinkData, type RoadmapNodeData } from "../../model/roadmap.js";
import { type Draft, finishDrafts } from "../draft.js";
import { type Guess, ImportError, type Imported } from "../imported.js";
import { NodeIds } from "../node-ids.js";
import { slugOf } from "../slug.js";
import type { ForeignTopic } from "./foreign-tree.js";

/** What was read out of foreign JSON. */
export interface ForeignMap {
  readonly title: string;
  readonly summary?: string;
  readonly topics: readonly ForeignTopic[];
  readonly related?: readonly RoadmapLinkData[];
  readonly guesses: readonly Guess[];
}

/** What a roadmap is called of which neither the document nor its file says a name. */
const NAMELESS = "Roadmap";

/**
 * Makes a roadmap of what was read out of foreign JSON. Ids of the document are kept where they
 * can be ids. Where something is folded, the rest counts as open.
 *
 * @param name what it is called where it has no title.
 * @throws {ImportError} `no-roadmap`, where there are no topics.
 */
export function finishForeign(map: ForeignMap, name?: string): Imported {
  if (map.topics.length === 0) {
    throw new ImportError("no-roadmap", "There are no topics in it: add some, and try again.");
  }
  const title = map.title || name?.trim() || NAMELESS;
  const ids = new NodeIds();
  const drafts = withUniqueIds(map.topics, ids);
  const steps = finishDrafts(drafts, ids);
  const expanded = openIds(map.topics, steps);
  return {
    data: {
      formatVersion: FORMAT_VERSION,
      id: slugOf(title, "roadmap"),
      title,
      ...(map.summary && { summary: map.summary }),
      steps,
      ...(map.related?.length && { related: map.related }),
    },
    guesses: map.guesses,
    ...(hasFolds(map.topics) && { expanded }),
  };
}

/** Of several topics with the same id, the first keeps it. */
function withUniqueIds(topics: readonly ForeignTopic[], ids: NodeIds): readonly Draft[] {
  return topics.map(({ id = "", topics: below = [], ...rest }) => {
    const isUsable = id !== "" && id.isWellFormed() && ids.keep(id);
    return { ...rest, ...(isUsable && { id }), topics: withUniqueIds(below, ids) };
  });
}

function hasFolds(topics: readonly ForeignTopic[]): boolean {
  return topics.some(({ isFolded, topics: below = [] }) => isFolded || hasFolds(below));
}

/** Drafts and the nodes made of them stand in the same places. */
function openIds(
  drafts: readonly ForeignTopic[],
  nodes: readonly RoadmapNodeData[],
  open: string[] = [],
): string[] {
  nodes.forEach(({ id, topics }, index) => {
    const draft = drafts[index];
    if (!topics || !draft) return;
    if (!draft.isFolded) open.push(id);
    openIds(draft.topics ?? [], topics, open);
  });
  return open;
}
