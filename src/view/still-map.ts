import { html, nothing, type TemplateResult } from "lit";
import type { RoadForm } from "../core/layout/road-form.js";
import type { RoadmapIndex } from "../core/model/roadmap-index.js";
import { INITIAL_STATE, type Status } from "../core/state/map-state.js";
import { rollUp } from "../core/state/progress.js";
import type { VisibleTree } from "../core/state/visible-tree.js";
import type { Words } from "../core/words.js";
import type { MapModel } from "./map-model.js";
import { nodeTemplate, stepContent } from "./node-template.js";

/** A map of more steps is not drawn before it is alive: only then it is drawn in part. */
export const LONGEST_STILL = 300;

/** A map on which nothing is open yet. */
export function stillModel(index: RoadmapIndex, statuses: ReadonlyMap<string, Status>): MapModel {
  return {
    index,
    state: { ...INITIAL_STATE, statuses },
    tree: closedTree(index),
    progress: rollUp(index, statuses),
  };
}

/** As visibleTree() has it, which a first picture can do without. */
function closedTree({ roots }: RoadmapIndex): VisibleTree {
  const nodes = roots.map((entry) => ({
    id: entry.node.id,
    entry,
    children: [],
    isExpanded: entry.children.length > 0 ? false : undefined,
    count: 1,
  }));
  return { roots: nodes, count: nodes.length };
}

/** The closed map, which the style sheet draws without any measuring: its steps in a row. */
export function stillTemplate(
  { tree, ...model }: MapModel,
  words: Words,
  form: RoadForm,
): TemplateResult {
  const { title, language } = model.index.roadmap;
  return html`<div class="tree" role="tree" lang=${language ?? nothing} aria-label=${title}>
    ${tree.roots.map((root, at) => nodeTemplate(root, at === 0, { ...model, words, form }, stepContent))}
  </div>`;
}
