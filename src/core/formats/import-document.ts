import type { RoadmapData } from "../model/roadmap.js";
import { detectFormat, expectFormat, type JsonDocument } from "./detect/detect-format.js";
import { isArticle } from "./detect/is-article.js";
import { readJsMind } from "./foreign/jsmind.js";
import { readMarkmapJson } from "./foreign/markmap-json.js";
import { readMindElixir } from "./foreign/mind-elixir.js";
import { readRoadmapSh } from "./foreign/roadmap-sh.js";
import { readWordPress } from "./foreign/wordpress.js";
import type { ImportOptions } from "./import-options.js";
import type { Imported } from "./imported.js";
import { type ArticleOptions, readArticle } from "./read-article.js";
import { readMarkdownOutline } from "./read-markdown.js";
import { hasOutline, readMarkup, webAddress } from "./read-markup.js";
import { readOutline } from "./read-outline.js";

export {
  type ImportOptions,
  type Parsers,
  SOURCE_FORMATS,
  type SourceFormat,
} from "./import-options.js";

/**
 * Reads a roadmap out of a document, told apart by what is in it.
 *
 * @returns data that still has to be checked; native data is the parsed JSON as it is.
 * @throws {ImportError} where there is no roadmap in it.
 */
export async function importDocument(text: string, options: ImportOptions): Promise<Imported> {
  const plain = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const { from } = options;
  const detected = from ? expectFormat(plain, from) : detectFormat(plain);
  if ("json" in detected) return readJson(detected, options);
  return detected.format === "html" ? readHtml(plain, options) : readMarkdown(plain, options);
}

function readJson(
  { format, json }: JsonDocument,
  options: ImportOptions,
): Imported | Promise<Imported> {
  const known = knownOf(options);
  switch (format) {
    case "wordpress":
      return readWordPress(json, options.parsers, known);
    case "roadmap.sh":
      return readRoadmapSh(json, known);
    case "markmap":
      return readMarkmapJson(json, options.parsers, known);
    case "mind-elixir":
      return readMindElixir(json, known);
    case "jsmind":
      return readJsMind(json, known);
    case "native":
      return { data: json as RoadmapData, guesses: [] };
  }
}

async function readHtml(text: string, options: ImportOptions): Promise<Imported> {
  return readMarkup(await options.parsers.html(text), knownOf(options));
}

async function readMarkdown(text: string, options: ImportOptions): Promise<Imported> {
  const root = await options.parsers.markdown(text);
  const isPage = hasOutline(root);
  const read = isPage ? readOutline : isArticle(root) ? readArticle : readMarkdownOutline;
  return read(root, knownOf(options));
}

/** Addresses other than those of the web lead nowhere, so nothing is resolved against them. */
function knownOf({
  name,
  url,
  split,
}: ImportOptions): Pick<ArticleOptions, "name" | "url" | "split"> {
  const address = webAddress(url ?? "");
  return {
    ...(name !== undefined && { name }),
    ...(address !== undefined && { url: address }),
    ...(split !== undefined && { split }),
  };
}
