import type { Markup } from "../markup.js";

/**
 * What an element of a page is that is no part of the article on it, in English: `navigation`,
 * `comments` …; judged by its name, its role, and the class names of common themes and plug-ins.
 *
 * @returns `undefined` for all others.
 */
export function furniture(element: Markup): string | undefined {
  // Most elements have none, and there may be very many.
  if (element.attributes.size === 0) return NAMES.get(element.name);
  if (isHidden(element)) return "hidden";
  if (isRoadmap(element)) return ROADMAP;
  const role = element.attributes.get("role") ?? "";
  const named = NAMES.get(element.name) ?? ROLES.get(role);
  if (named !== undefined) return named;
  if (/^(?:html|body|main|article|h[1-6]|p|span|strong|b|em|a|li|td|th)$/.test(element.name)) {
    return undefined;
  }
  return ofWords(element.attributes.get("class")) ?? ofWords(element.attributes.get("id"));
}

const ROADMAP = "a roadmap that is already there";

const NAMES = new Map([
  ["nav", "navigation"],
  ["aside", "an aside"],
  ["footer", "a footer"],
  ["figcaption", "a caption"],
  ["caption", "a caption"],
  ["pre", "code"],
  ["roadmap-graph", ROADMAP],
  ["roadmap-next", ROADMAP],
  ["roadmap-faq", ROADMAP],
]);

const ROLES = new Map([
  ["navigation", "navigation"],
  ["banner", "the head of the page"],
  ["contentinfo", "a footer"],
  ["complementary", "an aside"],
  ["search", "a search"],
  ["menu", "a menu"],
  ["menubar", "a menu"],
  ["doc-toc", "a table of contents"],
]);

/** What is closed in an accordion is hidden, too, but meant to be read. */
function isHidden({ attributes }: Markup): boolean {
  const isPanel = /^(?:region|tabpanel)$/.test(attributes.get("role") ?? "");
  const hidden = attributes.get("hidden");
  if (isPanel || hidden === "until-found") return false;
  return hidden !== undefined || attributes.get("aria-hidden") === "true";
}

/** What a script puts one into. */
function isRoadmap({ attributes }: Markup): boolean {
  return attributes.has("data-roadmap-src") || attributes.has("data-roadmap-from");
}

/** Whole words in `class` and `id`, for a part of a word says nothing: `post-with-comments`. */
const WORDS: readonly (readonly [string, RegExp])[] = [
  [
    "a table of contents",
    /^(?:toc|table-of-contents|contents-list|(?:ez|lwptoc|rank-math|yoast|kb|ub|uagb|simple|elementor|wp-block)[-_\w]*(?:toc|table-of-contents)[-_\w]*|ez-toc[-_\w]*|lwptoc[-_\w]*|toc[-_](?:container|list|wrapper|box|block))$/,
  ],
  [
    "comments",
    /^(?:comments|respond|disqus_thread|comments-area|comments?-(?:list|section|wrap|respond|form|box|container)|comment-body|commentlist|wpd-comments)$/,
  ],
  [
    "a box about the author",
    /^(?:author-(?:box|bio|info|card|block|profile)[-_\w]*|about-author|post-author[-_\w]*|abh_box|saboxplugin[-_\w]*|wp-block-post-author[-_\w]*|m-a-box[-_\w]*)$/,
  ],
  [
    "data about the post",
    /^(?:post-meta|entry-meta|byline|posted-on|post-date|entry-footer|meta-info|reading-time|post-tags|tags-links|cat-links|breadcrumbs?|rank-math-breadcrumb|skip-link|screen-reader-text|sr-only|visually-hidden)$/,
  ],
  [
    "buttons to share it",
    /^(?:share|sharing|share-buttons?|social|social-(?:share|links|icons|buttons)|sharedaddy|sd-sharing[-_\w]*|addtoany[-_\w]*|a2a_kit|heateor[-_\w]*|shared-counts[-_\w]*|post-share|wp-block-buttons?|wp-block-social-links)$/,
  ],
  [
    "an advertisement or sign-up form",
    /^(?:ads?|adsbygoogle|ad-(?:unit|slot|container|wrapper|box|inserter)|advert(?:s|isement)?|ai_widget|code-block-ad|sponsored|newsletter(?:-(?:form|box|signup))?|subscribe(?:-(?:form|box))?|mc4wp-form|signup-form|optin(?:-box)?|cookie-(?:notice|banner|consent)|popup)$/,
  ],
  [
    "links to other posts",
    /^(?:jp-relatedposts|related-posts?|yarpp[-_\w]*|post-navigation|nav-links|pagination|navigation|crp_related|rp4wp-related-posts)$/,
  ],
  [
    "a side or head of the page",
    /^(?:sidebar|widget-area|site-header|site-footer|masthead|colophon|site-navigation|main-navigation|elementor-location-(?:header|footer))$/,
  ],
];

function ofWords(words: string | undefined): string | undefined {
  if (!words) return undefined;
  const all = words.slice(0, 500).toLowerCase().split(/\s+/);
  return WORDS.find(([, pattern]) => all.some((word) => pattern.test(word)))?.[0];
}
