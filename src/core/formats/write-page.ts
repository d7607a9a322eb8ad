import type { Roadmap } from "../model/roadmap.js";
import { textDirection } from "../text-direction.js";
import { escapeHtml, htmlAttributes } from "./escape-html.js";
import { jsonLdText } from "./json-ld.js";
import { OUTLINE_STYLES } from "./outline/outline-styles.js";
import { type OutlineStyle, writeOutline } from "./write-outline.js";

/** What a page around an outline is to have. */
export interface PageOptions extends OutlineStyle {
  /** The address of `roadmap-graph.min.js` or of another script that turns the outline into a map. */
  readonly script?: string;
  /** The address at which the page will be. */
  readonly url?: string;
}

/**
 * A whole HTML document with a roadmap in it, as an outline that needs nothing else, and that a
 * `script` turns into the map in place.
 */
export function writePage(roadmap: Roadmap, options: PageOptions = {}): string {
  const { script, url, styles = true } = options;
  const { title, summary, language } = roadmap;
  const root = htmlAttributes({ lang: language ?? "en", dir: textDirection(language) });
  const lines = [
    "<!doctype html>",
    `<html${root}>`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    summary ? `<meta${htmlAttributes({ name: "description", content: summary })}>` : "",
    url ? `<link${htmlAttributes({ rel: "canonical", href: url })}>` : "",
    styles ? `<style>\n${PAGE_STYLES}${OUTLINE_STYLES}</style>` : "",
    `<script type="application/ld+json">\n${jsonLdText(roadmap, url ? { url } : {})}\n</script>`,
    script ? `<script${htmlAttributes({ src: script })} defer></script>` : "",
    "</head>",
    "<body>",
    writeOutline(roadmap, { level: 1, ...options, styles: false }).trimEnd(),
    "</body>",
    "</html>",
  ];
  return `${lines.filter(Boolean).join("\n")}\n`;
}

const PAGE_STYLES = `:root {
  color-scheme: light dark;
}
body {
  margin: 0;
  padding: clamp(1rem, 4vw, 3rem);
  background: light-dark(#f7f8fa, #14161b);
  font: 1rem/1.5 system-ui, sans-serif;
}
`;
