import type { Imported } from "./imported.js";
import { isElement, type Markup, type MarkupChild } from "./markup.js";
import { isPart } from "./outline/outline-classes.js";
import { type ArticleOptions, readArticle } from "./read-article.js";
import { readOutline } from "./read-outline.js";

/**
 * Reads a roadmap out of a web page: the outline in it where there is one, or else the article.
 *
 * @throws {ImportError} where there is neither.
 */
export function readMarkup(root: Markup, { url, ...options }: ArticleOptions): Imported {
  const base = baseOf(root, url);
  const read = hasOutline(root) ? readOutline : readArticle;
  return read(root, { ...options, ...(base !== undefined && { url: base }) });
}

/** Whether it has an outline in it as `<roadmap-graph>` has it between its tags. */
export function hasOutline(markup: MarkupChild): boolean {
  if (typeof markup === "string") return false;
  if (isPart(markup, "whole")) return true;
  if (markup.name === "roadmap-graph" && hasList(markup)) return true;
  return markup.children.some(hasOutline);
}

function hasList(markup: Markup): boolean {
  return markup.children.some(
    (child) => isElement(child) && (isElement(child, "ol", "ul", "dl") || hasList(child)),
  );
}

/** Where relative links begin: pages may say so themselves. Other schemes lead nowhere. */
function baseOf(root: Markup, url: string | undefined): string | undefined {
  const href = firstBase(root)?.attributes.get("href");
  return (href === undefined ? undefined : webAddress(href, url)) ?? webAddress(url ?? "");
}

function firstBase(markup: Markup): Markup | undefined {
  for (const child of markup.children) {
    if (!isElement(child)) continue;
    const base =
      isElement(child, "base") && child.attributes.has("href") ? child : firstBase(child);
    if (base) return base;
  }
  return undefined;
}

/** An address of the web in full; nothing where it is another one. */
export function webAddress(href: string, base?: string): string | undefined {
  try {
    const url = new URL(href.trim(), base);
    return /^https?:$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
