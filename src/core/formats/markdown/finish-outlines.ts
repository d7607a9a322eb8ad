import type { RoadmapNodeData } from "../../model/roadmap.js";
import type { Status } from "../../state/map-state.js";
import { type Draft, finishDrafts } from "../draft.js";
import type { Guess } from "../imported.js";
import { lostId, NodeIds } from "../node-ids.js";
import type { Outline } from "./outline-notes.js";

/** Nodes with their ids, and what an outline says of them besides. */
export interface FinishedOutlines {
  readonly steps: RoadmapNodeData[];
  /** Where the document says which nodes are open. */
  readonly expanded?: readonly string[];
  /** By id of a node without topics, without what is still to do. */
  readonly statuses: ReadonlyMap<string, Status>;
}

/**
 * Gives the nodes of an outline their ids. What a parent was ticked for is true of the topics
 * below it that have no box themselves.
 *
 * @param isMarkmap whether nodes are open where nothing is said.
 */
export function finishOutlines(
  outlines: readonly Outline[],
  isMarkmap: boolean,
  guesses: Guess[],
): FinishedOutlines {
  const ids = new NodeIds();
  const own = ownIds(outlines, ids, guesses);
  const byId = new Map<string, Outline>();
  const expanded: string[] = [];
  const statuses = new Map<string, Status>();
  const isOpenAtFirst = isMarkmap || outlines.some(isFolded);
  const finish = (outline: Outline, parent: string | undefined, above: Above): Draft => {
    const { title, tagline, summary, choose, links, topics, fold } = outline;
    const id = own.get(outline) ?? ids.give(title, parent);
    byId.set(id, outline);
    const status = outline.status ?? above.status;
    const isOpen = fold === "open" || (isOpenAtFirst && !above.isFolded && fold === undefined);
    if (topics.length > 0 && isOpen) expanded.push(id);
    if (topics.length === 0 && status && status !== "todo") statuses.set(id, status);
    const below: Above = {
      isFolded: above.isFolded || fold === "all",
      // Who has begun something has not begun all of it.
      ...(status && status !== "learning" && { status }),
    };
    return {
      id,
      title,
      ...(tagline && { tagline }),
      summary,
      ...(choose && { choose }),
      links,
      topics: topics.map((topic) => finish(topic, id, below)),
    };
  };
  const drafts = outlines.map((outline) => finish(outline, undefined, { isFolded: false }));
  const steps = finishDrafts(drafts, ids).map((step) => withOthers(step, byId));
  return { steps, statuses, ...((isOpenAtFirst || expanded.length > 0) && { expanded }) };
}

/** A node with the ids of others that are said of it. */
function withOthers(node: RoadmapNodeData, byId: ReadonlyMap<string, Outline>): RoadmapNodeData {
  const { related, fits, aliases } = byId.get(node.id) ?? {};
  return {
    ...node,
    ...(node.topics && { topics: node.topics.map((topic) => withOthers(topic, byId)) }),
    ...(related && { related }),
    ...(fits && { fits }),
    ...(aliases && { aliases }),
  };
}

/** What is said of a node further up. */
interface Above {
  readonly status?: Status;
  readonly isFolded: boolean;
}

function isFolded({ fold, topics }: Outline): boolean {
  return fold === "closed" || fold === "all" || topics.some(isFolded);
}

/** The ids that the document gives itself; where one comes twice, it is the first's. */
function ownIds(
  outlines: readonly Outline[],
  ids: NodeIds,
  guesses: Guess[],
): ReadonlyMap<Outline, string> {
  const own = new Map<Outline, string>();
  const visit = (outline: Outline): void => {
    const { id, title, topics } = outline;
    if (id && ids.keep(id)) own.set(outline, id);
    else if (id) guesses.push(lostId(title, id));
    topics.forEach(visit);
  };
  outlines.forEach(visit);
  return own;
}
