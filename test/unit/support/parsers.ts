import type { Parsers } from "../../../src/core/formats/import-document.js";
import { parseHtml } from "../../../src/extras/html-parser.js";
import { parseMarkdown } from "../../../src/extras/markdown-parser.js";

/** What reads documents outside of browsers. */
export const parsers: Parsers = {
  html: parseHtml,
  markdown: (text) => parseMarkdown(text, parseHtml),
};
