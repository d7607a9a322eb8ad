import { LINK_TYPES, type LinkType, type RoadmapLinkData } from "../model/roadmap.js";
import { type Markup, type MarkupChild, textOf } from "./markup.js";

/**
 * The links in a piece of a document, in their order, each address once. Those within the
 * document (`#…`) are left out.
 *
 * @param base the address of the document, against which relative ones are resolved.
 */
export function linksIn(markup: readonly MarkupChild[], base?: string): readonly RoadmapLinkData[] {
  return uniqueLinks(listedLinks(markup, base).filter(({ url }) => !url.startsWith("#")));
}

/** The first of all links to the same address. */
export function uniqueLinks(all: readonly RoadmapLinkData[]): readonly RoadmapLinkData[] {
  const links = new Map<string, RoadmapLinkData>();
  for (const link of all) if (!links.has(link.url)) links.set(link.url, link);
  return [...links.values()];
}

/** Every link in a piece of a document that was written to list links: nothing is left out. */
export function listedLinks(markup: readonly MarkupChild[], base?: string): RoadmapLinkData[] {
  const links: RoadmapLinkData[] = [];
  const visit = (child: MarkupChild): void => {
    if (typeof child === "string") return;
    const link = child.name === "a" ? linkOf(child, base) : undefined;
    if (link) links.push(link);
    child.children.forEach(visit);
  };
  markup.forEach(visit);
  return links;
}

/** What a link says and where it leads; nothing where it leads nowhere. */
function linkOf(anchor: Markup, base: string | undefined): RoadmapLinkData | undefined {
  const href = anchor.attributes.get("href")?.trim();
  if (!href) return undefined;
  const title = textOf(anchor) || href;
  const url = resolveLink(unwrapped(href), base);
  const type = LINK_TYPES.find(
    (each): each is LinkType => each === anchor.attributes.get("data-type"),
  );
  return type ? { title, url, type } : { title, url };
}

/** Google Docs leads every link over an address of its own. */
function unwrapped(href: string): string {
  const [, to = ""] = WRAPPED.exec(href) ?? [];
  try {
    return to ? decodeURIComponent(to) : href;
  } catch {
    return href;
  }
}

const WRAPPED = /^https:\/\/www\.google\.com\/url\?(?:[^#]{0,500}&)?q=(https?(?::|%3A)[^&#]+)/i;

/**
 * An address in full. What cannot be resolved stays as it is: whether it is safe to follow is
 * judged later. What leads into the document does so wherever the document is.
 */
export function resolveLink(href: string, base: string | undefined): string {
  if (base === undefined || href.startsWith("#")) return href;
  try {
    return new URL(href, base).href;
  } catch {
    return href;
  }
}
