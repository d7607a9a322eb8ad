import type { RootContent } from "mdast";
import type { Extension as MdastExtension } from "mdast-util-from-markdown";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmAutolinkLiteralFromMarkdown } from "mdast-util-gfm-autolink-literal";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { gfmAutolinkLiteral } from "micromark-extension-gfm-autolink-literal";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import { normalizeIdentifier } from "micromark-util-normalize-identifier";
import type { Extension } from "micromark-util-types";
import { ImportError } from "../core/formats/imported.js";
import type { Markup } from "../core/formats/markup.js";
import { takeFrontMatter } from "./markdown/front-matter.js";
import { type Chunk, chunksOf } from "./markdown/markdown-chunks.js";
import { MarkdownNodes } from "./markdown/markdown-nodes.js";
import { withoutObsidian } from "./markdown/obsidian.js";

/** Longer documents are refused: they would take more than a few seconds. */
const LONGEST = 500_000;

/** More definitions of links are refused, since each reference is looked for among all. */
const MOST_DEFINITIONS = 5_000;

/**
 * Parses Markdown (CommonMark with the tables, task lists, strikethrough and bare links of
 * GitHub) into what it stands for in HTML.
 *
 * Front matter is read into attributes of the body, `<!-- markmap: fold -->` becomes
 * `data-folded` and `<!-- #id -->` `data-id` (with `aliases: a b; related: c; fits: d` behind it also those) of the heading or list item it stands in. Other
 * comments and pictures are left out, and so is what Obsidian adds; `data-left-out` of the body
 * says how much of that.
 *
 * @param parseHtml parses the blocks of HTML in it; without it they are left out. Within a line,
 * tags are left out and their text is kept.
 * @returns an element `body`.
 * @throws {ImportError} where it is too long or too deep to be read in a few seconds.
 */
export function parseMarkdown(text: string, parseHtml?: (text: string) => Markup): Markup {
  if (text.length > LONGEST) {
    const limit = LONGEST.toLocaleString("en");
    throw new ImportError("too-large", `Markdown is read up to ${limit} characters: divide it.`);
  }
  const { attributes: given, rest } = takeFrontMatter(text);
  const attributes = new Map(given);
  const labels = definedIn(rest);
  const plain = withoutObsidian(rest, labels);
  const blocks = parseChunks(chunksOf(plain.text), labels);
  const children = new MarkdownNodes(blocks, parseHtml).blocks(blocks);
  const leftOut = [...plain.leftOut].map(([kind, count]) => `${count} ${kind}`).join(", ");
  if (leftOut) attributes.set("data-left-out", leftOut);
  return { name: "body", attributes, children };
}

const SYNTAX = [gfmTable(), gfmStrikethrough(), gfmTaskListItem(), gfmAutolinkLiteral()];

const NODES: MdastExtension[] = [
  gfmTableFromMarkdown(),
  gfmStrikethroughFromMarkdown(),
  gfmTaskListItemFromMarkdown(),
  // Its transforms would make links of addresses even where they are escaped.
  { ...gfmAutolinkLiteralFromMarkdown(), transforms: [] },
];

function parseChunks(chunks: readonly Chunk[], labels: readonly string[]): RootContent[] {
  const extensions = [...SYNTAX, defining(labels)];
  const blocks: RootContent[] = [];
  for (const { text, isListGoingOn } of chunks) {
    const { children } = fromMarkdown(text, { extensions, mdastExtensions: NODES });
    const [first] = children;
    const last = blocks.at(-1);
    if (isListGoingOn && first?.type === "list" && last?.type === "list") {
      for (const item of first.children) last.children.push(item);
      children.shift();
    }
    for (const block of children) blocks.push(block);
  }
  return blocks;
}

/** What may be a definition of a link somewhere in the document: `[label]: address`. */
function definedIn(text: string): readonly string[] {
  const labels = new Set<string>();
  for (const [, label = ""] of text.matchAll(/^[ \t>]{0,9}\[((?:[^[\]\\\n]|\\.){1,999})\]:/gm)) {
    labels.add(normalizeIdentifier(label));
    if (labels.size > MOST_DEFINITIONS) {
      const limit = MOST_DEFINITIONS.toLocaleString("en");
      throw new ImportError("too-large", `It defines more than ${limit} links: divide it.`);
    }
  }
  return [...labels];
}

/** Tells the parser of one chunk what is defined in others, before it meets the first bracket. */
function defining(labels: readonly string[]): Extension {
  const told = new WeakSet<object>();
  return {
    text: {
      // The code of `[`.
      91: {
        name: "definedElsewhere",
        tokenize(_effects, _ok, nok) {
          const { parser } = this;
          if (!told.has(parser)) {
            told.add(parser);
            parser.defined = [...new Set([...parser.defined, ...labels])];
          }
          return nok;
        },
      },
    },
  };
}
