import type { Markup } from "../core/formats/markup.js";
import { LoadError } from "./load-error.js";
import { markupOf } from "./markup-of.js";

/** The part of Trusted Types that is used here. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(html: string): string }): typeof policy;
}

const POLICY = "roadmap-graph-import";

let policy: { createHTML(html: string): string } | undefined;

/**
 * Reads HTML as the browser does, in a document of its own in which nothing runs and nothing is
 * fetched. What is read is never put into the page: only its text is used.
 *
 * A page that enforces Trusted Types has to allow the policy `roadmap-graph-import`.
 */
export function parseHtml(html: string): Markup {
  const quiet = html.replace(TAG, (tag) => tag.replace(GUARDED, " "));
  return markupOf(new DOMParser().parseFromString(trusted(quiet), "text/html").documentElement);
}

/** A tag with its attributes. */
const TAG = /<[a-z](?:[^<>"']|"[^"]*"|'[^']*')*/gi;

/** Attributes that a browser complains of in a page with a strict policy, though nothing runs. */
const GUARDED = /\s(?:style|on[a-z]+)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/gi;

function trusted(html: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  try {
    policy ??= trustedTypes?.createPolicy(POLICY, { createHTML: (text) => text });
  } catch (error) {
    throw new LoadError("no-roadmap", `the page has to allow the policy ${POLICY}.`, {
      cause: error,
    });
  }
  return policy?.createHTML(html) ?? html;
}
