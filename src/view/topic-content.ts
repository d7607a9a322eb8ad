import { html, nothing, type TemplateResult } from "lit";
import type { VisibleNode } from "../core/state/visible-tree.js";
import type { MapContext } from "./map-model.js";
import { statusSuffix } from "./node-template.js";
import { statusIcon } from "./status-icon.js";

/**
 * What is in a topic.
 *
 * @param own what stands in place of the title.
 */
export function topicContent(
  { entry }: VisibleNode,
  { progress, words }: MapContext,
  own?: TemplateResult,
): TemplateResult {
  const { status } = progress.of(entry);
  // Most topics are still to do: their circle is drawn by the style sheet, without elements.
  return html`${status === "todo" ? nothing : statusIcon(status)}${
    own ?? html`<span class="title">${entry.node.title}</span>${statusSuffix(status, words)}`
  }
    ${
      entry.children.length > 0
        ? html`<span class="toggle count" data-toggle aria-hidden="true">${entry.children.length}</span>`
        : nothing
    }`;
}
