import type { Parsers } from "../core/formats/import-options.js";

/** Reads documents where there is no browser; each library comes when it is needed. */
export const parsers: Parsers = {
  async html(text) {
    const { parseHtml } = await import("../extras/html-parser.js");
    return parseHtml(text);
  },
  async markdown(text) {
    const [{ parseMarkdown }, { parseHtml }] = await Promise.all([
      import("../extras/markdown-parser.js"),
      import("../extras/html-parser.js"),
    ]);
    return parseMarkdown(text, parseHtml);
  },
};
