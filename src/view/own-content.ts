import { html, type TemplateResult } from "lit";
import type { VisibleNode } from "../core/state/visible-tree.js";
import type { MapContext } from "./map-model.js";
import type { NodeContent } from "./node-content.js";
import { statusSuffix } from "./node-template.js";
import { tellOnce } from "./tell-once.js";

/**
 * What a page has drawn in place of a title, if anything. The name of the node stays its title:
 * all else would have screen readers, letters and tests find other nodes than before.
 */
export function ownContent(node: VisibleNode, context: MapContext): TemplateResult | undefined {
  const { title } = node.entry.node;
  const content = askPage(node, context);
  // Two things to press in one place would be one too many for keys and screen readers.
  return content === undefined || content === null
    ? undefined
    : html`<span class="sr-only">${title}</span
        ><span class="title" aria-hidden="true" inert>${content}</span
        >${statusSuffix(context.progress.of(node.entry).status, context.words)}`;
}

function askPage({ entry, isExpanded }: VisibleNode, { nodeContent, progress }: MapContext) {
  const { status, done, owed } = progress.of(entry);
  try {
    const content = nodeContent?.(entry.node, {
      level: entry.level,
      status,
      expanded: isExpanded,
      progress: { done, total: owed },
    });
    return checked(content);
  } catch (error) {
    return tellOnce(nodeContent, error);
  }
}

/** In JavaScript nobody is kept from giving back what cannot be drawn. */
function checked(content: ReturnType<NodeContent>): ReturnType<NodeContent> {
  const isDrawable =
    content == null ||
    typeof content === "string" ||
    (typeof content === "object" && ("nodeType" in content || "_$litType$" in content));
  if (isDrawable) return content;
  throw new TypeError("nodeContent gives back neither a text, an element nor a template.");
}
