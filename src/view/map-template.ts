import { html, nothing, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import { currentStep } from "../core/state/progress.js";
import type { VisibleNode } from "../core/state/visible-tree.js";
import type { MapContext } from "./map-model.js";
import { nodeTemplate, stepContent } from "./node-template.js";
import { ownContent } from "./own-content.js";
import type { Picture } from "./picture.js";
import { topicContent } from "./topic-content.js";

/** The road, the links, the texts beside the road, and the tree itself, as far as drawn. */
export function mapTemplate(
  { nodes, links, teasers, captions, relations }: Picture,
  tabStop: string | undefined,
  context: MapContext,
  detail: TemplateResult | typeof nothing,
): TemplateResult {
  return html`<svg class="lines" aria-hidden="true">
      ${roadTemplate(context)}
      <g class="leaving-links"></g>
      <g>
        ${repeat(
          links,
          ({ target }) => target,
          ({ target }) => svg`<path class="link" part="link" data-link=${target} />`,
        )}
      </g>
      ${relations.map(({ id }) => svg`<path class="relation" part="relation" data-relation=${id} />`)}
    </svg>
    <div class="notes" aria-hidden="true">
      ${repeat(teasers, ({ id }) => id, teaserTemplate)}
      ${repeat(
        captions,
        ({ id }) => id,
        (node) => captionTemplate(node, context),
      )}
    </div>
    <div class="leaving" aria-hidden="true"></div>
    <div class="tree" role="tree" lang=${context.index.roadmap.language ?? nothing}
      aria-label=${context.index.roadmap.title}>
      ${repeat(
        nodes,
        ({ id }) => id,
        (node) => unlessSame(node, node.id === tabStop, context),
      )}
    </div>
    ${detail}`;
}

/** A node that is as it was is not rendered again. */
function unlessSame(node: VisibleNode, isTabStop: boolean, context: MapContext): unknown {
  const { state, progress, words, form, nodeContent } = context;
  const { classes, about } = context.traitsOf?.(node.entry) ?? {};
  const content = node.entry.level === 1 ? stepContent : topicContent;
  const looks = [isTabStop, state.selected === node.id, progress.of(node.entry), classes, about];
  return guard([node, words, form, nodeContent, ...looks], () =>
    nodeTemplate(node, isTabStop, context, (node, context) =>
      content(node, context, ownContent(node, context)),
    ),
  );
}

/** The road is coloured from its beginning to the step the learner has come to. */
function roadTemplate({ index, progress }: MapContext): TemplateResult<2> {
  const isBegun = progress.whole.done > 0;
  const isDone = currentStep(index, progress) === undefined;
  return svg`<path class="road" part="road" data-road="all" />
    <path class="road reached" part="road-reached" data-road=${isDone ? "all" : "reached"}
      visibility=${isBegun ? "visible" : "hidden"} />
    <path class="road-marking" data-road="all" />`;
}

/** What is inside a closed step, so that the closed map already says something. */
function teaserTemplate({ id, entry }: VisibleNode): TemplateResult {
  return html`<div class="teaser ${entry.position % 2 === 0 ? "start" : "end"}" part="teaser"
    data-box="teaser:${id}"><span>${entry.children.map(({ node }) => node.title).join("\u00a0· ")}</span></div>`;
}

function captionTemplate({ id, entry }: VisibleNode, { words }: MapContext): TemplateResult {
  return html`<div class="caption" part="caption" data-box="caption:${id}" data-level=${entry.level + 1}
    >${words.say("chooseOne")}</div>`;
}
