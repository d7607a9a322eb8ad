import { importDocument } from "../core/formats/import-document.js";
import type { Imported } from "../core/formats/imported.js";
import type { Markup } from "../core/formats/markup.js";

export { readMarkup } from "../core/formats/read-markup.js";

/** How a browser reads the text of a document. */
export interface TextOptions {
  /** Where it comes from. */
  readonly url?: string;
  readonly parseHtml: (html: string) => Markup;
}

/**
 * Reads a roadmap out of any text there is an importer for. What reads Markdown is a file of its
 * own, fetched where it is needed.
 */
export function importText(
  text: string,
  { parseHtml, ...options }: TextOptions,
): Promise<Imported> {
  const markdown = async (source: string) => {
    const { parseMarkdown } = await import("./markdown-parser.js");
    return parseMarkdown(source, parseHtml);
  };
  return importDocument(text, { ...options, parsers: { html: parseHtml, markdown } });
}
