import { html, nothing, svg, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { RoadForm } from "../core/layout/road-layout.js";
import { currentStep } from "../core/state/progress.js";
import type { VisibleTree } from "../core/state/visible-tree.js";
import type { MapContext } from "./map-context.js";
import { nodeTemplate } from "./node-template.js";

/** The road, the links, the texts beside the road, and the tree itself. */
export function mapTemplate(
  tree: VisibleTree,
  tabStop: string | undefined,
  form: RoadForm,
  context: MapContext,
): TemplateResult {
  return html`<svg class="lines" aria-hidden="true">
      ${roadTemplate(context)}
      <g class="leaving-links"></g>
      <g>
        ${repeat(
          tree.nodes.filter(({ entry }) => entry.parent),
          ({ id }) => id,
          ({ id }) => svg`<path class="link" part="link" data-link=${id} />`,
        )}
      </g>
    </svg>
    <div class="notes" aria-hidden="true">
      ${form === "wide" ? teasers(tree) : nothing} ${captions(tree, context)}
    </div>
    <div class="leaving" aria-hidden="true"></div>
    <div class="tree" role="tree" lang=${context.index.roadmap.language ?? nothing}
      aria-label=${context.index.roadmap.title}>
      ${repeat(
        tree.nodes,
        ({ id }) => id,
        (node) => nodeTemplate(node, node.id === tabStop, context),
      )}
    </div>`;
}

/** The road is coloured from its beginning to the step the learner has come to. */
function roadTemplate({ index, progress }: MapContext): TemplateResult<2> {
  const isBegun = progress.whole.done > 0;
  const reached = currentStep(index, progress)?.node.id;
  return svg`<path class="road" part="road" data-road="1" />
    <path class="road reached" part="road-reached" data-road=${reached ? 0.5 : 1}
      data-reached=${reached ?? nothing} visibility=${isBegun ? "visible" : "hidden"} />
    <path class="road-marking" data-road="1" />`;
}

/** What is inside a closed step, so that the closed map already says something. */
function teasers(tree: VisibleTree): unknown {
  const closed = tree.roots.filter(({ isExpanded }) => isExpanded === false);
  return repeat(
    closed,
    ({ id }) => id,
    ({ id, entry }) =>
      html`<div class="teaser ${entry.position % 2 === 0 ? "start" : "end"}" part="teaser"
        data-box="teaser:${id}"><span>${entry.children.map(({ node }) => node.title).join("\u00a0· ")}</span></div>`,
  );
}

function captions(tree: VisibleTree, { words }: MapContext): unknown {
  const groups = tree.nodes.filter(({ entry, isExpanded }) => isExpanded && entry.node.choose);
  return repeat(
    groups,
    ({ id }) => id,
    ({ id, entry }) =>
      html`<div class="caption" part="caption" data-box="caption:${id}" data-level=${entry.level + 1}
        >${words.say("chooseOne")}</div>`,
  );
}
