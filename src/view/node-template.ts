import { html, nothing, type TemplateResult } from "lit";
import type { Status } from "../core/state/map-state.js";
import { shareDone } from "../core/state/progress.js";
import type { VisibleNode } from "../core/state/visible-tree.js";
import type { Words } from "../core/words.js";
import { nodeKey } from "./box-key.js";
import { icon, MINUS, PLUS } from "./icons.js";
import type { MapContext } from "./map-model.js";

/** One tree item, whatever its content. Where it stands is decided later, by the stage. */
export function nodeTemplate(
  node: VisibleNode,
  isTabStop: boolean,
  context: MapContext,
  content: (node: VisibleNode, context: MapContext) => TemplateResult,
): TemplateResult {
  const { id, entry, isExpanded } = node;
  const { state, progress } = context;
  const { status } = progress.of(entry);
  const { classes = "", about = "" } = context.traitsOf?.(entry) ?? {};
  const description = descriptionOf(node, context, about);
  const kinds = `${kindOf(node)} ${status} ${classes}`;
  return html`<div
    class="node ${isExpanded ? "open" : ""} ${kinds}"
    part=${entry.level === 1 && context.form === "wide" ? `card ${kinds}` : kinds}
    role="treeitem"
    tabindex=${isTabStop ? 0 : -1}
    data-box=${nodeKey(id)}
    data-id=${id}
    data-level=${entry.level}
    aria-level=${entry.level}
    aria-posinset=${entry.position}
    aria-setsize=${entry.setSize}
    aria-expanded=${isExpanded ?? nothing}
    aria-selected=${state.selected === id}
    aria-describedby=${description ? `about-${id}` : nothing}
  >
    ${content(node, context)}
    ${description ? html`<span id="about-${id}" hidden>${description}</span>` : nothing}
  </div>`;
}

function kindOf({ entry }: VisibleNode): "step" | "topic" | "leaf" {
  if (entry.level === 1) return "step";
  return entry.level === 2 || entry.children.length > 0 ? "topic" : "leaf";
}

/**
 * What is on the card of a step.
 *
 * @param own what stands in place of title and small print.
 */
export function stepContent(
  node: VisibleNode,
  context: MapContext,
  own?: TemplateResult,
): TemplateResult {
  const { entry, isExpanded } = node;
  const progress = context.progress.of(entry);
  const share = progress.done > 0 ? shareDone(progress) : 0;
  return html`<span class="ring" aria-hidden="true">
      <svg viewBox="0 0 40 40">
        <circle cx="20" cy="20" r="17" />
        <circle class="share" cx="20" cy="20" r="17" pathLength="100"
          stroke-dasharray="${share * 100} 100" />
      </svg>
      <span>${entry.position}</span>
    </span>
    <span class="card" part=${context.form === "narrow" ? "card" : nothing}>
      <span class="text">${
        own ??
        html`<span class="title">${entry.node.title}</span>${statusSuffix(progress.status, context.words)}
        <span class="meta" aria-hidden="true">${metaOf(node, context)}</span>`
      }</span>
      ${
        isExpanded === undefined
          ? nothing
          : html`<span class="toggle" data-toggle aria-hidden="true">${icon(isExpanded ? MINUS : PLUS)}</span>`
      }
    </span>`;
}

/** A status is part of the name, since not every screen reader tells descriptions. */
export function statusSuffix(status: Status, words: Words): TemplateResult | typeof nothing {
  if (status === "todo") return nothing;
  const suffix = words.say("nameStatus", { status: words.say(status) });
  return html`<span class="sr-only">${suffix}</span>`;
}

/** The small print of a step: its tagline, and how many topics it has. */
function metaOf(node: VisibleNode, context: MapContext): string {
  const { tagline } = node.entry.node;
  return [tagline, countOf(node, context)].filter(Boolean).join("\u00a0· ");
}

function countOf({ entry }: VisibleNode, { progress, words }: MapContext): string | undefined {
  const { done: worth, owed } = progress.of(entry);
  const done = Math.floor(worth);
  const count = entry.children.length;
  if (count === 0) return undefined;
  if (owed === 0) return words.say("skipped");
  if (done > 0) return words.count("topicsDone", owed, { done });
  return entry.node.choose ? words.say("chooseFrom", { count }) : words.count("topics", owed);
}

function descriptionOf(node: VisibleNode, context: MapContext, about: string): string {
  const { parent, setSize } = node.entry;
  const choice =
    parent?.node.choose === "one" ? context.words.say("oneOf", { count: setSize }) : undefined;
  const meta = node.entry.level === 1 ? metaOf(node, context) : undefined;
  return [meta, choice, about].filter(Boolean).join(", ");
}
