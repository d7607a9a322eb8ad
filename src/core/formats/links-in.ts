import { LINK_TYPES, type LinkType, type RoadmapLinkData } from "../model/roadmap.js";
import { type Markup, type MarkupChild, textOf } from "./markup.js";

/**
 * The links in a piece of a document, in their order, each address once. Those within the
 * document (`#…`) are left out.
 *
 * @param base the address of the document, against which relative ones are resolved.
 */
export function linksIn(markup: readonly MarkupChild[], base?: string): readonly RoadmapLinkData[] {
  const links = new Map<string, RoadmapLinkData>();
  const visit = (child: MarkupChild): void => {
    if (typeof child === "string") return;
    const link = child.name === "a" ? linkOf(child, base) : undefined;
    if (link && !links.has(link.url)) links.set(link.url, link);
    child.children.forEach(visit);
  };
  markup.forEach(visit);
  return [...links.values()];
}

/** What a link says and where it leads; nothing where it leads nowhere else. */
function linkOf(anchor: Markup, base: string | undefined): RoadmapLinkData | undefined {
  const href = anchor.attributes.get("href")?.trim();
  if (!href || href.startsWith("#")) return undefined;
  const title = textOf(anchor) || href;
  const url = resolve(href, base);
  const type = LINK_TYPES.find(
    (each): each is LinkType => each === anchor.attributes.get("data-type"),
  );
  return type ? { title, url, type } : { title, url };
}

/** What cannot be resolved stays as it is: whether it is safe to follow is judged later. */
function resolve(href: string, base: string | undefined): string {
  if (base === undefined) return href;
  try {
    return new URL(href, base).href;
  } catch {
    return href;
  }
}
