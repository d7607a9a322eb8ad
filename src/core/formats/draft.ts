import type { RoadmapLinkData, RoadmapNodeData } from "../model/roadmap.js";
import type { NodeIds } from "./node-ids.js";

/** A node as it was found in a document, before it has got its id. */
export interface Draft {
  /** The id it has in the document, where that has any. */
  readonly id?: string;
  readonly title: string;
  readonly tagline?: string;
  readonly summary?: string;
  readonly choose?: "one";
  readonly links?: readonly RoadmapLinkData[];
  readonly topics?: readonly Draft[];
}

/** Finishes drafts: each node gets an id, and nothing stands there that is empty. */
export function finishDrafts(
  drafts: readonly Draft[],
  ids: NodeIds,
  parent?: string,
): RoadmapNodeData[] {
  return drafts.map(({ id: given, title, tagline, summary, choose, links, topics }) => {
    const id = given ?? ids.give(title, parent);
    return {
      id,
      title,
      ...(tagline && { tagline }),
      ...(summary && { summary }),
      ...(choose && topics?.length && { choose }),
      ...(links?.length && { links }),
      ...(topics?.length && { topics: finishDrafts(topics, ids, id) }),
    };
  });
}
