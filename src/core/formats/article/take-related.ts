import { addAll } from "../../add-all.js";
import type { RoadmapLinkData } from "../../model/roadmap.js";
import { linksIn, uniqueLinks } from "../links-in.js";
import { type MarkupChild, textOf } from "../markup.js";
import { sectionKind } from "../wording/section-kind.js";
import type { Block } from "./block.js";
import type { Notes } from "./notes.js";

/** An article without the links to others that stand between its parts. */
export interface RelatedTaken {
  readonly blocks: readonly Block[];
  readonly links: readonly RoadmapLinkData[];
}

/**
 * Takes out what invites to read other articles (`You may also like: …`): the line that says so,
 * and the paragraphs and lists after it that are nothing but links.
 */
export function takeRelated(
  blocks: readonly Block[],
  notes: Notes,
  base: string | undefined,
): RelatedTaken {
  const kept: Block[] = [];
  const links: RoadmapLinkData[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at] as Block;
    const found = invites(block) ? linksAfter(blocks, at, base) : [];
    const own = block.kind === "paragraph" ? linksIn(block.markup, base) : [];
    if (found.length + own.length === 0 || !invites(block)) kept.push(block);
    else {
      addAll(links, own);
      for (const each of found) addAll(links, each);
      notes.add(block.at, textIn(block), "Its links are taken for related articles.");
      at += found.length;
    }
  }
  return { blocks: kept, links: uniqueLinks(links) };
}

function invites(block: Block): boolean {
  const text = textIn(block);
  if (text === "" || sectionKind(text) !== "related") return false;
  if (block.kind === "heading") return true;
  return block.kind === "paragraph" && (/[:：]$/.test(text) || isAllLinks(block.markup, text));
}

function textIn(block: Block): string {
  return block.kind === "heading" || block.kind === "paragraph" ? block.text : "";
}

/** The links of each of the blocks that follow and have nothing else in them. */
function linksAfter(
  blocks: readonly Block[],
  at: number,
  base: string | undefined,
): readonly (readonly RoadmapLinkData[])[] {
  const found: (readonly RoadmapLinkData[])[] = [];
  for (const block of blocks.slice(at + 1, at + 1 + MOST)) {
    if (block.kind !== "paragraph" && block.kind !== "list") break;
    const markup = block.kind === "paragraph" ? block.markup : [block.markup];
    if (!isAllLinks(markup, "")) break;
    found.push(linksIn(markup, base));
  }
  return found;
}

const MOST = 30;

/** Nothing stands beside links but signs, and the words before the first one. */
function isAllLinks(markup: readonly MarkupChild[], before: string): boolean {
  const rest = textOf(markup.map(withoutLinks));
  const hasLinks = linksIn(markup).length > 0;
  return (
    hasLinks &&
    (before === ""
      ? !/[\p{L}\p{N}]/u.test(rest)
      : sectionKind(rest) === "related" && rest.length < 60)
  );
}

function withoutLinks(child: MarkupChild): MarkupChild {
  if (typeof child === "string") return child;
  if (child.name === "a") return " ";
  return { ...child, children: child.children.map(withoutLinks) };
}
