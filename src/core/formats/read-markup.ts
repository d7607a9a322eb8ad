import type { Imported } from "./imported.js";
import { isElement, type Markup, type MarkupChild } from "./markup.js";
import { readArticle } from "./read-article.js";
import { readOutline } from "./read-outline.js";

/** What is known of a document besides what stands in it. */
export interface MarkupOptions {
  /** What the roadmap is called, whatever stands in the document. */
  readonly title?: string;
  /** What it is called where nothing stands there. */
  readonly name?: string;
  readonly id?: string;
  /** The address of the document. */
  readonly url?: string;
  /** Whether items that list several things are split into topics. */
  readonly split?: boolean;
}

/** What readers of documents are told. */
export type ReadOptions = Omit<MarkupOptions, "name">;

/**
 * Reads a roadmap out of a web page: the outline in it where there is one, or else the article.
 *
 * @throws {ImportError} where there is neither.
 */
export function readMarkup(root: Markup, { name, ...options }: MarkupOptions): Imported {
  const url = baseOf(root, options.url);
  const { url: _, ...rest } = options;
  const known = { ...rest, ...(url !== undefined && { url }) };
  return named(name, known, (all) => (hasOutline(root) ? readOutline : readArticle)(root, all));
}

/** Reads a document once more by its other name, where it turns out to have none of its own. */
export function named(
  name: string | undefined,
  options: ReadOptions,
  read: (options: ReadOptions) => Imported,
): Imported {
  const imported = read(options);
  const title = name?.trim();
  if (!title || !isNameless(imported)) return imported;
  return read({ ...options, title });
}

/** What readers say of documents without a title. */
function isNameless({ data, guesses }: Imported): boolean {
  return guesses.some(({ message }) => message.includes(`is called “${data.title}”`));
}

/** Whether it has an outline in it as `<roadmap-graph>` has it between its tags. */
export function hasOutline(markup: MarkupChild): boolean {
  if (typeof markup === "string") return false;
  const classes = (markup.attributes.get("class") ?? "").split(/\s+/);
  if (classes.includes("roadmap-outline")) return true;
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
