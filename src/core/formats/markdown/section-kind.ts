import { listedLinks } from "../links-in.js";
import { isElement, type Markup, textOf } from "../markup.js";
import { type SectionKind as ArticleKind, sectionKind } from "../wording/section-kind.js";
import { boxOf, isLinkItem } from "./markdown-items.js";
import type { Section } from "./markdown-sections.js";

/** What a section of a document is; `other` has no place in a roadmap. */
export type SectionKind = "step" | "resources" | "faq" | "related" | "conclusion" | "other";

/** What `writeMarkdown` calls its sections, and what files of projects have besides. */
const OWN: readonly (readonly [SectionKind, RegExp])[] = [
  ["resources", /^(?:resources|where to go on)$/],
  ["related", /^(?:further reading|related|related roadmaps)$/],
  [
    "other",
    /^(?:table of contents|contents|toc|licen[cs]e|contribut\w+|how to contribute|acknowledge?ments|credits|authors?|support|sponsors?|stargazers|star history|changelog)$/,
  ],
];

/** What sections of articles are in an outline; what announces or introduces topics is a step. */
const KINDS = new Map<ArticleKind | undefined, SectionKind>([
  ["resources", "resources"],
  ["faq", "faq"],
  ["related", "related"],
  ["conclusion", "conclusion"],
  ["contents", "other"],
  ["author", "other"],
  ["comments", "other"],
]);

const LONGEST = 100;

/** What a section is, by the words of its heading. */
export function kindByName(section: Section): SectionKind {
  const heading = section.heading ? textOf(section.heading) : "";
  // No name is as long: so no pattern has much to try.
  const words = heading
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  const own = OWN.find(([, name]) => name.test(words))?.[0];
  const kind = own ?? kindAsInArticles(heading, section);
  // Who ticks things off there is learning them.
  return kind !== "step" && hasBoxes(section) ? "step" : kind;
}

function kindAsInArticles(heading: string, section: Section): SectionKind {
  const kind = KINDS.get(sectionKind(heading, true)) ?? "step";
  const isSaid = kind === "faq" || kind === "conclusion";
  return !isSaid && hasTopics(section) ? "step" : kind;
}

/** Lists without any link are no resources, whatever they are called: “Links”, “Content”. */
function hasTopics({ blocks }: Section): boolean {
  const lists = blocks.filter((block) => isElement(block, "ul", "ol"));
  return lists.length > 0 && listedLinks(lists).length === 0;
}

/** What a section after the last counted step is, in a language whose words are not known. */
export function kindByShape(section: Section): SectionKind {
  const named = kindByName(section);
  if (named !== "step" || hasBoxes(section)) return named;
  const { blocks, sections } = section;
  const all = sections.flatMap((each) => each.blocks);
  if (sections.some((each) => each.sections.length > 0)) return "step";
  if (sections.length > 0) {
    if (all.some((block) => isLinkList(block))) return "resources";
    return all.length > 0 && all.every((block) => isElement(block, "p")) ? "faq" : "step";
  }
  if (blocks.length > 0 && blocks.every(isLinkList)) return "related";
  return blocks.length > 0 && blocks.every((block) => isElement(block, "p"))
    ? "conclusion"
    : "step";
}

/** Whether a block is a list of nothing but links. */
export function isLinkList(block: Markup): boolean {
  const items = block.children.filter((child) => isElement(child, "li"));
  return isElement(block, "ul", "ol") && items.length > 0 && items.every(isLinkItem);
}

/** Whether there is anything to tick in a section. */
export function hasBoxes({ blocks, sections }: Section): boolean {
  return blocks.some(hasBox) || sections.some(hasBoxes);
}

function hasBox(markup: Markup): boolean {
  if (markup.name === "li" && boxOf(markup)) return true;
  return markup.children.some((child) => isElement(child) && hasBox(child));
}
