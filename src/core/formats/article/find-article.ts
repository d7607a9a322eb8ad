import { isElement, type Markup } from "../markup.js";
import { furniture } from "./furniture.js";

/**
 * The element of a page that holds its article: what its theme calls the content of the post, or
 * `article`, or `main`, whichever has most of the text; else `body`.
 */
export function findArticle(root: Markup): Markup {
  const sizes = new Map<Markup, number>();
  const size = measure(root, sizes);
  const biggest = (fits: (element: Markup) => boolean): Markup | undefined =>
    [...sizes.keys()].filter(fits).reduce<Markup | undefined>((best, each) => {
      return !best || sizeIn(sizes, each) > sizeIn(sizes, best) ? each : best;
    }, undefined);
  const body = biggest(({ name }) => name === "body") ?? root;
  const main = biggest((element) => isElement(element, "main") || hasRole(element, "main"));
  const article = biggest((element) => isElement(element, "article"));
  const content = biggest(isContent);
  return [main, article, content].reduce<Markup>((best, each) => {
    if (!each) return best;
    const share = best === body ? LEAST_OF_PAGE : LEAST_OF_ARTICLE;
    const all = best === body ? size : sizeIn(sizes, best);
    return sizeIn(sizes, each) >= all * share && sizeIn(sizes, each) > 0 ? each : best;
  }, body);
}

/** How much of the text is in an element for that to be all that counts. */
const LEAST_OF_PAGE = 0.3;
const LEAST_OF_ARTICLE = 0.5;

const CONTENT =
  /(?:^|\s)(?:(?:entry|post|article|blog|single|td-post|wp-block-post|page)-(?:content|body|text)|articleBody|post__content|article__body|elementor-widget-theme-post-content|e-content|markdown-body|prose)(?:\s|$)/;

function isContent({ attributes }: Markup): boolean {
  const words = (attributes.get("class") ?? "").slice(0, 500);
  return CONTENT.test(words) || attributes.get("itemprop") === "articleBody";
}

function hasRole({ attributes }: Markup, role: string): boolean {
  return attributes.get("role") === role;
}

function sizeIn(sizes: ReadonlyMap<Markup, number>, element: Markup): number {
  return sizes.get(element) ?? 0;
}

/** How much text is in an element, without what is no part of an article; noted for each. */
function measure(element: Markup, sizes: Map<Markup, number>): number {
  if (element.name === "head" || furniture(element) !== undefined) return 0;
  let size = 0;
  for (const child of element.children) {
    size += typeof child === "string" ? child.trim().length : measure(child, sizes);
  }
  sizes.set(element, size);
  return size;
}
