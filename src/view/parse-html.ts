import type { Markup } from "../core/formats/markup.js";
import { markupOf } from "./markup-of.js";

/** The part of Trusted Types that is used here. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(html: string): string }): typeof policy;
}

let policy: { createHTML(html: string): string } | undefined;

/**
 * Reads HTML as the browser does, in a document of its own in which nothing runs and nothing is
 * fetched. What is read is never put into the page: only its text is used.
 *
 * A page that enforces Trusted Types has to allow the policy `roadmap-graph-import`.
 */
export function parseHtml(html: string): Markup {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy("roadmap-graph-import", { createHTML: (text) => text });
  const trusted = policy?.createHTML(html) ?? html;
  return markupOf(new DOMParser().parseFromString(trusted, "text/html").documentElement);
}
